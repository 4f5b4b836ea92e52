import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatDateRange, formatMoney, type Locale, type Translate } from "#app/i18n/index.ts";
import type { FactPath } from "../facts/schema.ts";
import type { ComparedWay, FamilyView, SourcedView } from "../prospects/view.ts";
import type { ResultView, RouteView, TimeView } from "../view.ts";
import { verdictOf } from "./verdict-of.ts";

// How a result is said, on the page and on paper alike.

type Words = Translate<"check">;
type Fee = ResultView["fastTrack"]["fees"][number];

/** Names of facts as part of a sentence: "Jahresgehalt, Geburtsdatum". */
export function factNames(facts: readonly FactPath[], t: Words): string {
  return facts.map((fact) => t(`facts.${fact}`)).join(", ");
}

/** Day of the check and of the law. */
export function dayAndLaw(view: ResultView, t: Words, locale: Locale): string {
  const law = formatDate(view.lawTextAsOf as PlainDate, locale);
  return t("verdict.kicker", { day: formatDate(view.asOf, locale), law });
}

/** The verdict as a heading. */
export function verdictTitle(view: ResultView, t: Words): string {
  const { kind, route } = verdictOf(view);
  if (route === null) return t(`verdict.${kind}`);
  const { name, norm } = route;
  if (kind === "noTitle") return t("verdict.noTitle", { name });
  if (kind === "here") return t("verdict.here", { norm });
  if (kind === "unclear") return t("verdict.unclear", { name, norm });
  return t(kind === "fastTrack" ? "verdict.openFastTrack" : "verdict.open", { name, norm });
}

/** What to do next, and when the person may be here. */
export function nextSteps(view: ResultView, t: Words, locale: Locale): string {
  const { kind } = verdictOf(view);
  const entry = kind === "fastTrack" ? view.fastTrack.duration?.fastTrack : null;
  const next = nextStep(view, t);
  if (!entry?.until) return next;
  const day = formatDate(view.asOf, locale);
  return `${next} ${t("verdict.entry", { range: formatDateRange(entry.from, entry.until, locale), day })}`;
}

function nextStep(view: ResultView, t: Words): string {
  const { kind, route } = verdictOf(view);
  const [first] = view.fastTrack.steps;
  switch (kind) {
    case "german":
    case "noTitle":
      return t("verdict.nextNoTitle");
    case "here":
      return t("verdict.nextHere");
    case "fastTrack":
      return first ? t("verdict.nextStep", { step: first.text }) : t("verdict.nextApply");
    case "open":
      return t("verdict.nextApply");
    case "unclear":
      return t("verdict.nextAnswer", { count: route.missing.length, facts: factNames(route.missing, t) });
    case "blocked":
      return view.routes.some(({ remedies }) => remedies.length > 0)
        ? t("verdict.nextOpen")
        : t("verdict.nextAsk");
  }
}

/** The ways that are open before those that may be, and these before the others. */
const FIRST: readonly RouteView["status"][] = ["open", "unknown"];
const rankOf = ({ status }: RouteView): number =>
  FIRST.includes(status) ? FIRST.indexOf(status) : FIRST.length;

/**
 * Other ways that are near, the open ones first, and those that are far: as long as there is a better one, ways that nothing here would open,
 * and ways to search for a job first.
 */
export function nearAndFar(
  routes: readonly RouteView[],
  hasBetter: boolean,
): { near: RouteView[]; far: RouteView[] } {
  const isFar = ({ kind, status, remedies }: RouteView) =>
    hasBetter && status !== "open" && (kind === "search" || (status === "blocked" && remedies.length === 0));
  const near = routes.filter((route) => !isFar(route));
  return { near: near.toSorted((one, other) => rankOf(one) - rankOf(other)), far: routes.filter(isFar) };
}

/** One thing that tells open ways apart, in words. */
export interface ComparedFact {
  id: string;
  head: string;
  text: string;
  /** where it stands, if it is not the way's own norm */
  norm: string | null;
}

function monthsWords(titleMonths: ComparedWay["titleMonths"], t: Words): string {
  if (titleMonths === "unlimited") return t("result.unlimited");
  return titleMonths === null ? t("compare.noMonths") : t("result.months", { count: titleMonths });
}

