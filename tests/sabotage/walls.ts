import { GATE_WALLS } from "./walls/gate.ts";
import { GUARD_WALLS } from "./walls/guard.ts";
import type { Wall } from "./walls/wall.ts";

/** Everything that must not fall unnoticed. */
export const WALLS: readonly Wall[] = [...GUARD_WALLS, ...GATE_WALLS];
