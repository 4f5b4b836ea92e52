import { headedCenterId } from "#app/domains/centers/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { planChanges } from "../rules/plan-changes.ts";
import { adapt, mayPace, whyNotOff } from "../templates/adapt.ts";
import { positionOf, templateRows } from "../templates/index.ts";
import { AS_BUILT, readAdaptation, WORDINGS } from "../templates/laid.ts";
import type { Adaptation, OwnStep, StepSaid } from "../templates/laid.ts";
import { isOwnKey } from "../templates/own-key.ts";
import { wordsOfAll } from "../templates/own-words.ts";
import type { OwnStepWords } from "../templates/own-words.ts";
import { isBuiltIn, TEMPLATE_IDS } from "../templates/types.ts";
import type { MilestoneTemplate, TemplateId } from "../templates/types.ts";

/** Versions one page shows. */
const SHOWN = 30;
/** The number of what a center is still working on. */
export const DRAFT = 0;

/** Which state of a way was read: its newest version, and the draft's own version; 0 for none. */
export interface PlanSeen {
  way: TemplateId;
  base: number;
  version: number;
}

const VERSION = {
  ...{ id: true, number: true, body: true, version: true, createdAt: true },
  ...{ createdById: true, createdByName: true },
} as const;

/** The draft of a way, its published versions, the newest first, and what is in force and worked on. */
export async function readPlans(db: UserCtx["db"] | GuardedTx, centerId: string, template: TemplateId) {
  const draft = await db.wayPlan.findFirst({ where: { centerId, template, number: DRAFT }, select: VERSION });
  const published = await db.wayPlan.findMany({
    where: { centerId, template, number: { not: DRAFT } },
    select: VERSION,
    orderBy: { number: "desc" },
    take: SHOWN,
  });
  const newest = published[0];
  const held = inForce(newest);
  const worked = draft === null ? held : readAdaptation(draft.body);
  return { draft, published, newest: newest ?? null, inForce: held, worked };
}

const inForce = (newest: { body: string } | undefined): Adaptation =>
  newest === undefined ? AS_BUILT : readAdaptation(newest.body);

/** A step as the page of a way shows it. */
export interface PlanStep {
  key: string;
  party: MilestoneTemplate["party"];
  norm: string | null;
  due: MilestoneTemplate["due"];
  off: boolean;
  /** why it cannot be switched off; null where it can */
  keeps: "set_by_law" | "others_wait" | null;
  mayPace: boolean;
  own: OwnStep | null;
  days: number | null;
  remind: number | null;
  hint: Adaptation["hints"][string] | null;
  /** what the center says otherwise; null for the words as they are built */
  words: StepSaid | null;
}

/** Every way with its newest version, and whether somebody is working on another. */
export async function listPlans(ctx: UserCtx) {
  const centerId = headedCenterId(ctx);
  // of each way the newest version, or its draft: one row each
  const ofEachWay = (number: number | { not: number }) =>
    ctx.db.wayPlan.findMany({
      where: { centerId, number },
      select: { template: true, number: true, createdAt: true, createdByName: true, body: true },
      orderBy: { number: "desc" },
      distinct: ["template"],
      take: TEMPLATE_IDS.length,
    });
  const [versions, drafts] = await Promise.all([ofEachWay({ not: DRAFT }), ofEachWay(DRAFT)]);
  return TEMPLATE_IDS.map((way) => {
    const newest = versions.find(({ template }) => template === way);
    const draft = drafts.find(({ template }) => template === way);
    return {
      way,
      newest: newest ? { number: newest.number, by: newest.createdByName, at: newest.createdAt } : null,
      hasDraft: draft !== undefined && planChanges(inForce(newest), readAdaptation(draft.body)).length > 0,
    };
  });
}

/** One way as the center is working on it, what publishing it would change, and its versions. */
export async function getPlan(ctx: UserCtx, way: TemplateId) {
  const { draft, published, newest, inForce, worked } = await readPlans(ctx.db, headedCenterId(ctx), way);
  const built = templateRows(way).filter(({ when }) => !when.includes("job_ended"));
  const { rows } = adapt(templateRows(way), worked, positionOf);
  const laid = new Map(rows.map((row) => [row.key, row]));
  const own = new Map(worked.own.map((step) => [step.key as string, step]));
  // what is switched off is shown where it stands, so that it can be switched on again
  const shown = [
    ...rows.filter(({ when }) => !when.includes("job_ended")),
    ...built.filter(({ key }) => !laid.has(key)),
  ];
  const steps = shown
    .map((row): PlanStep => {
      const { key, party, norm, due } = row;
      return {
        ...{ key, party, norm, due, off: !laid.has(key), own: own.get(key) ?? null },
        keeps: isOwnKey(key) ? null : whyNotOff(row, [...built, ...rows]),
        mayPace: mayPace(row),
        ...{
          days: worked.days[key] ?? null,
          remind: worked.remind[key] ?? null,
          hint: worked.hints[key] ?? null,
          words: worked.words[key] ?? null,
        },
      };
    })
    .sort((a, b) => placeOf(a, laid) - placeOf(b, laid));
  return {
    seen: { way, base: newest?.number ?? 0, version: draft?.version ?? 0 },
    steps,
    changes: planChanges(inForce, worked),
    ownSteps: namesOf([inForce, worked], ctx.locale),
    versions: published.map(({ number, createdAt, createdByName: by }) => ({ number, at: createdAt, by })),
  };
}
export type PlanPage = Awaited<ReturnType<typeof getPlan>>;

const placeOf = ({ key }: PlanStep, rows: ReadonlyMap<string, MilestoneTemplate>) =>
  positionOf(key, rows.get(key)?.laid);

function namesOf(plans: readonly Adaptation[], locale: UserCtx["locale"]): OwnStepWords {
  const own = plans.flatMap((plan) => plan.own);
  return wordsOfAll(
    [
      ...own.map((step) => [step.key, { own: { ...step, track: "VISA", position: 0 } }] as const),
      ...Object.entries(plans.at(-1)?.words ?? {}).map(([key, words]) => [key, { words }] as const),
    ],
    "center",
    locale,
  );
}

/** One built-in step with its words as they are built and as the center says them; null for a step the way does not have. */
export async function getStepWords(ctx: UserCtx, way: TemplateId, key: string) {
  const { draft, newest, worked } = await readPlans(ctx.db, headedCenterId(ctx), way);
  const row = templateRows(way).find((one) => one.key === key);
  if (row === undefined || !isBuiltIn(key)) return null;
  const builtIn = (wording: (typeof WORDINGS)[number]) => ({
    de: translator("de", "milestones")(`${key}.${wording}`),
    en: translator("en", "milestones")(`${key}.${wording}`),
  });
  return {
    seen: { way, base: newest?.number ?? 0, version: draft?.version ?? 0 },
    ...{ key, norm: row.norm, words: worked.words[key] ?? {} },
    built: WORDINGS.map((wording) => ({ wording, said: builtIn(wording) })),
  };
}
export type StepWordsForm = NonNullable<Awaited<ReturnType<typeof getStepWords>>>;
