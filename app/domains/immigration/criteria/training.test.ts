import { expect, test } from "vitest";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { PUPIL, TRAINEE } from "../testing/training.ts";

type Route = Parameters<typeof criterionOf>[0];

/** Trainees are told of a place, not of a job. */
test.each<[Route, Changes, boolean | null, string]>([
  ["16a-1", TRAINEE, true, "training_met"],
  ["16a-1", TRAINEE, false, "training_not_met"],
  ["16a-1", TRAINEE, null, "training_unknown"],
  ["16a-2", PUPIL, true, "training_met"],
])("§ %s: %o: a place: %s: %s", (route, person, isPromised, sentence) => {
  const said = criterionOf(route, "concrete-offer", { ...person, "job.concreteOffer": isPromised });
  expect(said.textKey).toBe(`concrete-offer.${sentence}`);
});

test("§ 16a Abs. 3 S. 2: German that is not known is said to be so, whoever might check it", () => {
  const person = { ...TRAINEE, "worker.languages.de": null, "worker.trainingLanguageEnsured": null };
  expect(criterionOf("16a-1", "training-language", person)).toMatchObject({
    state: "unknown",
    textKey: "training-language.unknown",
    required: "B1",
    missing: ["worker.trainingLanguageEnsured", "worker.languages.de"],
  });
});
