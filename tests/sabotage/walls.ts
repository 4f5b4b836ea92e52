import { GATE_WALLS } from "./walls/gate.ts";
import { GUARD_WALLS } from "./walls/guard.ts";
import { SEE_AS_WALLS } from "./walls/see-as.ts";
import type { Wall } from "./walls/wall.ts";

/** Everything that must not fall unnoticed. */
export const WALLS: readonly Wall[] = [...GUARD_WALLS, ...GATE_WALLS, ...SEE_AS_WALLS];
