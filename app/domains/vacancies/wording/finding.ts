import type { CefrLevel } from "#app/platform/database/generated/enums.ts";
import type { WorkFamily } from "./usual-level.ts";

/** The fields of a vacancy that are read, in the order in which they stand in an advertisement. */
export const WORDING_FIELDS = ["title", "tasks", "skills", "languageLevel", "languageReason"] as const;
export type WordingField = (typeof WORDING_FIELDS)[number];

/**
 * "change": an advertisement with these words is regularly read as a sign of discrimination (§ 22 AGG);
 * "consider": it can be, depending on the job.
 */
export type Severity = "change" | "consider";

/**
 * Every rule with the norm it follows from. § 11 AGG forbids to advertise a job against § 7(1), which forbids
 * disadvantages for a ground of § 1; § 3(2) adds neutral words with that effect; §§ 8 to 10 say when there may be a reason.
 */
export const WORDING_RULES = {
  native_speaker: { norm: "§§ 1, 3, 11 AGG", severity: "change" },
  accent: { norm: "§§ 1, 3, 11 AGG", severity: "change" },
  origin: { norm: "§§ 1, 3, 11 AGG", severity: "change" },
  age_young: { norm: "§§ 1, 10, 11 AGG", severity: "change" },
  age_limit: { norm: "§§ 1, 10, 11 AGG", severity: "change" },
  age_experience: { norm: "§§ 3, 10, 11 AGG", severity: "consider" },
  title_gender: { norm: "§§ 1, 11 AGG", severity: "change" },
  title_ambiguous: { norm: "§§ 1, 11 AGG", severity: "consider" },
  title_third_gender: { norm: "§§ 1, 11 AGG", severity: "consider" },
  text_gender: { norm: "§§ 1, 11 AGG", severity: "consider" },
  sex: { norm: "§§ 1, 8, 11 AGG", severity: "change" },
  pregnancy: { norm: "§§ 3, 11 AGG", severity: "change" },
  photo: { norm: "§§ 1, 11, 22 AGG", severity: "consider" },
  birth_date: { norm: "§§ 1, 11, 22 AGG", severity: "consider" },
  marital_status: { norm: "§§ 3, 11, 22 AGG", severity: "change" },
  nationality: { norm: "§§ 3, 11, 22 AGG", severity: "change" },
  religion: { norm: "§§ 1, 9, 11 AGG", severity: "consider" },
  health: { norm: "§§ 1, 8, 11 AGG", severity: "consider" },
  language_level: { norm: "§§ 3, 8, 11 AGG", severity: "consider" },
} as const satisfies Record<string, { norm: string; severity: Severity }>;

/** Stable: texts and tests name rules by these ids. */
export type WordingRule = keyof typeof WORDING_RULES;

/** Words in a vacancy worth another look. Reason and better wording stand in the texts under `wording.rules.<rule>`. */
export interface WordingFinding {
  rule: WordingRule;
  field: WordingField;
  /** the words as they were written */
  quote: string;
  norm: string;
  severity: Severity;
  /** a title that would do, where one can be made from this one */
  better?: string;
  /** the level of the CEFR to name: instead of "native", or the usual one for this work */
  level?: CefrLevel;
  /** the kind of work for which that level is usual */
  work?: WorkFamily;
}

/** What is read; absent or empty fields are skipped, so that a half-written form can be read, too. */
export interface WordingInput {
  title: string;
  tasks: string;
  skills: readonly string[];
  languageLevel: CefrLevel | null;
  languageReason: string | null;
  /** ISCO-08 unit group (four digits), or the five digits of KldB 2010 as a form posts them; null: not chosen */
  isco08: string | null;
}

/** Where in a field a finding begins, for the order. */
export type Placed = Omit<WordingFinding, "norm" | "severity"> & { at: number };
