import type { PlainDate } from "#app/domains/calendar/index.ts";
import { recommendedIsco08 } from "#app/domains/occupations/index.ts";
import type { FactPath, FactValue, FlatFacts } from "../facts/schema.ts";
import { noteRead } from "./reading.ts";
import { not, truth, unknown, type Truth } from "./truth.ts";

/** The known facts of a check on the day for which the law is applied. Rules read facts by `fact` alone. */
export interface Situation {
  asOf: PlainDate;
  facts: FlatFacts;
  /** What takes the place of one fact. */
  supposed?: { path: FactPath; value: unknown; before: Situation["supposed"] };
}

/** The same situation with one fact put in place of what was known. */
export function suppose<Path extends FactPath>(
  situation: Situation,
  path: Path,
  value: FactValue<Path>,
): Situation {
  const { asOf, facts, supposed: before } = situation;
  return { asOf, facts, supposed: { path, value, before } };
}

/** The fact at a path; undefined if not known. */
export function fact<Path extends FactPath>(situation: Situation, path: Path): FactValue<Path> | undefined {
  noteRead(path);
  for (let supposed = situation.supposed; supposed !== undefined; supposed = supposed.before) {
    if (supposed.path === path) return supposed.value as FactValue<Path>;
  }
  return situation.facts[path] as FactValue<Path> | undefined;
}

/** Whether a condition holds for a fact; waits for the fact if it is not known. */
export function when<Path extends FactPath>(
  situation: Situation,
  path: Path,
  condition: (value: FactValue<Path>) => boolean,
): Truth {
  const value = fact(situation, path);
  return value === undefined ? unknown(path) : truth(condition(value));
}

/** Whether a yes-or-no fact is yes. */
export function isTrue(
  situation: Situation,
  path: { [Path in FactPath]: FactValue<Path> extends boolean ? Path : never }[FactPath],
): Truth {
  return when(situation, path, (value) => value === true);
}

/** ISO-08 unit group of the job: as given, else the recommended pair of the KldB code. */
export function isco08Of(situation: Situation): string | undefined {
  const given = fact(situation, "job.isco08");
  if (given !== undefined) return given;
  const kldb = fact(situation, "job.kldb2010");
  return kldb === undefined ? undefined : (recommendedIsco08(kldb) ?? undefined);
}

/** Whether the ISCO-08 code of the job was taken from its KldB code. */
export function isIsco08FromKldb(situation: Situation): boolean {
  return fact(situation, "job.isco08") === undefined && isco08Of(situation) !== undefined;
}

/** Whether a condition holds for the job's ISCO-08 unit group. */
export function whenIsco08(situation: Situation, condition: (isco08: string) => boolean): Truth {
  const isco08 = isco08Of(situation);
  return isco08 === undefined ? unknown("job.isco08") : truth(condition(isco08));
}

/** Country of residence; somebody with a German status lives in Germany. */
export function residenceOf(situation: Situation): string | undefined {
  return fact(situation, "worker.residence.germanStatus") === undefined
    ? fact(situation, "worker.residence.country")
    : "DE";
}

/** Whether the person lives in Germany. */
export function livesInGermany(situation: Situation): Truth {
  const country = residenceOf(situation);
  return country === undefined ? unknown("worker.residence.country") : truth(country === "DE");
}

/** Whether the person's German status is one of these; false for everybody who lives elsewhere. */
export function hasStatus(
  situation: Situation,
  ...statuses: FactValue<"worker.residence.germanStatus">[]
): Truth {
  const here = livesInGermany(situation);
  if (here.value !== true) return here;
  return when(situation, "worker.residence.germanStatus", (status) => statuses.includes(status));
}

/** The day the job starts; the day of the check if none is given. */
export function startOf(situation: Situation): PlainDate {
  return fact(situation, "job.startsOn") ?? situation.asOf;
}

/**
 * Whether somebody has completed a year of life on a day (§ 187 Abs. 2 S. 2, § 188 Abs. 2 BGB): from the birthday on;
 * born on 29 February, from 1 March in common years.
 */
export function hasCompletedYears(birthDate: PlainDate, years: number, on: PlainDate): boolean {
  const birthday = `${Number(birthDate.slice(0, 4)) + years}${birthDate.slice(4)}`;
  return on >= birthday;
}

/** Whether the person has not completed so many years of life on a day. */
export function isYoungerThan(situation: Situation, years: number, on: PlainDate): Truth {
  return not(when(situation, "worker.birthDate", (birthDate) => hasCompletedYears(birthDate, years, on)));
}

/** Cents of an amount in EUR with at most two decimals. */
export function toCents(euros: number): number {
  return Math.round(euros * 100);
}

/** EUR of an amount in cents. */
export function toEuros(cents: number): number {
  return cents / 100;
}
