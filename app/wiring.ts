import type { Wiring } from "#app/jobs/handler.ts";

/**
 * Which event wakes which handler, and who does which due work: the only place where domains meet against the arrows
 * of docs/domains.md. A line reads `on(catalogue, "event_type", { name, purpose, handle })`.
 */
export const wiring: Wiring = {
  events: [],
  due: [],
};
