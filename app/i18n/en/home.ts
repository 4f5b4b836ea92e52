import type { home as source } from "../de/home.ts";
import type { Translation } from "../translation.ts";

export const home = {
  pageTitle: "Fachkräftelotse – from the vacancy to the first day at work",
  title: "From the vacancy to the first day at work",
  lead: "Welcome Centers bring companies and skilled people from all over the world together, and pilot both through visa, recognition and arrival. Free of charge and in your region.",
  example: {
    title: "Electronics technician, from Tunisia",
    label: "Example",
    authority: "Power of attorney",
    agreement: "Agreement with the immigration office",
    consent: "Consent of the employment agency",
    visa: "Visa appointment",
    firstDay: "First day at work",
  },
  doors: {
    company: {
      title: "I am looking for skilled staff",
      text: "Enter a vacancy, check the ways, receive suggestions of suitable people. We stay with you until the first day at work.",
      action: "Register a company",
    },
    worker: {
      title: "I want to work in Germany",
      text: "You have learned an occupation or been to university. We show you step by step what you need and who helps you.",
      action: "How it works",
    },
  },
  check: {
    title: "The three-minute check",
    text: "Can we hire this person? By which way? What is the next step, what does it cost, and when can it begin?",
    promises: {
      law: "Every statement with its paragraph of the law, in a plain sentence",
      fastTrack: "The fast-track procedure beside the regular way",
      open: "Says honestly what is not yet clear and what would clear it up",
      privacy: "No account, nothing is stored",
    },
    action: "Start the check",
  },
  jobs: {
    title: "Open jobs",
    count_one: "See one open job",
    count_other: "See {{count}} open jobs",
    text: "Companies of the region are looking for skilled people now. The Welcome Center helps you apply.",
  },
  steps: {
    title: "Your way to a job",
    first: "You talk to the Welcome Center of your region: in person, by telephone or by e-mail.",
    second: "Together we write your profile. Companies first see it without your name.",
    third: "A company is interested in you. It learns who you are only when you agree.",
    fourth: "You get a list of your next steps, in your language, until your first day at work.",
    invited: "You already have an invitation or a code?",
    signIn: "Sign in here",
  },
  topics: {
    title: "Good to know",
    lead: "The most important information is kept by official bodies. This is how you get there.",
    residence: {
      title: "Entry & residence",
      text: "Which visa fits, where to apply for it, and what comes after.",
    },
    work: {
      title: "Work & career",
      text: "Have qualifications recognised, know your rights at work, fair contracts.",
    },
    language: {
      title: "Language",
      text: "Learn German: before the journey, beside work, for your occupation.",
    },
    living: {
      title: "Living & housing",
      text: "A flat, registration, health insurance, school and family.",
    },
  },
  links: {
    makeItInGermany: "Make it in Germany, the Federal Government’s portal",
    consular: "Consular Services Portal: apply for a visa online",
    recognition: "Recognition in Germany: have your qualification checked",
    fairIntegration: "Faire Integration: free advice on rights at work",
    bamf: "BAMF: integration courses and German for work",
    deutscheWelle: "Deutsche Welle: learn German for free",
    handbook: "Handbook Germany: everyday life from A to Z",
    mbeon: "mbeon: advice by chat",
  },
  sites: {
    title: "We are here for you",
    lead: "Advice is free and confidential.",
    hours: "Opening hours",
    phone: "Telephone",
    email: "E-mail",
    none: "No center entered yet",
    noneText: "As soon as a Welcome Center is set up, its sites and opening hours are shown here.",
  },
} satisfies Translation<typeof source>;
