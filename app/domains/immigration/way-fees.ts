import type { PlainDate } from "#app/domains/calendar/index.ts";
import { feesFor } from "./procedure/fees.ts";
import type { Fee } from "./procedure/fees.ts";
import type { ProcedureNeeds } from "./procedure/needs.ts";

/** A fee of a way that has been chosen, in cents; a range where the body decides within it. */
export interface WayFee extends Pick<Fee, "id" | "norm" | "payer"> {
  minCents: number;
  maxCents: number;
}

/** What a way consists of, as far as fees follow from it. */
export type WayParts = Omit<ProcedureNeeds, "baConsent"> & {
  fastTrack: boolean;
  /** a title is applied for at all */
  title: boolean;
};

const TITLE_FEES = ["residence-title", "settlement-permit", "change-of-purpose"];
const cents = (euros: number): number => Math.round(euros * 100);

/** The fees on a day for a way that consists of these parts: the same figures that the check shows before the decision. */
export function feesOfWay({ fastTrack, title, ...needs }: WayParts, asOf: PlainDate): WayFee[] {
  return feesFor({ ...needs, baConsent: false }, fastTrack, asOf)
    .filter(({ id }) => title || !TITLE_FEES.includes(id))
    .map(({ id, norm, payer, amount, amountMax }) => ({
      ...{ id, norm, payer },
      ...{ minCents: cents(amount), maxCents: cents(amountMax ?? amount) },
    }));
}