/** What an open way asks for and where it leads, in the order in which ways are compared. */
export function comparedFacts(
  { needs, aspects, grade, baConsent, fastTrack, titleMonths }: ComparedWay,
  t: Words,
  law: Translate<"law">,
): ComparedFact[] {
  const plain = (id: "needs" | "grade" | "consent" | "fastTrack" | "months", text: string): ComparedFact => ({
    id,
    head: t(`compare.${id}`),
    text,
    norm: null,
  });
  const aspect = (id: "language" | "settlement" | "family"): ComparedFact => ({
    id,
    head: t(`compare.${id}`),
    text: aspects?.[id].text ?? "–",
    norm: aspects?.[id].norm ?? null,
  });
  return [
    plain("needs", needs.join("; ")),
    aspect("language"),
    plain("grade", law(`grade.${grade}`)),
    plain("consent", t(`result.consent.${baConsent}`)),
    plain("fastTrack", t(`result.fastTrack.${fastTrack}`)),
    plain("months", monthsWords(titleMonths, t)),
    aspect("settlement"),
    aspect("family"),
  ];
}

/** More columns than this cannot be read beside each other. */
const MOST_COLUMNS = 3;

/** The ways in tables of about the same width, the recommended one first. */
export function inTables(ways: readonly ComparedWay[]): ComparedWay[][] {
  const tables = Math.ceil(ways.length / MOST_COLUMNS);
  const size = Math.ceil(ways.length / tables);
  return Array.from({ length: tables }, (_, table) => ways.slice(table * size, (table + 1) * size));
}

/** A time of the procedure in words: "gilt nach 1 Woche als erteilt". */
export function timeWords({ amount, unit, kind }: TimeView, t: Words): string {
  if (amount === null || unit === null || kind === "without_delay") return t("result.time.withoutDelay");
  return t(`result.time.${kind}`, { span: t(`result.span.${unit}`, { count: amount }) });
}

/** The sum of fees as an amount or a range; the answer's amounts are EUR. */
export function amountWords(
  fees: readonly Pick<Fee, "amount" | "amountMax">[],
  t: Words,
  locale: Locale,
): string {
  const from = fees.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
  const to = fees.reduce((sum, { amount, amountMax }) => sum + Math.round((amountMax ?? amount) * 100), 0);
  if (from === to) return formatMoney(from, locale);
  return t("result.amountRange", { from: formatMoney(from, locale), to: formatMoney(to, locale) });
}

/** What each family member pays: "Nationales Visum: 75 €, für Minderjährige 37,50 €". */
export function familyFees({ fees }: Pick<FamilyView, "fees">, t: Words, locale: Locale): SourcedView[] {
  return fees.map(({ text, adult, minor, ...fee }) => ({
    ...fee,
    text: t("family.fee", {
      name: text,
      adult: formatMoney(adult, locale),
      minor: formatMoney(minor, locale),
    }),
  }));
}

/** The end of a picture of durations, in days: a little room after the latest day. */
export function lastDay({
  fastTrack,
  statutory,
  regular,
}: NonNullable<ResultView["fastTrack"]["duration"]>): number {
  return Math.max(fastTrack?.daysToUntil ?? 0, statutory?.daysToUntil ?? 0, regular.daysToFrom) * 1.25;
}

/** The durations in sentences; none where there is no fast track. */
export function durationSentences(
  { fastTrack, statutory, regular }: NonNullable<ResultView["fastTrack"]["duration"]>,
  t: Words,
  locale: Locale,
): string[] {
  if (!fastTrack) return [];
  const range = formatDateRange(fastTrack.from, fastTrack.until ?? fastTrack.from, locale);
  const day = (date: PlainDate) => formatDate(date, locale, "long");
  return [
    t("timeline.fastTrackText", { range }),
    ...(statutory?.until ? [t("timeline.statutoryText", { day: day(statutory.until) })] : []),
    // no norm sets a time for this way: then the first day says nothing
    regular.daysToFrom === 0
      ? t("timeline.regularOpen")
      : t("timeline.regularText", { day: day(regular.from) }),
  ];
}
