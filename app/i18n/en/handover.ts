import type { Translation } from "../translation.ts";
import type { handover as source } from "../de/handover.ts";

export const handover = {
  title: "Changing to another Welcome Center",
  lead: "{{from}} asks you: may {{center}} help you from now on? You decide.",
  why: "Why",
  what: "What the new center gets",
  always: "Name, contact, birth date, nationality, occupation and wishes",
  after:
    "{{center}} sees your name once it accepts you. Then only {{center}} helps you. {{from}} closes your record. No company sees your data until you agree again.",
  agree: "I agree",
  agreeText: "I agree: {{center}} gets these data so that it can help me.",
  decline: "No, I do not want to change",
  withdraw: "Take my consent back",
  declineHint: "Everything stays as it is. A no has no disadvantages for you.",
  waiting:
    "You have agreed. We are waiting for the answer of {{center}}. Until then you can take your consent back.",
  law: "Voluntary, Article 6(1)(a) GDPR.",
  nothing: "Nobody is asking you to change at the moment.",
  done: {
    agreed: "Thank you. You have agreed.",
    declined: "Good. You stay with your Welcome Center.",
    withdrawn: "Your consent has been taken back.",
  },
  mail: {
    asked: {
      subject: "May we hand you over to another Welcome Center?",
      text: "Your Welcome Center has a question: should another Welcome Center help you from now on? The page below says why and with which data. You decide.",
    },
    accepted: {
      subject: "A new Welcome Center helps you now",
      text: "The new Welcome Center has accepted you. Your data are there. You go on signing in with the same account.",
    },
    answered: {
      subject: "Answer about a hand-over",
      text: "There is an answer about a hand-over you asked for: {{state}}.",
    },
  },
  fields: { agree: "Consent" },
  errors: {
    changed_meanwhile: "Something has just changed here. Please read the page again.",
    not_possible_now: "This is not possible any more. Please reload the page.",
  },
  merged: {
    kept: {
      subject: "Your data are in one place now",
      text: "You were registered with us twice. Your Welcome Center has put both together. You go on with this account. Please check that everything is right.",
    },
    ended: {
      subject: "Your second account has ended",
      text: "You were registered with us twice and had two accounts. Your Welcome Center has put both together. This account has ended. Please sign in with your other account. All your data are there. Questions? Your Welcome Center helps you.",
    },
  },
} satisfies Translation<typeof source>;
