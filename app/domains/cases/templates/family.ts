import type { FamilyArrival, FamilyRelation, Turn } from "#app/platform/database/generated/enums.ts";
import type { TemplateId } from "./types.ts";

/** Every step a family member's plan may have, in the order in which they are shown. */
export const FAMILY_KEYS = [
  "documents",
  "joint_procedure",
  "visa",
  "right_to_stay",
  "address_registration",
  "health_insurance",
  "residence_title",
  "work_permission",
  "german_course",
  "child_care",
  "school",
  "child_benefit",
] as const;
/** The steps before the journey; the others come with the arrival. */
export const BEFORE_JOURNEY = [
  "documents",
  "joint_procedure",
  "visa",
  "right_to_stay",
] as const satisfies readonly (typeof FAMILY_KEYS)[number][];
export type FamilyKey = (typeof FAMILY_KEYS)[number];

/** Whom a step is for; what is left out is not asked. */
export interface FamilyWhen {
  /** "joins": a spouse or a minor child of somebody who needs a visa; "other": everybody else */
  way?: "joins" | "other";
  templates?: readonly TemplateId[];
  relation?: FamilyRelation;
  comes?: FamilyArrival;
  /** completed years, both included */
  ages?: readonly [from: number, to: number];
}

/** When the law wants a step done: so long after the member has moved in, or after another step is done. */
export interface FamilyDue {
  after: "moved_in" | "residence_title";
  amount: number;
  unit: "weeks" | "months";
  /** whether an end on a Saturday, Sunday or holiday moves on; a right that expires does not wait */
  shift: boolean;
}

/** One step of a family member's plan: data alone, the rules that read it stand in `../rules/family.ts`. */
export interface FamilyTemplate {
  key: FamilyKey;
  party: Extract<Turn, "CANDIDATE" | "CENTER">;
  /** the paragraph behind it; of several the first whose condition holds */
  norms: readonly { when: FamilyWhen; norm: string }[];
  when: FamilyWhen;
  due: FamilyDue | null;
}

const ALWAYS: FamilyWhen = {};
const norm = (text: string, when: FamilyWhen = ALWAYS) => [{ when, norm: text }];
const row = (key: FamilyKey, rest: Partial<Omit<FamilyTemplate, "key">> = {}): FamilyTemplate => ({
  key,
  party: "CANDIDATE",
  norms: [],
  when: ALWAYS,
  due: null,
  ...rest,
});

/** Minors; schools and day care are a matter of the Länder, the ages are those usual in all of them. */
const MINOR = [0, 17] as const;

export const FAMILY: readonly FamilyTemplate[] = [
  row("documents"),
  row("joint_procedure", {
    party: "CENTER",
    norms: norm("§ 81a Abs. 4 AufenthG"),
    when: { way: "joins", templates: ["fast-track"], comes: "WITH" },
  }),
  row("visa", {
    norms: [
      ...norm("§ 6 Abs. 3, § 30 AufenthG", { relation: "SPOUSE" }),
      ...norm("§ 6 Abs. 3, § 32 AufenthG", { relation: "CHILD" }),
    ],
    when: { way: "joins" },
  }),
  row("right_to_stay", {
    party: "CENTER",
    norms: [
      ...norm("§ 36 Abs. 2 AufenthG", { templates: ["fast-track", "visa"] }),
      ...norm("§§ 27 bis 36a AufenthG", { templates: ["in-germany", "work-permit"] }),
      ...norm("§§ 27 bis 36a AufenthG, § 41 AufenthV", { templates: ["visa-free"] }),
      // a German's family needs no free movement of its own
      ...norm("§§ 3, 5 FreizügG/EU, § 28 AufenthG"),
    ],
    when: { way: "other" },
  }),
  row("address_registration", {
    norms: norm("§ 17 Abs. 1 BMG"),
    due: { after: "moved_in", amount: 2, unit: "weeks", shift: true },
  }),
  row("health_insurance"),
  row("residence_title", { norms: norm("§ 81 Abs. 1 und 4 AufenthG"), when: { way: "joins" } }),
  row("work_permission", {
    norms: norm("§ 4a Abs. 1 AufenthG"),
    when: { way: "joins", relation: "SPOUSE" },
  }),
  row("german_course", {
    norms: norm("§ 44 Abs. 1 und 2 AufenthG", { way: "joins" }),
    when: { relation: "SPOUSE" },
    due: { after: "residence_title", amount: 12, unit: "months", shift: false },
  }),
  row("child_care", { norms: norm("§ 24 SGB VIII"), when: { relation: "CHILD", ages: [1, 5] } }),
  row("school", { when: { relation: "CHILD", ages: [6, 17] } }),
  row("child_benefit", { norms: norm("§§ 62, 66 EStG"), when: { relation: "CHILD", ages: MINOR } }),
];
