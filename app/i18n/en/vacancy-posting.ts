import type { posting as source } from "../de/vacancy-posting.ts";
import type { Translation } from "../translation.ts";

export const posting = {
  link: "Take over a vacancy from an advertisement on the web",
  title: "Take over a vacancy from an advertisement",
  lead: "Your vacancy already stands on your website or on a job board? Most advertisements carry their details for search engines (schema.org JobPosting). We fill in the form from them.",
  give: "Paste the advertisement",
  how: "Open the advertisement in your browser, show the source of the page (Ctrl+U), select all (Ctrl+A) and copy it. Our server visits no other sites.",
  read: "Read the details",
  again: "Paste another advertisement",
  found:
    "Taken over: “{{title}}”. Please check everything and add what is missing. It is saved only by the button at the end.",
  left: "What you should check",
  left_none: "Everything in the advertisement has found its place.",
  reasons: {
    no_field: "there is no field for it here",
    unclear: "we could not read it for certain",
    shortened: "was too long and has been shortened",
    guessed: "we chose the occupation by the title, please check",
    other_company: "names another company than yours",
    no_such_place: "none of your places of work; please choose the place",
    other_currency: "not in euros; please enter the pay",
    other_period: "not per year, month or hour; please enter the pay",
    hours_needed: "please enter the hours a week",
    past: "this day has passed",
  },
} satisfies Translation<typeof source>;
