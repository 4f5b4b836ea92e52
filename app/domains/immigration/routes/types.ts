import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { ApplicabilityCondition } from "../criteria/applicability.ts";
import type { ConsentRule } from "../criteria/ba-consent.ts";
import type { Criterion } from "../criteria/types.ts";
import type { Situation } from "../logic/situation.ts";

/** All routes in their stable order. */
export const ROUTE_IDS = [
  "free-movement",
  "16a-1",
  "16a-2",
  "16d-1",
  "16d-3",
  "16d-4",
  "16d-6",
  "17-1",
  "18a",
  "18b",
  "18c-3",
  "18d",
  "18g-1-standard",
  "18g-1-shortage",
  "18g-1-entrant",
  "18g-2-it",
  "19-ict",
  "19c-1-beschv-22a",
  "19c-1-beschv-24a",
  "19c-1-beschv-26-1",
  "19c-1-beschv-26-2",
  "19c-2-beschv-6",
  "beschv-15d",
  "20a",
  "16g",
  "19d",
  "60c",
  "60d",
  "104c",
  "4a-current",
  "20",
  "25a",
  "25b",
  "32-beschv",
] as const;

export type RouteId = (typeof ROUTE_IDS)[number];

/** How strongly the norm binds the authority: wird and ist zu erteilen are entitlements. */
export type Grade = "none_needed" | "wird" | "ist_zu_erteilen" | "soll" | "regel" | "kann";

/** Months a title is issued for; "unlimited", or null where training, project or permission decide. */
export type TitleMonths = number | "unlimited" | null;

/** Whether § 81a AufenthG covers the purpose: named in Abs. 1, by Abs. 5, by Abs. 5 if the job is qualified, or not. */
type FastTrackCover = "named" | "other_qualified" | "if_qualified" | "none";

/** A way to work here: whom it is made for, when it is in force, and what it asks. */
export interface RouteRule {
  id: RouteId;
  norm: string;
  /** First and last day of the rule; null: before our oldest text, until further notice. */
  firstDay: PlainDate | null;
  lastDay: PlainDate | null;
  grade: Grade;
  consent: ConsentRule;
  titleMonths: TitleMonths;
  /** Months of the title where they depend on the person. */
  monthsIn?: (situation: Situation) => TitleMonths;
  fastTrack: FastTrackCover;
  appliesTo: readonly ApplicabilityCondition[];
  /** Conditions in the order in which they are read. */
  criteria: readonly Criterion[];
  /** Routes that take precedence: where one of them is open, this one is not applicable. */
  subsidiaryTo?: readonly RouteId[];
  /** Never recommended while there is a job offer: routes to search for one. */
  isSearch?: boolean;
}
