import { z } from "zod";
import type { ForeseenRoute, Locale } from "#app/domains/immigration/index.ts";

const STATUSES = [
  "open",
  "unknown",
  "blocked",
  "not_applicable",
  "not_in_force",
] as const satisfies readonly ForeseenRoute["before"][];

const localText = z.object({ de: z.string(), en: z.string() });

/** Ways that another day answers otherwise, in both languages: as they are told, and kept with the notice. */
export const toldRoutesSchema = z.array(
  z.object({
    id: z.string(),
    name: localText,
    norm: z.string(),
    before: z.enum(STATUSES),
    after: z.enum(STATUSES),
    reasons: z.array(localText),
    /** A figure that is only drafted for the day: it would not be reached, or it would. */
    draft: z.enum(["below", "reached"]).nullable(),
  }),
);

export type ToldRoute = z.output<typeof toldRoutesSchema>[number];

/** A way of a matter that another day answers otherwise, in one language. */
export interface WatchedRoute {
  id: string;
  name: string;
  norm: string;
  before: ToldRoute["before"];
  after: ToldRoute["after"];
  reasons: readonly string[];
  draft: ToldRoute["draft"];
}

/** What is told of the ways that change: their names, the two answers and the sentences that say why. */
export function toldRoutes(routes: readonly ForeseenRoute[]): ToldRoute[] {
  return routes.map(({ id, name, norm, before, after, criteria }) => {
    const drafts = criteria.map(({ draft }) => draft);
    const draft = drafts.includes("below") ? "below" : (drafts.find((one) => one !== null) ?? null);
    return { id, name, norm, before, after, reasons: criteria.map(({ text }) => text), draft };
  });
}

/** The same in one language. */
export function wordRoutes(routes: readonly ToldRoute[], locale: Locale): WatchedRoute[] {
  return routes.map(({ name, reasons, ...route }) => ({
    ...route,
    name: name[locale],
    reasons: reasons.map((text) => text[locale]),
  }));
}

/** Whether the day only leaves open what is clear today: nobody may be told for certain that something else applies. */
export const leavesOpen = (routes: readonly Pick<ToldRoute, "after">[]): boolean =>
  routes.every(({ after }) => after === "unknown");
