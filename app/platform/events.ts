import type { z } from "zod";

/** The events of a domain by type; the version rises when a payload changes its meaning. */
export type EventCatalogue = Record<string, { version: number; payload: z.ZodType }>;

/** Makes the function with which a domain writes its events, their payload checked. */
export function eventsOf<C extends EventCatalogue>(catalogue: C) {
  return <T extends keyof C & string>(
    type: T,
    payload: z.input<C[T]["payload"]>,
  ): { type: T; version: number; payload: z.output<C[T]["payload"]> } => {
    const known = catalogue[type];
    if (!known) throw new Error(`unknown event ${type}`);
    return {
      type,
      version: known.version,
      payload: known.payload.parse(payload) as z.output<C[T]["payload"]>,
    };
  };
}
