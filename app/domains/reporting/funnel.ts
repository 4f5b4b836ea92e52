import { addMonths, daysBetween } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { median, shownCount } from "./rules.ts";

/** From a company's request to half a year in the job. */
export const STAGES = ["request", "introduced", "offer", "approval", "visa", "arrived", "sixMonths"] as const;
export type Stage = (typeof STAGES)[number];

/** A company's request for people. */
export interface Asked {
  on: PlainDate;
  /** null where it names no vacancy: nobody can be introduced for it */
  vacancyId: string | null;
}

/** One person's way to one job, as far as it went; a day is null where the stage was not reached. */
export interface Path {
  vacancyId: string;
  introducedOn: PlainDate | null;
  offeredOn: PlainDate | null;
  /** the advance approval of § 81a AufenthG: undefined where the way has none */
  approvedOn: PlainDate | null | undefined;
  /** the visa: undefined where the way has none */
  visaOn: PlainDate | null | undefined;
  arrivedOn: PlainDate | null;
  jobEndedOn: PlainDate | null;
}

/** One stage: how many reached it, of how many who could, and the days it took from the stage before (median). */
export interface FunnelRow {
  stage: Stage;
  count: number;
  /** null for the first stage */
  of: number | null;
  /** how many of `of` reached it; for requests those that led to an introduction */
  reached: number | null;
  days: number | null;
}

/** How long somebody stays to count as staying. */
const STAY_MONTHS = 6;

/**
 * The funnel of the requests and ways that began in a period, with all that has become of them until today. Each stage is
 * measured against those who could reach it: the visa against ways with a visa, the stay against arrivals half a year ago.
 */
export function funnel(asked: readonly Asked[], paths: readonly Path[], today: PlainDate): FunnelRow[] {
  const introduced = paths.filter(({ introducedOn }) => introducedOn !== null);
  const offered = paths.filter(({ offeredOn }) => offeredOn !== null);
  const withApproval = offered.filter(({ approvedOn }) => approvedOn !== undefined);
  const withVisa = offered.filter(({ visaOn }) => visaOn !== undefined);
  const arrived = paths.flatMap(({ arrivedOn, ...path }) => (arrivedOn ? [{ ...path, arrivedOn }] : []));
  const longAgo = arrived.filter(({ arrivedOn }) => addMonths(arrivedOn, STAY_MONTHS) <= today);
  const stayed = longAgo.filter(
    ({ arrivedOn, jobEndedOn }) => jobEndedOn === null || jobEndedOn >= addMonths(arrivedOn, STAY_MONTHS),
  );
  const answers = asked.flatMap((request) => firstAnswer(request, introduced) ?? []);
  const row = (stage: Stage, of: number, days: readonly number[], count: number): FunnelRow => ({
    ...{ stage, count, of, reached: count, days: median(days) },
  });
  return [
    { stage: "request", count: asked.length, of: null, reached: null, days: null },
    {
      ...row("introduced", asked.length, answers, introduced.length),
      reached: answers.length,
    },
    row("offer", introduced.length, between(paths, "introducedOn", "offeredOn"), offered.length),
    row(
      "approval",
      withApproval.length,
      between(withApproval, "offeredOn", "approvedOn"),
      withApproval.filter(({ approvedOn }) => approvedOn !== null).length,
    ),
    row(
      "visa",
      withVisa.length,
      withVisa.flatMap((path) => daysTo(path.approvedOn ?? path.offeredOn, path.visaOn)),
      withVisa.filter(({ visaOn }) => visaOn !== null).length,
    ),
    row("arrived", offered.length, between(paths, "offeredOn", "arrivedOn"), arrived.length),
    row("sixMonths", longAgo.length, [], stayed.length),
  ];
}

/** Days until somebody was introduced for the vacancy of a request; null where nobody was. */
function firstAnswer({ on, vacancyId }: Asked, introduced: readonly Path[]): number | null {
  const days = introduced
    .filter((path) => path.vacancyId === vacancyId)
    .flatMap((path) => daysTo(on, path.introducedOn))
    .filter((count) => count >= 0);
  return days.length === 0 ? null : Math.min(...days);
}

const daysTo = (from: PlainDate | null, to: PlainDate | null | undefined): number[] =>
  from && to ? [daysBetween(from, to)] : [];

type Day = "introducedOn" | "offeredOn" | "approvedOn" | "arrivedOn";
const between = (paths: readonly Path[], from: Day, to: Day): number[] =>
  paths.flatMap((path) => daysTo(path[from] ?? null, path[to]));

/** A row as it may be shown; null for what is too small to tell, and for what follows from it. */
export interface ShownRow {
  stage: Stage;
  count: number | null;
  of: number | null;
  /** so many of a hundred of those who could; null while there is nobody */
  share: number | null;
  days: number | null;
  small: boolean;
}

/** The rows for a reader: the center sees its own data, others no group that is too small. */
export function shownFunnel(rows: readonly FunnelRow[], ownData: boolean): ShownRow[] {
  return rows.map(({ stage, count, of, reached, days }) => {
    const isSmall = (number: number | null) => !ownData && number !== null && shownCount(number) === null;
    const small = [count, reached, of].some(isSmall);
    const share = of && reached !== null ? Math.round((100 * reached) / of) : null;
    return small
      ? {
          stage,
          count: isSmall(count) ? null : count,
          of: isSmall(of) ? null : of,
          share: null,
          days: null,
          small,
        }
      : { stage, count, of, share, days, small };
  });
}
