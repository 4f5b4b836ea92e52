import type { Translation } from "../translation.ts";
import type { inquiry as source } from "../de/inquiry.ts";

export const inquiry = {
  title: "Asking how things stand",
  lead: "An informal letter to the authority, in German. Please check it and add address and file number before you send it.",
  back: "Back to the case",
  print: "To print: Ctrl + P, on a Mac ⌘ + P.",
  noForm: "This is no official form and no legal advice.",
  send: {
    title: "Send by e-mail",
    submit: "Send inquiry",
    to: "To: {{authority}}",
    noAuthority:
      "Nobody has said yet which authority has this step. You can do so at the step, or enter the address here.",
    reply: "The letter below is sent, in German. The answer goes to your center’s mailbox.",
    asked: "Asked on {{date}} by {{name}}",
    at: "To:",
    tomorrow: "Once a day is enough. You can ask again tomorrow.",
  },
  fields: {
    email: { label: "E-mail address of the authority", hint: "Please check: the letter names the person." },
    fileNumber: { label: "File number", hint: "As far as known" },
  },
  errors: {
    asked_today: "This step was asked for today already.",
  },
  mail: {
    file: "Your file number: {{number}}",
    ours: "Our reference: {{reference}}",
    reply: "Please answer to {{email}} and give our reference {{reference}}.",
    phone: "Phone {{phone}}",
  },
  letter: {
    to: "To: (name and address of the authority)",
    file: "File number: (as far as known)",
    subjectFastTrack: "State of the fast-track procedure under § 81a AufenthG: {{person}}",
    subject: "State of the procedure: {{person}}",
    greeting: "Dear Sir or Madam,",
    matterCOMPANY:
      "we are employing {{person}} as “{{vacancy}}”. The first working day is planned for {{day}}.",
    matterCENTER:
      "we accompany {{person}} and the company {{company}} on the way to the first working day as “{{vacancy}}”. It is planned for {{day}}.",
    noDay: "the next possible day",
    since: "The step “{{milestone}}” has been with you since {{date}}, {{days}} days as of today.",
    byLaw: "The law foresees {{span}} for it ({{norm}}). This time has passed.",
    byUse: "In our experience it usually does not take that long.",
    ask: "Please tell us how far the procedure is, whether papers are missing and when a decision can be expected. We will hand in at once whatever is missing.",
    invitation:
      "The immigration office invites the company within three working days once it has a finding or request of the recognition body (§ 81a(3) sentence 1 no. 3 AufenthG). If there is one, we ask for the invitation, or for it to be passed on to the office.",
    close: "Yours faithfully",
  },
} satisfies Translation<typeof source>;
