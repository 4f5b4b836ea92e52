import type { Translation } from "../translation.ts";
import type { fairness as source } from "../de/fairness.ts";

export const fairness = {
  title: "Fairness of proposals",
  lead: "How proposals and what became of them are spread over groups of people. For auditors only.",
  readTitle: "What these numbers show and what they do not",
  can: "They show where to look more closely: whether a group is proposed, invited or hired less often than others.",
  cannot:
    "They prove neither discrimination nor equal treatment. Occupation, German, place and open jobs differ between the groups and explain much. The program does not read age, nationality or residence situation.",
  hidden:
    "Numbers below {{number}} are hidden, and so many more that no hidden number can be computed. Whoever compares the page on two days can see changes; please keep numbers only as long as the audit needs them.",
  sex: "We do not store sex, so there are no numbers about it.",
  noFile: "There is no file to download: people can be recognised by small groups in tables.",
  group: "Group",
  total: "All",
  few: "hidden",
  rate: "{{group}}: of 100 proposals {{offers}} led to an offer.",
  measure: {
    people: "People",
    active: "of them looking",
    proposals: "Proposals",
    interests: "Interest",
    interviews: "Interviews",
    offers: "Offers",
    hires: "Hires",
  },
  dimension: {
    age: "By age",
    region: "By nationality",
    situation: "By residence situation",
    german: "By knowledge of German",
  },
  age: {
    under25: "under 25",
    from25: "25 to 34",
    from35: "35 to 44",
    from45: "45 to 54",
    from55: "55 and older",
    unknown: "not given",
  },
  region: {
    free: "EU, EEA and Switzerland (with Germany)",
    third: "third countries",
    unknown: "not given",
  },
} satisfies Translation<typeof source>;
