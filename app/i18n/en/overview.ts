import type { overview as source } from "../de/overview.ts";
import type { Translation } from "../translation.ts";

export const overview = {
  title: "Overview",
  todo: "For you to do",
  tasks: {
    none_title: "Nothing is waiting for you",
    none: "As soon as a proposal, a message or a date needs you, it stands here.",
    since: "waiting since {{date}}",
    correct_company: "Correct the company's details",
    proposal: "Look at a proposal: {{person}}",
    offer: "Decide on an offer: {{person}}",
    paper: "Send a document: {{paper}}",
    paperAgain: "Send a document again: {{paper}}",
    request: "Answer the Welcome Center's message",
    draft: "Publish a draft",
  },
  cases: "Running cases",
  cases_all: "All {{count}} cases",
  cases_none: "No case is running yet. A case begins when a candidate accepts your offer.",
  vacancies: "Published vacancies",
  vacancies_all: "All vacancies",
  vacancies_none: "No vacancy is published.",
  new_vacancy: "Add vacancy",
  start_title: "How to begin",
  start_vacancy: "Add a vacancy.",
  start_check: "Check by which way you can hire a person from abroad.",
  start_check_link: "To the fast-track check",
} satisfies Translation<typeof source>;
