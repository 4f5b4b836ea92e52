import type { TextParams } from "../criteria/types.ts";
import type { FastTrackResult, RouteResult } from "../result.ts";
import { routeKind } from "../routes/kind.ts";
import type { RouteId } from "../routes/types.ts";
import { prospectsOf } from "./prospects.ts";
import type { FamilyKind, FamilyRights, Settlement, SettlementKind } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** A reason against a way: the name of its sentence (`against.<id>`) with its values, and where it stands. */
export interface Drawback {
  id: string;
  norm: string;
  params: TextParams;
  /** The open way that is better in this; its name stands in the sentence. */
  than: RouteId | null;
}

const drawback = (
  id: string,
  norm: string,
  params: TextParams = {},
  than: RouteId | null = null,
): Drawback => ({
  id,
  norm,
  params,
  than,
});

function ofGrade({ grade, norm }: RouteResult): Drawback[] {
  if (grade === "kann") return [drawback("discretion", norm)];
  return grade === "soll" || grade === "regel" ? [drawback("should", norm)] : [];
}

function ofConsent({ id, baConsent }: RouteResult): Drawback[] {
  if (baConsent === "unknown") return [drawback("consent_unknown", "§ 39 AufenthG")];
  if (baConsent === "not_required") return [];
  const consent = drawback("consent", "§ 39 AufenthG");
  if (id === "beschv-15d") return [consent, drawback("quota", "§ 15d Abs. 1 BeschV")];
  if (id === "19c-1-beschv-26-1") return [consent, drawback("priority_check", "§ 26 Abs. 1 BeschV")];
  if (id !== "19c-1-beschv-26-2") return [consent];
  return [
    consent,
    drawback("priority_check", "§ 26 Abs. 2 BeschV"),
    drawback("quota", "§ 26 Abs. 2 S. 3 BeschV"),
  ];
}

/** A title without an end is a settlement permit, of which that part speaks. */
function ofLength({ titleMonths, norm }: RouteResult, others: readonly RouteResult[]): Drawback[] {
  if (typeof titleMonths !== "number" || titleMonths >= FIXED.longestTitle) return [];
  const short = drawback("short", norm, { months: titleMonths });
  const longer = others.flatMap(({ id, norm: where, titleMonths: months }) =>
    typeof months === "number" && months > titleMonths ? [{ id, where, months }] : [],
  );
  const [longest] = longer.toSorted((a, b) => b.months - a.months);
  if (longest === undefined) return [short];
  return [short, drawback("longer", longest.where, { months: longest.months }, longest.id)];
}

/** Ways whose holder can count on the settlement permit; a discretion or another title comes after them. */
const SURE: readonly SettlementKind[] = ["at_once", "entitlement"];
const OF_SETTLEMENT: Partial<Record<SettlementKind, string>> = {
  none: "no_settlement",
  next_title: "settlement_next",
  discretion: "settlement_discretion",
};

type Settled = Settlement & { route: RouteId; months: number };

function ofSettlement(own: Settlement, others: readonly Settled[]): Drawback[] {
  const wait = SURE.includes(own.kind) ? Number(own.months) : Infinity;
  const [soonest] = others.toSorted((a, b) => a.months - b.months);
  const id = OF_SETTLEMENT[own.kind];
  const weak = id === undefined ? [] : [drawback(id, own.norm)];
  if (soonest === undefined || soonest.months >= wait) return weak;
  const { months, norm, route } = soonest;
  if (soonest.kind === "at_once") return [...weak, drawback("settlement_at_once", norm, {}, route)];
  return [
    ...weak,
    wait === Infinity
      ? drawback("settlement_other", norm, { months }, route)
      : drawback("settlement_sooner", norm, { months, own: wait }, route),
  ];
}

/** § 8 Abs. 1 AufenthG: the extension asks what the first title asked, with the figure of its year. */
function ofSalary({ id, criteria }: RouteResult): Drawback[] {
  const isAsked = criteria.some((criterion) => criterion.id === "salary" && criterion.state === "met");
  if (!isAsked) return [];
  return id === "18g-1-entrant"
    ? [drawback("entrant_renewal", "§ 18g Abs. 6 AufenthG")]
    : [drawback("salary_renewal", "§ 8 Abs. 1 AufenthG")];
}

const OF_FAMILY: Partial<Record<FamilyKind, string>> = {
  general: "family_general",
  limited: "family_limited",
  none: "family_none",
};

function ofFamily({ id, kind, norm }: FamilyRights): Drawback[] {
  // Spouses of § 41 AufenthV nationals need no German, so living space is what is left.
  const sentence = id === "family.general-visa-free" ? "family_space" : OF_FAMILY[kind];
  return sentence === undefined ? [] : [drawback(sentence, norm)];
}

function ofFastTrack({ id, fastTrack, fastTrackBasis }: RouteResult): Drawback[] {
  if (fastTrack === "ask_authority") return [drawback("ask_fast_track", "§ 81a Abs. 5 AufenthG")];
  const isLeftOut = ["fast-track.not_covered", "fast-track.job_not_qualified"].includes(
    fastTrackBasis.textKey,
  );
  // Somebody who is here already needs no procedure for entry.
  return isLeftOut && routeKind(id) !== "here" ? [drawback("no_fast_track", "§ 81a Abs. 1, 5 AufenthG")] : [];
}

/**
 * What speaks against the recommended way, in the order in which it is read: how far the title binds, consent, length,
 * settlement, salary later, family, fast track. Empty where no way is recommended or no title is needed. Other ways
 * count where they are open too; ways to search for a job first are no alternative to a job.
 */
export function drawbacksOf({
  asOf,
  routes,
  recommended,
}: Pick<FastTrackResult, "asOf" | "routes" | "recommended">): Drawback[] {
  const way = routes.find(({ id }) => id === recommended);
  if (way === undefined || way.grade === "none_needed") return [];
  const isAlternative = (id: RouteId) => routeKind(id) !== "search" || routeKind(way.id) === "search";
  const others = routes.filter(({ id, status }) => status === "open" && id !== way.id && isAlternative(id));
  const own = prospectsOf(way.id, asOf);
  const settled = others.flatMap(({ id }): Settled[] => {
    const settlement = prospectsOf(id, asOf)?.settlement;
    if (settlement === undefined || settlement.months === null || !SURE.includes(settlement.kind)) return [];
    return [{ ...settlement, route: id, months: settlement.months }];
  });
  return [
    ...ofGrade(way),
    ...ofConsent(way),
    ...ofLength(way, others),
    ...(own ? ofSettlement(own.settlement, settled) : []),
    ...ofSalary(way),
    ...(own ? ofFamily(own.family) : []),
    ...ofFastTrack(way),
  ];
}
