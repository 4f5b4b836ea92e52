import { fact, isTrue, isYoungerThan } from "../logic/situation.ts";
import { any } from "../logic/truth.ts";
import { speaksGerman, type Cefr } from "./language.ts";
import { concreteOffer } from "./offer.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** § 16a Abs. 3 S. 2 AufenthG: sufficient German is B1 (§ 2 Abs. 11 AufenthG). */
const TRAINING_LEVEL: Cefr = "B1";

/** A place for the training: without one there is no training to come for. */
export const trainingPlace = (norm: string): Criterion => ({
  ...concreteOffer,
  basis: [law(norm)],
  find: (_situation, state) => ({ sentence: `training_${state}` }),
});

/**
 * German for qualified training, unless the firm or school has checked it or a course before the training is to bring
 * it. Trainees are taken to start qualified training: the facts do not tell shorter courses apart.
 */
export const trainingLanguage: Criterion = {
  id: "training-language",
  basis: [law("§ 16a Abs. 3 S. 2 AufenthG"), law("§ 2 Abs. 11 AufenthG")],
  test: (situation) =>
    any(isTrue(situation, "worker.trainingLanguageEnsured"), speaksGerman(situation, TRAINING_LEVEL)),
  find: (situation, state) => {
    const actual = fact(situation, "worker.languages.de");
    const isEnsured = fact(situation, "worker.trainingLanguageEnsured") === true;
    return {
      ...(state === "met" && isEnsured ? { sentence: "ensured" } : {}),
      params: { required: TRAINING_LEVEL },
      actual,
      required: TRAINING_LEVEL,
      unit: "CEFR",
    };
  },
  changes: () => [
    { change: "increase", fact: "worker.languages.de", to: TRAINING_LEVEL },
    { change: "set", fact: "worker.trainingLanguageEnsured", to: true },
  ],
};

/** Younger than 35: the day before the 35th birthday is the last. */
export const youngEnoughToSearch: Criterion = {
  id: "age-35",
  basis: [law("§ 17 Abs. 1 S. 1 Nr. 1 AufenthG")],
  test: (situation) => isYoungerThan(situation, FIXED.trainingSearchAge, situation.asOf),
  find: ({ asOf }) => ({ params: { moment: asOf, age: FIXED.trainingSearchAge } }),
};

/** A diploma of a German school abroad, or one that opens universities here or where it was acquired. */
export const schoolDiploma: Criterion = {
  id: "school-diploma",
  basis: [law("§ 17 Abs. 1 S. 1 Nr. 3 AufenthG")],
  test: (situation) => isTrue(situation, "worker.schoolDiploma"),
};
