import { expect } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { World } from "#tests/setup/world.ts";
import { changePlan, getPlan, publishPlan } from "../index.server.ts";
import { withOwn, withStep, withSwitched } from "../rules/plan-changes.ts";
import type { Adaptation } from "../templates/laid.ts";
import { ownStepOf } from "./said.ts";

export const WAY = "fast-track";
export const PACK = "own_pack";

/** A step a center has added; `more` as its form says it. */
export const pack = (more: object = {}) =>
  ownStepOf({
    ...{
      key: PACK,
      titleDe: "Willkommenspaket abholen",
      titleEn: "Fetch the welcome pack",
      party: "CANDIDATE",
    },
    ...{ after: "kickoff", days: 5, candidateDe: "Kommen Sie in unser Haus.", centerDe: "Liegt am Empfang." },
    ...{ forEmployer: false, forCandidate: true, ...more },
  });

/** What the head of a center does with its plan of the fast track. */
export function planOfHead(world: World, head: Principal) {
  const seen = async (user = head) => (await getPlan(world.as(user), WAY)).seen;
  const change = async (by: (plan: Adaptation) => Adaptation) =>
    expect(await changePlan(world.as(head), await seen(), by)).toEqual({ ok: true });
  const publish = async () => expect(await publishPlan(world.as(head), await seen())).toEqual({ ok: true });
  /** A first version with an own step, a step left out and a hint. */
  async function publishFirst() {
    await change((plan) => withOwn(plan, pack()));
    await change((plan) => withSwitched(plan, "workplace_ready", true));
    await change((plan) =>
      withStep(plan, "kickoff", { days: 2, remind: 1, hint: { text: { de: "Haus 2, Zimmer 4" } } }),
    );
    await publish();
  }
  return { seen, change, publish, publishFirst };
}
