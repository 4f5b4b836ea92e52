import type * as enums from "#app/platform/database/generated/enums.ts";

/** Values that are never shown to people: counters and technical kinds. */
type Internal =
  | "CounterKind"
  | "InvitationKind"
  | "DuplicateAnswer"
  | "OriginKind"
  | "HandoverConsent"
  | "LevelAnswer"
  | "SandboxState";

/** States of the legal check, which come from no table. */
interface CheckStates {
  CriterionState: "met" | "unknown" | "not_met" | "not_applicable";
  RouteStatus: "open" | "unknown" | "blocked" | "not_applicable" | "not_in_force";
}

/** A word for every value of every shown enum of the data model; a new value without a word does not compile. */
export type EnumWords = {
  readonly [Name in Exclude<keyof typeof enums, Internal>]: {
    readonly [Value in keyof (typeof enums)[Name] & string]: string;
  };
} & { readonly [Name in keyof CheckStates]: { readonly [Value in CheckStates[Name]]: string } };
