import type { Translation } from "../translation.ts";
import type { reports as source } from "../de/reports.ts";

export const reports = {
  title: "Report",
  kicker: "{{center}}",
  lead: "Figures from the daily work, from {{from}} to {{to}}. The report holds no details of persons or single companies.",
  from: "From",
  to: "To",
  show: "Show",
  export: "As CSV file",
  figure: "Figure",
  value: "Value",
  definition: "How it is counted",
  tooFew: "fewer than {{number}}",
  nothing: "nothing to measure yet",
  wrongPeriod: "Please give a period whose end is not before its beginning.",
  group: {
    requests: "Requests of companies",
    topics: "Topics of the requests",
    proposals: "Proposals",
    declines: "Reasons for declining",
    cases: "Cases and arrivals",
  },
  groupHint: {
    requests: "Requests received in the period.",
    topics: "A request can have several topics. Small groups are not shown as a number.",
    declines: "Reasons given in the period, by who declined. Small groups are not shown as a number.",
    proposals: "Proposals made in the period by their state today.",
    cases: "Cases begun in the period by their state today; first working days in the period.",
  },
  key: {
    total: "Received",
    kindMATCHING: "of these matching",
    kindSUPPORT: "of these support",
    answered: "of these answered",
    medianAnswerHours: "Hours to the first answer (median)",
    arrivals: "First working days",
  },
} satisfies Translation<typeof source>;
