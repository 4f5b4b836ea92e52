import { fact, isTrue, when, type Situation } from "../logic/situation.ts";
import { any, truth } from "../logic/truth.ts";
import { increaseTo } from "./increase.ts";
import { law, type Criterion, type Finding } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

const YEARS_IN_LAST_5 = "worker.experience.relevantYearsLast5";
const YEARS_IN_LAST_7 = "worker.experience.relevantYearsLast7";

function findYears(actual: number | undefined, required: number): Finding {
  return { params: { actual: actual ?? "", required }, actual, required, unit: "year" };
}

const yearsInLast7 = (situation: Situation): number | undefined => fact(situation, YEARS_IN_LAST_7);

/** Three years of IT experience within the last seven; years within the last five lie within the last seven, too. */
export const itExperience: Criterion = {
  id: "it-experience",
  basis: [law("§ 18g Abs. 2 Nr. 3 a AufenthG")],
  test: (situation) =>
    any(
      truth((fact(situation, YEARS_IN_LAST_5) ?? 0) >= FIXED.itExperience),
      when(situation, YEARS_IN_LAST_7, (years) => years >= FIXED.itExperience),
    ),
  find: (situation) =>
    findYears(yearsInLast7(situation) ?? fact(situation, YEARS_IN_LAST_5), FIXED.itExperience),
  changes: (situation) => increaseTo(situation, YEARS_IN_LAST_7, FIXED.itExperience),
};

/** Skills on the level of a degree. */
export const itExperienceLevel: Criterion = {
  id: "experience-level",
  basis: [law("§ 18g Abs. 2 Nr. 3 b AufenthG")],
  test: (situation) => isTrue(situation, "worker.experience.comparableToDegree"),
};

/** Two years of experience within the last five. */
export const recentExperience: Criterion = {
  id: "recent-experience",
  basis: [law("§ 6 Abs. 1 S. 1 Nr. 1 BeschV")],
  test: (situation) => when(situation, YEARS_IN_LAST_5, (years) => years >= FIXED.experiencedWorker),
  find: (situation) => findYears(fact(situation, YEARS_IN_LAST_5), FIXED.experiencedWorker),
  changes: (situation) => increaseTo(situation, YEARS_IN_LAST_5, FIXED.experiencedWorker),
};
