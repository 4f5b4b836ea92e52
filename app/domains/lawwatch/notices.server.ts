import { createHash } from "node:crypto";
import { advisedCenters } from "#app/domains/accounts/index.server.ts";
import { toUtcDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { RULESET_VERSION, type ForeseenRoute } from "#app/domains/immigration/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { readMatters, type Matter, type Subject } from "./matters.server.ts";

/** A matter that a day answers otherwise than today. */
export interface ChangedMatter extends Matter {
  routes: readonly ForeseenRoute[];
  /** fingerprint of what changes, the same whatever language or order it is told in */
  result: string;
}

/** Whether those concerned know: "told"; or told the same under earlier rules; or told something else for the same day. */
export interface NoticeState {
  state: "told" | "earlier_rules" | "other_result";
  at: Date;
  /** name of the sender */
  by: string;
}

const digest = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);

function resultOf(routes: readonly ForeseenRoute[]): string {
  const ways = routes.map(({ id, before, after, criteria }) => [
    ...[id, before, after],
    criteria.map((one) => [one.id, one.before, one.after, one.draft]),
  ]);
  return digest(ways.map((way) => JSON.stringify(way)).sort());
}

/** Names a list of matters as it was shown: another day, other rules or another result make another list. */
export function versionOf(day: PlainDate, matters: readonly ChangedMatter[]): string {
  const lines = matters.map(({ kind, id, result }) => `${kind}:${id}:${result}`);
  return digest([RULESET_VERSION, day, lines.sort()]);
}

/** What the person's centers have, and what of it a day answers otherwise. */
export async function changedMatters(
  ctx: UserCtx,
  to: PlainDate,
): Promise<{ looked: readonly Matter[]; changed: readonly ChangedMatter[] }> {
  const centers = advisedCenters(ctx);
  const looked = (await readMatters(ctx)).filter(({ company }) => centers.includes(company.centerId));
  const changed = looked.flatMap((matter) => {
    const routes = matter.routesAt(to);
    return routes.length > 0 ? [{ ...matter, routes, result: resultOf(routes) }] : [];
  });
  return { looked, changed };
}

/** The column that names the subject of a notice. */
export function subjectColumn({
  kind,
  id,
}: Subject): { checkId: string } | { vacancyId: string } | { caseId: string } {
  if (kind === "check") return { checkId: id };
  return kind === "vacancy" ? { vacancyId: id } : { caseId: id };
}

const NOTICE = {
  ...{ checkId: true, vacancyId: true, caseId: true, rulesetVersion: true, result: true },
  ...{ createdAt: true, createdByName: true },
} as const;

/** Tells for each matter of a day whether those concerned know; null if they were told nothing. */
export async function noticeStates(
  { db }: UserCtx,
  day: PlainDate,
): Promise<(matter: ChangedMatter) => NoticeState | null> {
  const notices = await db.lawNotice.findMany({
    where: { day: toUtcDate(day) },
    select: NOTICE,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const bySubject = Map.groupBy(notices, ({ checkId, vacancyId, caseId }) => checkId ?? vacancyId ?? caseId);
  return ({ id, result }) => {
    const known = bySubject.get(id) ?? [];
    const same = known.filter((notice) => notice.result === result);
    const exact = same.find(({ rulesetVersion }) => rulesetVersion === RULESET_VERSION);
    const found = exact ?? same[0] ?? known[0];
    if (!found) return null;
    const state = exact ? "told" : same.length > 0 ? "earlier_rules" : "other_result";
    return { state, at: found.createdAt, by: found.createdByName };
  };
}

/** Who knows nothing of it, or something else, is told with all others; the same again only on purpose. */
export const isWaiting = (notice: NoticeState | null): boolean =>
  notice === null || notice.state === "other_result";
