import { expect, it } from "vitest";
import { explainStatus, summarise } from "./projection.ts";
import { check, ELECTRICIAN, routeOf, SOFTWARE_DEVELOPER } from "./testing/cases.ts";

it("reduces an answer to what a card shows, in one language", () => {
  const summary = summarise(
    check({ ...SOFTWARE_DEVELOPER, "job.grossAnnualSalary": 45_900, "job.comparablePay": null }),
    "en",
  );
  expect(summary.recommended).toBeNull();
  expect(summary.counts).toMatchObject({ open: 0, not_in_force: 1 });
  expect(summary.routes.find(({ id }) => id === "18g-1-shortage")).toMatchObject({
    name: "EU Blue Card, shortage occupation",
    status: "blocked",
    obstacles: ["The salary of €45,900 a year is below the minimum of €45,934.20 (2026)."],
    open: [
      "It is not known yet whether pay and working conditions match those of comparable workers in Germany.",
    ],
    remedies: ["Raise the salary by €34.20 to €45,934.20 a year."],
  });
  expect(summary.nextQuestion?.question).toBe(
    "Are pay and working conditions like those of comparable workers in Germany?",
  );
});

it("leaves out routes made for other situations", () => {
  const ids = summarise(check(ELECTRICIAN), "de").routes.map(({ id }) => id);
  expect(ids).toContain("18a");
  expect(ids).not.toContain("free-movement");
  expect(ids).not.toContain("104c");
});

it("explains a status in one sentence", () => {
  expect(explainStatus(routeOf("18a", ELECTRICIAN), "de")).toBe(
    "Nach Ihren Angaben sind alle Voraussetzungen erfüllt. Über den Titel entscheidet die Behörde.",
  );
});

it("asks nothing more where everything is decided", () => {
  const decided = {
    ...ELECTRICIAN,
    "employer.enablesRecognition": false,
    "worker.qualification.stateRecognisedAbroad": false,
    "worker.experience.relevantYearsLast5": 0,
    "job.sameOccupationalGroup": false,
    "worker.livelihoodSecured": false,
  };
  expect(summarise(check(decided), "de").nextQuestion).toBeNull();
});

it("names the recommended way", () => {
  expect(summarise(check(ELECTRICIAN), "en").recommended).toMatchObject({ id: "18a", status: "open" });
});
