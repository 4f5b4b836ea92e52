import { z } from "zod";
import { LAND_CODES } from "#app/domains/calendar/index.ts";
import { OfferKind, PlanState } from "#app/platform/database/generated/enums.ts";
import {
  formCheckbox,
  formChoice,
  formDate,
  formId,
  formInt,
  formIntBetween,
  formMoneyBetween,
  formText,
  formUrl,
} from "#app/ui/forms/fields.ts";
import { isBelow, LEVELS } from "./rules.ts";

export const OFFER_KINDS = Object.values(OfferKind);
/** Levels a course can lead to. */
export const REACHED_LEVELS = LEVELS.filter((level) => level !== "NONE");

const fields = z.object({
  kind: formChoice(OFFER_KINDS),
  title: formText({ min: 3, max: 150 }),
  provider: formText({ min: 2, max: 150 }),
  partnerId: formId.optional(),
  fromLevel: formChoice(LEVELS).optional(),
  toLevel: formChoice(REACHED_LEVELS).optional(),
  online: formCheckbox,
  municipality: formText({ min: 2, max: 80 }).optional(),
  land: formChoice(LAND_CODES).optional(),
  startsOn: formDate.optional(),
  endsOn: formDate.optional(),
  schedule: formText({ max: 200 }).optional(),
  seats: formIntBetween(1, 10_000).optional(),
  costCents: formMoneyBetween(0, 100_000).optional(),
  funding: formText({ max: 300 }).optional(),
  link: formUrl.optional(),
});

export type OfferInput = z.output<typeof fields>;

type Issue = [keyof OfferInput, string];

/** What no single field can say. */
function faults({ kind, fromLevel, toLevel, ...input }: Partial<OfferInput>): Issue[] {
  const { online, municipality, land, startsOn, endsOn } = input;
  const found: (Issue | false)[] = [
    kind === "GERMAN" && toLevel === undefined && ["toLevel", "level_missing"],
    fromLevel !== undefined &&
      toLevel !== undefined &&
      !isBelow(fromLevel, toLevel) && ["toLevel", "level_not_higher"],
    online !== true && municipality === undefined && ["municipality", "place_or_online"],
    municipality !== undefined && land === undefined && ["land", "land_missing"],
    startsOn !== undefined && endsOn !== undefined && endsOn < startsOn && ["endsOn", "ends_before_start"],
  ];
  return found.filter((one) => one !== false);
}

/** Runs though single fields are still wrong: nobody should be told of one mistake after the other. */
const together = <S extends z.ZodType>(schema: S): S =>
  schema.check(
    z.superRefine((input, context) => {
      for (const [path, message] of faults(input as Partial<OfferInput>)) {
        context.addIssue({ code: "custom", path: [path], message });
      }
    }),
  );

/** A new offer; `id` makes a double click one record. */
export const newOfferSchema = together(fields.extend({ id: formId }));
/** An offer changed; `version` is the one that was read. */
export const offerSchema = together(fields.extend({ version: formInt }));

export const archiveSchema = z.object({ version: formInt });

/** An offer is put on a person's plan. */
export const addToPlanSchema = z.object({ offerId: formId });
/** An entry of a plan takes its next state. */
export const movePlanSchema = z.object({
  plannedId: formId,
  version: formInt,
  to: formChoice(Object.values(PlanState)),
});
/** Whether the level a finished course leads to goes into the profile. */
export const levelAnswerSchema = z.object({
  plannedId: formId,
  version: formInt,
  answer: formChoice(["TAKEN", "NOT_YET"]),
});
