import { headedCenterId } from "#app/domains/centers/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { planChanges } from "../rules/plan-changes.ts";
import { adapt, mayPace, whyNotOff } from "../templates/adapt.ts";
import type { AdaptRefusal } from "../templates/adapt.ts";
import { positionOf, templateRows } from "../templates/index.ts";
import { AS_BUILT, readAdaptation } from "../templates/laid.ts";
import type { Adaptation, OwnStep } from "../templates/laid.ts";
import { isOwnKey } from "../templates/own-key.ts";
import { wordsOfAll } from "../templates/own-words.ts";
import type { OwnStepWords } from "../templates/own-words.ts";
import { TEMPLATE_IDS } from "../templates/types.ts";
import type { MilestoneTemplate, TemplateId } from "../templates/types.ts";

/** Versions one page shows. */
const SHOWN = 30;
/** The number of what a center is still working on. */
const DRAFT = 0;

/** Which state of a way was read: its newest version, and the draft's own version; 0 for none. */
export interface PlanSeen {
  way: TemplateId;
  base: number;
  version: number;
}

export type PlanRefusal = AdaptRefusal | "changed_meanwhile" | "nothing_to_publish";
export type PlanResult = { ok: true } | { ok: false; code: PlanRefusal };

const VERSION = {
  ...{ id: true, number: true, body: true, version: true, createdAt: true },
  ...{ createdById: true, createdByName: true },
} as const;

async function readPlans(db: UserCtx["db"] | GuardedTx, centerId: string, template: TemplateId) {
  const draft = await db.wayPlan.findFirst({ where: { centerId, template, number: DRAFT }, select: VERSION });
  const published = await db.wayPlan.findMany({
    where: { centerId, template, number: { not: DRAFT } },
    select: VERSION,
    orderBy: { number: "desc" },
    take: SHOWN,
  });
  const newest = published[0] ?? null;
  const inForce = newest === null ? AS_BUILT : readAdaptation(newest.body);
  return { draft, published, newest, inForce, worked: draft === null ? inForce : readAdaptation(draft.body) };
}

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
      hasDraft: draft !== undefined && draft.body !== (newest?.body ?? JSON.stringify(AS_BUILT)),
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
  const laid = own.map((step) => [step.key, { own: { ...step, track: "VISA", position: 0 } }] as const);
  return wordsOfAll(laid, "center", locale);
}

/**
 * Changes what a center is working on; nothing of it holds before it is published. Refused where somebody has changed or
 * published it meanwhile, and where the way does not bear it. The same change twice changes nothing more.
 */
export async function changePlan(
  ctx: UserCtx,
  seen: PlanSeen,
  change: (plan: Adaptation, inForce: Adaptation) => Adaptation,
): Promise<PlanResult> {
  const centerId = headedCenterId(ctx);
  try {
    return await ctx.db.transaction(async (tx) => {
      const { draft, newest, inForce, worked } = await readPlans(tx, centerId, seen.way);
      const next = change(worked, inForce);
      // in the form in which it is read, so that the same plan is the same text
      const body = JSON.stringify(readAdaptation(JSON.stringify(next)));
      if (body === JSON.stringify(worked)) return { ok: true };
      if ((newest?.number ?? 0) !== seen.base || (draft?.version ?? 0) !== seen.version) {
        return { ok: false, code: "changed_meanwhile" };
      }
      const refused = adapt(templateRows(seen.way), next, positionOf).refused[0];
      if (refused) return { ok: false, code: refused.code };
      const who = { createdById: ctx.user.userId, createdByName: ctx.user.name };
      if (draft === null) {
        await tx.wayPlan.create({
          data: { centerId, template: seen.way, number: DRAFT, body, ...who, createdAt: ctx.now },
        });
        return { ok: true };
      }
      const written = await tx.wayPlan.updateVersioned({
        id: draft.id,
        version: draft.version,
        data: { body, ...who },
      });
      return written.ok ? { ok: true } : { ok: false, code: "changed_meanwhile" };
    });
  } catch (error) {
    // two were the first to change something
    if (error instanceof UniqueConflictError && error.subject === "WayPlan")
      return { ok: false, code: "changed_meanwhile" };
    throw error;
  }
}

/** A former version, or 0 for the way as it is built, becomes what the center works on: publishing it undoes what came after. */
export async function restorePlan(ctx: UserCtx, seen: PlanSeen, number: number): Promise<PlanResult> {
  const former =
    number === DRAFT
      ? null
      : ((await ctx.db.wayPlan.findFirst({
          where: { centerId: headedCenterId(ctx), template: seen.way, number },
          select: { body: true },
        })) ?? notFound("WayPlan"));
  return changePlan(ctx, seen, () => (former === null ? AS_BUILT : readAdaptation(former.body)));
}

/** Puts away what has not been published. */
export const discardPlan = (ctx: UserCtx, seen: PlanSeen): Promise<PlanResult> =>
  changePlan(ctx, seen, (_, inForce) => inForce);

/**
 * Publishes what was read: cases that begin from now on take it, running ones keep what they have. Pressed twice it is
 * published once.
 */
export async function publishPlan(ctx: UserCtx, seen: PlanSeen): Promise<PlanResult> {
  const centerId = headedCenterId(ctx);
  return ctx.db.transaction(
    async (tx): Promise<PlanResult> => {
      const { draft, newest, inForce, worked } = await readPlans(tx, centerId, seen.way);
      const number = newest?.number ?? 0;
      const { userId, name } = ctx.user;
      if (
        newest &&
        number === seen.base + 1 &&
        newest.version === seen.version + 1 &&
        newest.createdById === userId
      )
        return { ok: true };
      if (number !== seen.base || draft?.version !== seen.version)
        return { ok: false, code: "changed_meanwhile" };
      if (planChanges(inForce, worked).length === 0) return { ok: false, code: "nothing_to_publish" };
      const written = await tx.wayPlan.updateVersioned({
        id: draft.id,
        version: draft.version,
        data: { number: number + 1, createdById: userId, createdByName: name, createdAt: ctx.now },
      });
      return written.ok ? { ok: true } : { ok: false, code: "changed_meanwhile" };
    },
    { serializable: true },
  );
}

/** What the form of a step says, as an own step; what is left empty is not said. */
export function ownStepOf(input: {
  key: string;
  titleDe: string;
  titleEn?: string | undefined;
  party: OwnStep["party"];
  after: string;
  days: number;
  companyDe?: string | undefined;
  companyEn?: string | undefined;
  candidateDe?: string | undefined;
  candidateEn?: string | undefined;
  centerDe?: string | undefined;
  centerEn?: string | undefined;
  forEmployer: boolean;
  forCandidate: boolean;
}): OwnStep {
  const { key, party, after, days, forEmployer, forCandidate } = input;
  return {
    ...{ key: key as OwnStep["key"], title: said(input.titleDe, input.titleEn) ?? { de: key } },
    company: said(input.companyDe, input.companyEn),
    center: said(input.centerDe, input.centerEn),
    candidate: said(input.candidateDe, input.candidateEn),
    ...{ party, after: after as OwnStep["after"], days },
    // whose step it is sees it
    forEmployer: forEmployer || party === "COMPANY",
    forCandidate: forCandidate || party === "CANDIDATE",
  };
}

/** A text of which one language may be missing: the other stands for both. */
export function said(de: string | undefined, en: string | undefined): OwnStep["title"] | undefined {
  if (de === undefined) return en === undefined ? undefined : { de: en };
  return en === undefined ? { de } : { de, en };
}
