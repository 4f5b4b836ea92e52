import { z } from "zod";
import { FamilyArrival, FamilyRelation } from "#app/platform/database/generated/enums.ts";
import { formChoice, formDate, formId, formInt, formText } from "#app/ui/forms/fields.ts";
import { FAMILY_STATES } from "../rules/family.ts";
import { FAMILY_KEYS } from "../templates/family.ts";

export const FAMILY_RELATIONS = Object.values(FamilyRelation);
/** What may be said of somebody who is in the plan; only who comes is entered. */
export const FAMILY_ARRIVALS = Object.values(FamilyArrival);
export const FAMILY_COMING = ["WITH", "LATER", "UNKNOWN"] as const satisfies readonly FamilyArrival[];

const member = {
  givenName: formText({ max: 80 }),
  relation: formChoice(FAMILY_RELATIONS),
  birthDate: formDate,
};

/** Somebody of the family who comes along. */
export const addMemberSchema = z.object({ id: formId, ...member, comes: formChoice(FAMILY_COMING) });

/** The same later, with the day of moving in. */
export const editMemberSchema = z.object({
  ...{ memberId: formId, version: formInt },
  ...member,
  comes: formChoice(FAMILY_ARRIVALS),
  movedInOn: formDate.optional(),
});

/** The day of moving in alone: the time to register the address counts from it. */
export const movedInSchema = z.object({ memberId: formId, version: formInt, movedInOn: formDate });

/** A step of a member's plan takes another state; the version that was read is 0 where nobody had said anything. */
export const familyStepSchema = z.object({
  ...{ memberId: formId, version: formInt },
  key: formChoice(FAMILY_KEYS),
  to: formChoice(FAMILY_STATES),
});

export const removeMemberSchema = z.object({ memberId: formId });
