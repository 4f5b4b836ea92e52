import type { Can } from "./types.ts";

/** What stands in front of a loader or an action. */
export interface Gate {
  kind: "secure" | "public" | "api";
  verb: "loader" | "action";
  /** the right per intent; a loader has the one entry "" */
  rights: Readonly<Record<string, Can | null>>;
  /** what the door was made of, for tests that build it again without its gate */
  spec: unknown;
  handler: unknown;
}

// Doors are functions; this remembers which of them were made by the gate, so that a test can walk
// the routes and find any that were not.
const gates = new WeakMap<object, Gate>();

export function registerGate<F extends object>(door: F, gate: Gate): F {
  gates.set(door, gate);
  return door;
}

/** The gate of a loader or action; undefined when it has none. */
export function gateOf(door: object): Gate | undefined {
  return gates.get(door);
}
