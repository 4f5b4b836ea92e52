import { isLand } from "#app/domains/calendar/index.ts";
import type { RouteEvaluation } from "../evaluate/route.ts";
import { fact, livesInGermany, type Situation } from "../logic/situation.ts";
import { competentAuthority, type CompetentAuthority } from "../procedure/authorities.ts";
import { durationsFrom } from "../procedure/duration.ts";
import { dutiesFor, type Duty } from "../procedure/duties.ts";
import { bestFastTrack, fastTrackOf } from "../procedure/fast-track.ts";
import { feesFor } from "../procedure/fees.ts";
import { procedureNeeds } from "../procedure/needs.ts";
import { procedureSteps } from "../procedure/steps.ts";
import type { FastTrackResult, Worded } from "../result.ts";
import type { RouteRule } from "../routes/types.ts";
import { say } from "../texts/say.ts";

type Procedure = FastTrackResult["fastTrack"];

const wordedOnce = new WeakMap<object, object>();

/** Steps and duties stand in tables, so each is put into words once. */
function worded<Item extends { id: string }>(kind: string, items: readonly Item[]): Worded<Item>[] {
  return items.map((item) => {
    const known = wordedOnce.get(item) as Worded<Item> | undefined;
    if (known !== undefined) return known;
    const result = { ...item, text: say(`${kind}.${item.id}`) };
    wordedOnce.set(item, result);
    return result;
  });
}

function authorityFor(situation: Situation): CompetentAuthority | null {
  const land = fact(situation, "job.state");
  if (land === undefined || !isLand(land)) return null;
  return competentAuthority(land, fact(situation, "job.municipality"), situation.asOf);
}

/** The routes that count for the procedure: the open ones, else the unknown ones. */
function candidates(evaluations: readonly RouteEvaluation[]): RouteRule[] {
  const withStatus = (wanted: RouteEvaluation["status"]) =>
    evaluations.filter(({ status }) => status === wanted).map(({ rule }) => rule);
  const open = withStatus("open");
  return open.length > 0 ? open : withStatus("unknown");
}

/** The fast-track procedure over all routes, with steps, fees and durations for the route most likely taken. */
export function wordProcedure(
  evaluations: readonly RouteEvaluation[],
  recommended: RouteRule | null,
  situation: Situation,
): Procedure {
  const rules = candidates(evaluations);
  const status = bestFastTrack(rules.map((rule) => fastTrackOf(rule, situation).state));
  const taken = rules.find((rule) => fastTrackOf(rule, situation).state === status) ?? null;
  const route = recommended ?? (status === "not_open" ? null : taken);
  const competent = authorityFor(situation);
  if (route === null || route.grade === "none_needed") {
    return { status, route: null, competentAuthority: competent, steps: [], fees: [], duration: null };
  }
  const needs = procedureNeeds(route, situation);
  const isFastTrack = fastTrackOf(route, situation).state !== "not_open";
  return {
    status,
    route: route.id,
    competentAuthority: competent,
    steps: isFastTrack ? worded("step", procedureSteps(needs)) : [],
    fees: worded("fee", feesFor(needs, isFastTrack, situation.asOf)),
    duration: durationsFrom(situation.asOf, needs, isFastTrack),
  };
}

/** The duties of the employer and of the newcomer that follow. */
export function wordDuties(
  titleRequired: FastTrackResult["titleRequired"],
  recommended: RouteRule | null,
  situation: Situation,
): Worded<Duty>[] {
  const duties = dutiesFor({
    needsTitle: titleRequired !== "no",
    comesFromAbroad: livesInGermany(situation).value !== true,
    route: recommended,
    needsConsent: recommended?.consent(situation) !== "not_required",
    asOf: situation.asOf,
  });
  return worded("duty", duties);
}
