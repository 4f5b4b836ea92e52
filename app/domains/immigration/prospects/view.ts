import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { TextParams } from "../criteria/types.ts";
import type { LegalRef } from "../parameters/types.ts";
import type { FastTrackResult, RouteResult } from "../result.ts";
import type { RouteId } from "../routes/types.ts";
import { inOnePiece, type Locale } from "../texts/format.ts";
import { say } from "../texts/say.ts";
import { accompanyingFamily, type FamilyItem } from "./accompanying.ts";
import { drawbacksOf, type Drawback } from "./drawbacks.ts";
import { prospectsOf } from "./prospects.ts";
import type { Prospects } from "./types.ts";

export type AspectId = keyof Prospects;

/** A sentence and where it stands. */
export interface CitedView {
  text: string;
  norm: string;
}

/** A sentence that may rest on less than the law. */
export interface SourcedView extends CitedView, Pick<LegalRef, "confidence"> {}

/** An open way as a column of the comparison. */
export interface ComparedWay {
  id: RouteId;
  name: string;
  norm: string;
  isRecommended: boolean;
  needs: readonly string[];
  grade: RouteResult["grade"];
  baConsent: RouteResult["baConsent"];
  fastTrack: RouteResult["fastTrack"];
  titleMonths: RouteResult["titleMonths"];
  /** In a few words; null for days before the rules of today. */
  aspects: Readonly<Record<AspectId, CitedView>> | null;
}

/** Family members who come along in the fast-track procedure. */
export interface FamilyView {
  conditions: readonly SourcedView[];
  documents: readonly SourcedView[];
  /** Cents. */
  fees: readonly (SourcedView & { adult: number; minor: number })[];
}

/** What a page shows of where the open ways lead. */
export interface ProspectsView {
  /** The open ways, the recommended one first; empty unless there are several. */
  ways: readonly ComparedWay[];
  /** Whole sentences about the recommended way, or the only open one. */
  outlook: { name: string; aspects: readonly (SourcedView & { id: AspectId })[] } | null;
  /** Reasons against the recommended way; null where none is recommended or no title is needed. */
  against: readonly CitedView[] | null;
  family: FamilyView | null;
}

export const ASPECTS: readonly AspectId[] = ["language", "settlement", "family"];

/** The sentence about an aspect, in a few words or whole. */
export function wordAspect(
  { language, settlement, family }: Prospects,
  aspect: AspectId,
  form: "short" | "text",
) {
  const params: Record<AspectId, TextParams> = {
    language: { level: language.level ?? "" },
    settlement: {
      months: settlement.months ?? "",
      german: settlement.german ?? "",
      sooner: settlement.sooner?.months ?? "",
      soonerGerman: settlement.sooner?.german ?? "",
    },
    family: { german: family.spouseGerman ?? "" },
  };
  const { id } = { language, settlement, family }[aspect];
  return say(`prospect.${id}.${form}`, params[aspect]);
}

function needsOf({ id, criteria }: RouteResult, locale: Locale): string[] {
  const salary = criteria.find((criterion) => criterion.id === "salary" && criterion.state === "met");
  const floor =
    typeof salary?.required === "number" ? [say("needs.salary", { salary: salary.required })[locale]] : [];
  return [say(`needs.${id}`)[locale], ...floor];
}

function compared(way: RouteResult, isRecommended: boolean, asOf: PlainDate, locale: Locale): ComparedWay {
  const { id, name, norm, grade, baConsent, fastTrack, titleMonths } = way;
  const prospects = prospectsOf(id, asOf);
  const aspect = (found: Prospects, key: AspectId): CitedView => ({
    text: wordAspect(found, key, "short")[locale],
    norm: inOnePiece(found[key].norm),
  });
  return {
    id,
    name: name[locale],
    norm: inOnePiece(norm),
    isRecommended,
    needs: needsOf(way, locale),
    grade,
    baConsent,
    fastTrack,
    titleMonths,
    aspects: prospects && {
      language: aspect(prospects, "language"),
      settlement: aspect(prospects, "settlement"),
      family: aspect(prospects, "family"),
    },
  };
}

function outlookOf({ id, name }: RouteResult, asOf: PlainDate, locale: Locale): ProspectsView["outlook"] {
  const prospects = prospectsOf(id, asOf);
  return (
    prospects && {
      name: name[locale],
      aspects: ASPECTS.map((aspect) => ({
        id: aspect,
        text: wordAspect(prospects, aspect, "text")[locale],
        norm: inOnePiece(prospects[aspect].norm),
        confidence: prospects[aspect].confidence,
      })),
    }
  );
}

function viewDrawback({ id, norm, params, than }: Drawback, locale: Locale): CitedView {
  const values = than === null ? params : { ...params, than: say(`route.${than}`)[locale] };
  return { text: say(`against.${id}`, values)[locale], norm: inOnePiece(norm) };
}

function familyOf({ id, fastTrack }: RouteResult, asOf: PlainDate, locale: Locale): FamilyView | null {
  const found = fastTrack === "not_open" ? null : accompanyingFamily(id, asOf);
  if (found === null) return null;
  const view = ({ id: item, norm, confidence }: FamilyItem): SourcedView => ({
    text: say(`family.${item}`)[locale],
    norm: inOnePiece(norm),
    confidence,
  });
  const { amount, norm, confidence } = found.together;
  const together: SourcedView = {
    text: say("family.together", { months: Number(amount) })[locale],
    norm: inOnePiece(norm),
    confidence,
  };
  return {
    // who comes along, in what time, then all else
    conditions: found.conditions.map(view).toSpliced(1, 0, together),
    documents: found.documents.map(view),
    fees: found.fees.map((fee) => ({ ...view(fee), adult: fee.adult, minor: fee.minor })),
  };
}

/** Reasons of the answer that speak against the way; they stand there in fuller words. */
const AGAINST: readonly string[] = ["recommended.kann", "recommended.consent"];

/** The reasons of the answer that do speak for the recommended way. */
export function speaksFor({ recommendedBecause }: FastTrackResult): FastTrackResult["recommendedBecause"] {
  return recommendedBecause.filter(({ textKey }) => !AGAINST.includes(textKey));
}

/** Where the open ways of an answer lead, in one language. */
export function viewProspects(result: FastTrackResult, locale: Locale): ProspectsView {
  const { asOf, recommended } = result;
  const open = result.routes.filter(({ status }) => status === "open");
  const best = open.find(({ id }) => id === recommended);
  const taken = best ?? (open.length === 1 ? open[0] : undefined);
  const ordered = best ? [best, ...open.filter((way) => way !== best)] : open;
  return {
    ways: ordered.length > 1 ? ordered.map((way) => compared(way, way === best, asOf, locale)) : [],
    outlook: taken ? outlookOf(taken, asOf, locale) : null,
    against:
      best && best.grade !== "none_needed"
        ? drawbacksOf(result).map((reason) => viewDrawback(reason, locale))
        : null,
    family: taken ? familyOf(taken, asOf, locale) : null,
  };
}
