import type { z } from "zod";
import type { SystemPurpose } from "#app/permissions/abilities/system.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import type { EventCatalogue } from "#app/platform/events.ts";

/** Reacts to one type of event, in one transaction with the note that it has done so. */
export interface EventHandler {
  /** unique and never changed: it marks in the database what was handled */
  name: string;
  type: string;
  purpose: SystemPurpose;
  handle(ctx: HandlerCtx, payload: unknown): Promise<void>;
}

/** Does one kind of due work for the record it is about. */
export interface DueHandler {
  kind: string;
  purpose: SystemPurpose;
  handle(ctx: HandlerCtx, subjectId: string): Promise<void>;
}

export interface Wiring {
  events: readonly EventHandler[];
  due: readonly DueHandler[];
}

/**
 * Connects an event of a catalogue with a handler of a domain above it. The payload is checked again: it may have
 * been written by an older version.
 */
export function on<C extends EventCatalogue, T extends keyof C & string>(
  catalogue: C,
  type: T,
  reaction: {
    name: string;
    purpose: SystemPurpose;
    handle(ctx: HandlerCtx, payload: z.output<C[T]["payload"]>): Promise<void>;
  },
): EventHandler {
  const { name, purpose } = reaction;
  return {
    name,
    type,
    purpose,
    handle: async (ctx, payload) => {
      const schema = catalogue[type]?.payload;
      await reaction.handle(ctx, schema?.parse(payload) as z.output<C[T]["payload"]>);
    },
  };
}
