import type { Translation } from "../translation.ts";
import type { ranking as source } from "../de/ranking.ts";

export const ranking = {
  points: "{{points}} of {{weight}} points",
  countsNot: "does not count in your center",
  weightsHouse: "Compared with the weights every center begins with.",
  weightsOwn: "Compared with your center's weights, version {{number}}.",
  wouldAdd_one: "Without this requirement at least {{count}} more person fits",
  wouldAdd_other: "Without this requirement at least {{count}} more people fit",
  nearMore: "There are {{count}} of these. The first {{shown}} are shown.",
  asked: "What the job asks for",
  wished: "What the person would like",
  whatIf: {
    title: "What would bring the person forward",
    language: "With German {{to}} instead of {{from}}: place {{place}} ({{score}} points).",
    recognition: "With a recognised qualification: place {{place}} ({{score}} points).",
    skill: "With the skill “{{skill}}”: place {{place}} ({{score}} points).",
    start: "Available from {{on}}: place {{place}} ({{score}} points).",
  },
  closing: {
    title: "What closes the gap",
    related_occupation:
      "Wanted: {{wanted}}, present: {{has}}. A conversation shows whether an induction or an adaptation course is enough.",
    language_course: "A German course from {{has}} to {{wanted}}.",
    plan_course: "Plan a course",
    training:
      "Wanted: {{wanted}}, present: {{has}}. Vocational training, a further qualification, or another grading of the job.",
    more_hours: "{{wished}} instead of {{offered}} hours a week.",
  },
  jobs: {
    title: "Vacancies that fit {{reference}}",
    kicker: "Searched from the person's side",
    intro:
      "The same rules as when searching for a vacancy, the other way round: all published vacancies of your center compared with this profile.",
    open: "Find vacancies that fit",
    ranked_one: "{{count}} vacancy fits",
    ranked_other: "{{count}} vacancies fit",
    none: "No published vacancy fits at present. Take a requirement out.",
    nearMisses: "Near misses",
    nearMissesHint: "With these vacancies exactly one requirement is missing, and by one step only.",
    notActive: "A profile must be released before the person can be proposed.",
  },
  compare: {
    title: "Compare proposals for {{vacancy}}",
    intro: "The same features side by side, as they were compared when proposed.",
    feature: "Feature",
    next: "Next",
    open: "Open {{of}}",
    more: "There are {{count}} proposals, {{shown}} stand side by side: the open ones with the most points.",
    note: "Points only order. You decide in conversation, not by a number.",
  },
  weights: {
    title: "Weights of matching",
    kicker: "Settings of the center",
    intro:
      "How many of the 100 points a feature can bring at most. Requirements filter first; the weights order those who remain.",
    never:
      "Origin, nationality, age, sex, religion, disability, family and pictures cannot be weighted: the comparison never gets to see them.",
    save: "Save weights",
    saved: "The new weights hold from now on. Earlier proposals keep the points they were made with.",
    sum: "Together {{sum}} of 100",
    history: "Earlier weights",
    historyEmpty: "So far the weights hold that every center begins with.",
    entry: "Version {{number}}, {{date}}, {{name}}",
    link: "Weights of matching",
    linkHint: "What counts how much when comparing.",
  },
  errors: {
    sum_not_100: "The points must add up to exactly 100.",
    changed_meanwhile: "Somebody has changed the weights meanwhile. Please reload the page.",
  },
} satisfies Translation<typeof source>;
