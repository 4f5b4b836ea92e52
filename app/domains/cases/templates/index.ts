import { CARD_AFTER_VISA, DUTIES } from "./duties.ts";
import { ENDS } from "./ends.ts";
import { FAST_TRACK, FAST_TRACK_RECOGNITION } from "./fast-track.ts";
import { IN_GERMANY, NO_TITLE } from "./in-germany.ts";
import { COMMUTE, ONBOARDING, titleCheck } from "./onboarding.ts";
import { RECOGNITION_GOAL } from "./recognition-goal.ts";
import { TRAINING } from "./training.ts";
import { MILESTONE_KEYS, TEMPLATE_IDS } from "./types.ts";
import { ownRow, overlay, STRIDE } from "./adapt.ts";
import type { Laid, LaidDown } from "./laid.ts";
import type { MilestoneTemplate, PlanFlag, TemplateId } from "./types.ts";
import { VISA_FREE } from "./visa-free.ts";
import { REGULAR_RECOGNITION, VISA } from "./visa.ts";
import { IDENTITY, WORK_PERMIT } from "./work-permit.ts";

const order = new Map<string, number>(MILESTONE_KEYS.map((key, index) => [key, index * STRIDE]));

const inOrder = (...parts: readonly (readonly MilestoneTemplate[])[]): readonly MilestoneTemplate[] =>
  [...parts.flat(), ...ENDS].sort((a, b) => positionOf(a.key) - positionOf(b.key));

/** What every template that leads to a title has in common. */
const WITH_TITLE = [RECOGNITION_GOAL, TRAINING, ONBOARDING, DUTIES];

const VISA_CHECK = titleCheck("visaValidUntil");
const TITLE_CHECK = titleCheck("titleValidUntil");

const TEMPLATES: Readonly<Record<TemplateId, readonly MilestoneTemplate[]>> = {
  "fast-track": inOrder(FAST_TRACK, FAST_TRACK_RECOGNITION, ...WITH_TITLE, CARD_AFTER_VISA, VISA_CHECK),
  visa: inOrder(VISA, REGULAR_RECOGNITION, ...WITH_TITLE, CARD_AFTER_VISA, VISA_CHECK),
  "visa-free": inOrder(VISA_FREE, REGULAR_RECOGNITION, ...WITH_TITLE, TITLE_CHECK),
  "in-germany": inOrder(IN_GERMANY, IDENTITY, REGULAR_RECOGNITION, ...WITH_TITLE, TITLE_CHECK),
  "work-permit": inOrder(WORK_PERMIT, IDENTITY, REGULAR_RECOGNITION, ONBOARDING, TITLE_CHECK, DUTIES),
  "free-movement": inOrder(NO_TITLE, REGULAR_RECOGNITION, ONBOARDING, DUTIES),
  commuter: inOrder(NO_TITLE, REGULAR_RECOGNITION, ONBOARDING, COMMUTE, DUTIES),
};

/** Where a step stands among the others, the same in every template; an own step behind the one it comes after. */
export function positionOf(key: string, laid?: Laid): number {
  return laid?.own?.position ?? order.get(key) ?? order.size * STRIDE;
}

/** Whether a text names a template. */
export function isTemplateId(id: string): id is TemplateId {
  return (TEMPLATE_IDS as readonly string[]).includes(id);
}

/** Every row a template may use, in order. */
export function templateRows(id: TemplateId): readonly MilestoneTemplate[] {
  return TEMPLATES[id];
}

/** Of some rows those a case needs: those whose conditions all hold. */
export function needed(
  rows: readonly MilestoneTemplate[],
  flags: ReadonlySet<PlanFlag>,
): readonly MilestoneTemplate[] {
  return rows.filter((row) => row.when.every((flag) => flags.has(flag)));
}

/** Which way a case goes, and what its center has laid down for it. */
export interface CaseWay {
  template: string;
  laid: LaidDown;
}

/**
 * The row behind a milestone of a case as the case was begun: built in, changed by what the center has laid down, or the
 * center's own; throws for an unknown template or key. A milestone that stayed from another way has the row it had there.
 */
export function rowOf({ template, laid: all }: CaseWay, key: string): MilestoneTemplate {
  const laid = all.get(key);
  if (laid?.own) return overlay(ownRow(laid.own), laid);
  const built = builtRow(template, key);
  return laid === undefined ? built : overlay(built, laid);
}

/** The row as it is built in; throws for an unknown template or key. */
export function builtRow(template: string, key: string): MilestoneTemplate {
  const built = isTemplateId(template)
    ? (TEMPLATES[template].find((row) => row.key === key) ?? ANY_ROW.get(key))
    : undefined;
  if (built === undefined) throw new RangeError(`no milestone ${key} in template ${template}`);
  return built;
}

/** What is laid down for some rows. */
export function laidDown(rows: readonly MilestoneTemplate[]): Map<string, Laid> {
  return new Map(rows.flatMap(({ key, laid }) => (laid === undefined ? [] : [[key, laid] as const])));
}

const ANY_ROW: ReadonlyMap<string, MilestoneTemplate> = new Map(
  Object.values(TEMPLATES)
    .flat()
    .map((row) => [row.key, row]),
);
