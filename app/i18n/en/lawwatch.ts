/** What another day of the law changes. */
export const lawwatch = {
  title: "What changes",
  lead: "Saved checks, published vacancies and running cases to which something else applies on another day than today.",
  day: "Day",
  show: "Show",
  wrongDay: "Please give a day between today and the end of 2199.",
  nothing: "Nothing changes on this day",
  nothingHint: "For all vacancies, checks and cases the same applies on {{day}} as today.",
  looked:
    "Looked at: {{cases}} cases, {{vacancies}} vacancies, {{checks}} checks, the latest {{limit}} of each.",
  draftTitle: "Not official yet: figures for {{year}}",
  draft:
    "The salary thresholds for {{year}} are not published yet. Where a draft is known it is shown but not applied; hence “still unclear”.",
  kinds: { case: "Running cases", vacancy: "Published vacancies", check: "Saved checks" },
  matter: "Matter",
  change: "What changes",
  fromTo: "{{before}} → {{after}}",
  belowDraft: "below the draft",
  freeCheck: "Check without a vacancy",
  identity: "People's age and nationality are left aside for cases: no name is read for a look ahead.",
  law: "Figures and rules of the check",
};
