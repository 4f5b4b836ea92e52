import { fact, when, whenIsco08, type Situation } from "../logic/situation.ts";
import { all, any, truth, unknown, type Truth } from "../logic/truth.ts";
import { increaseTo } from "./increase.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

const YEARS_IN_LAST_5 = "worker.experience.relevantYearsLast5";
const YEARS_IN_LAST_7 = "worker.experience.relevantYearsLast7";

/** ISCO-08 unit group of teachers and professors at universities. */
const UNIVERSITY_TEACHERS = "2310";

/** Years within the last five lie within the last seven, too. */
const hasSeveralYears = (situation: Situation): Truth =>
  any(
    truth((fact(situation, YEARS_IN_LAST_5) ?? 0) >= FIXED.severalYears),
    when(situation, YEARS_IN_LAST_7, (years) => years >= FIXED.severalYears),
  );

/** Scientists and teachers, whom S. 3 names. "Insbesondere" leaves room for others, so nobody else is ruled out. */
const isNamedGroup = (situation: Situation): Truth =>
  any(
    when(situation, "job.kind", (kind) => kind === "research"),
    whenIsco08(situation, (isco08) => isco08 === UNIVERSITY_TEACHERS),
    unknown(),
  );

/** Highly qualified: several years of experience, above all in science and teaching. */
export const highlyQualified: Criterion = {
  id: "highly-qualified",
  basis: [law("§ 18c Abs. 3 S. 1, 3 AufenthG")],
  test: (situation) => all(hasSeveralYears(situation), isNamedGroup(situation)),
  find: (situation, state) => {
    const actual = fact(situation, YEARS_IN_LAST_7) ?? fact(situation, YEARS_IN_LAST_5);
    const isForAuthority = state === "unknown" && hasSeveralYears(situation).value === true;
    return {
      ...(isForAuthority ? { sentence: "for_authority" } : {}),
      params: { actual: actual ?? "", required: FIXED.severalYears },
      actual,
      required: FIXED.severalYears,
      unit: "year",
    };
  },
  changes: (situation) => increaseTo(situation, YEARS_IN_LAST_7, FIXED.severalYears),
};

/** The pay of the job secures the livelihood; only what is said to the contrary counts. */
export const livelihoodWithoutAid: Criterion = {
  id: "livelihood-without-aid",
  basis: [law("§ 18c Abs. 3 S. 1 AufenthG")],
  test: (situation) => {
    const secured = fact(situation, "worker.livelihoodSecured");
    return secured === undefined ? "not_applicable" : truth(secured);
  },
  changes: () => [{ change: "set", fact: "worker.livelihoodSecured", to: true }],
};
