import type { LegalPages } from "../legal.server.ts";

export const legal: LegalPages = {
  imprint: {
    title: "Imprint",
    lead: "This service is run by the Welcome Centers below. Each is responsible for its own contents and data.",
    sections: [
      {
        title: "No legal advice",
        paragraphs: [
          "The check and the deadlines follow the text of the law and name paragraph and day. They are no substitute for legal advice. Visa, residence, recognition and consent are decided by the competent authority.",
        ],
      },
      {
        title: "Licence",
        id: "licence",
        paragraphs: [
          "Fachkräftelotse is free software under the European Union Public Licence, version 1.2 (EUPL-1.2). You may use, study, change and pass it on.",
          "Its look is built on KERN, the open design system of German public administration (EUPL-1.2). The typeface Fira Sans is under the SIL Open Font License 1.1.",
          "Where its operator has imported it, this service uses the ESCO classification of the European Commission for occupations and skills (Commission Decision 2011/833/EU on reuse).",
        ],
      },
    ],
  },
  privacy: {
    title: "Privacy",
    lead: "As little data as possible, for one purpose only, and only with your knowledge.",
    sections: [
      {
        title: "Who is responsible",
        paragraphs: [
          "Responsible is the Welcome Center that looks after you or your company. Names and addresses are in the imprint. Each center sees its own matters only.",
        ],
      },
      {
        title: "What happens without an account",
        paragraphs: [
          "The public check stores nothing: your answers are in your browser’s address bar only. There is no advertising, no tracking and no service of third parties; even the typeface comes from this server.",
          "For each request the server writes one technical line with time, page, status and duration, without names and without what you type.",
        ],
      },
      {
        title: "Two necessary cookies",
        paragraphs: [
          "Both only serve to run the service and therefore need no consent (§ 25(2) no. 2 TDDDG).",
        ],
        items: ["The language you chose, for one year", "Your sign-in, until you sign out or it expires"],
      },
      {
        title: "What companies see of skilled workers",
        paragraphs: [
          "At first only a profile without a name: occupation, skills, languages and wishes. A company sees name, contact, former employers and documents only after you have agreed to exactly this company. Consent is limited in time and can be withdrawn at any moment (Art. 6(1)(a), Art. 7 GDPR). After that the company no longer sees the data.",
        ],
      },
      {
        title: "What never counts in matching",
        paragraphs: [
          "Nationality, origin, age, sex, religion, disability, family and pictures never count. Suggestions are explained line by line, and a person decides.",
        ],
      },
      {
        title: "Who viewed or changed something",
        paragraphs: [
          "Every change, and every reading of names, histories and documents, is recorded: who, when, what, but not the content.",
        ],
      },
      {
        title: "How long data are kept",
        paragraphs: [
          "These data the service erases by itself after their period (Article 5(1)(e), Article 17 GDPR). If a law or an open dispute demands that a record stays, the administration of the center holds the erasing and writes down the reason.",
        ],
        items: [
          "Record at a center that has handed you over to another one: 12 months after the hand-over for questions, then name, contact, history, family members, documents and notes are erased there",
          "Notices: 90 days after you have read them; the note that an e-mail did not arrive: 90 days",
          "Mails sent: the text until they are sent; address and subject 90 days",
          "Vacancies begun and not sent: 90 days after the last change",
          "A sign-in that is not used: 7 days",
          "Uploaded files that belong to no record: 24 hours",
        ],
      },
      {
        title: "Your rights",
        paragraphs: [
          "You have the right of access, rectification, erasure, restriction, portability and objection (Art. 15 to 21 GDPR) and may complain to the data protection authority of your Land. Write to your Welcome Center.",
        ],
      },
    ],
  },
  accessibility: {
    title: "Accessibility",
    lead: "Everybody shall be able to use this service: with keyboard, screen reader, magnification, on a simple phone, and without JavaScript.",
    sections: [
      {
        title: "What we follow",
        paragraphs: [
          "Our measure is BITV 2.0 and WCAG 2.2 at level AA. Each page is checked automatically before each release: light, dark and, where they exist in Arabic, right to left.",
        ],
        items: [
          "States are a word and a sign, never a colour alone",
          "Each field has a label; errors stand at the field and in a summary",
          "All forms work without JavaScript",
          "Movement is reduced where your device asks for it",
        ],
      },
      {
        title: "What is still missing",
        paragraphs: [
          "There is no version in German Sign Language or Leichte Sprache yet. A test by an independent body has not been made. Pages for companies and Welcome Centers are in German and English, pages for skilled workers in Arabic, too.",
        ],
      },
      {
        title: "Report a barrier",
        paragraphs: [
          "Write to or call your Welcome Center; the addresses are in the imprint. We answer and mend what we can.",
          "If that does not help, you may turn to the enforcement or arbitration body of your Land.",
        ],
      },
    ],
  },
};
