import { addMonths, toUtcDate, type PlainDate } from "#app/domains/calendar/index.ts";
import type { Ctx } from "#app/permissions/context.ts";
import { containsText } from "#app/platform/database/contains.ts";
import { WITH_CANDIDATE, WITH_COMPANY } from "../turn.ts";
import type { VacancyFilter } from "./filter.ts";

export type VacancyWhere = NonNullable<NonNullable<Parameters<Ctx["db"]["vacancy"]["findMany"]>[0]>["where"]>;
type Contains = ReturnType<typeof containsText>;

/** Vacancies whose title or place holds the typed words, or what else is looked at. */
export function matching(search: string, further?: (contains: Contains) => VacancyWhere): VacancyWhere {
  const typed = search.trim();
  if (typed === "") return {};
  const contains = containsText(typed);
  return { OR: [{ title: contains }, { municipality: contains }, ...(further ? [further(contains)] : [])] };
}

/** All that a filter asks for but the state and the archive, as a condition on the own company's vacancies. */
export function narrowed(companyId: string, filter: VacancyFilter, today: PlainDate): VacancyWhere {
  const { search, occupation, place, start, turn } = filter;
  return {
    AND: [
      { companyId },
      matching(search),
      occupation ? { isco08: occupation } : {},
      place ? { municipality: place } : {},
      start ? startingWhen(start, today) : {},
      turn ? turnIs(turn) : {},
    ],
  };
}

/** In the archive, or in the usual list. */
export const archived = (is: boolean): VacancyWhere => ({ archivedAt: is ? { not: null } : null });

const SOON_MONTHS = 3;

function startingWhen(start: NonNullable<VacancyFilter["start"]>, today: PlainDate): VacancyWhere {
  if (start === "open") return { startsOn: null };
  const border = toUtcDate(addMonths(today, SOON_MONTHS));
  return { startsOn: start === "soon" ? { lte: border } : { gt: border } };
}

/** While times are suggested for a talk, the person has to choose one. */
const TIMES_SUGGESTED: { state: "INTERVIEW"; interview: { is: { state: "SUGGESTED" } } } = {
  state: "INTERVIEW",
  interview: { is: { state: "SUGGESTED" } },
};

/** The same as `turnOf` says of each row, asked of the database (a test compares them). */
function turnIs(turn: NonNullable<VacancyFilter["turn"]>): VacancyWhere {
  const waiting: VacancyWhere = {
    OR: [
      { proposals: { some: { state: { in: [...WITH_COMPANY] }, NOT: TIMES_SUGGESTED } } },
      { requests: { some: { state: { not: "CLOSED" }, turn: "COMPANY" } } },
    ],
  };
  const elsewhere: VacancyWhere = {
    OR: [
      { proposals: { some: { OR: [{ state: { in: [...WITH_CANDIDATE] } }, TIMES_SUGGESTED] } } },
      { requests: { some: { state: { not: "CLOSED" } } } },
    ],
  };
  const unverified: VacancyWhere = { company: { is: { state: "PENDING" } } };
  if (turn === "company") {
    return {
      OR: [
        { state: "DRAFT", NOT: unverified },
        { state: "PUBLISHED", OR: [waiting, { NOT: elsewhere }] },
      ],
    };
  }
  return {
    OR: [
      { state: "DRAFT", AND: [unverified] },
      { state: "PUBLISHED", AND: [elsewhere], NOT: waiting },
    ],
  };
}
