import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { FlatFacts } from "../facts/schema.ts";
import { ROUTES } from "../routes/table.ts";
import { procedureNeeds, type ProcedureNeeds } from "./needs.ts";

const waysThatNeed = (need: keyof ProcedureNeeds, facts: FlatFacts): string[] =>
  ROUTES.filter((rule) => procedureNeeds(rule, { asOf: plainDate("2026-11-21"), facts })[need]).map(
    ({ id }) => id,
  );

const FOREIGN: FlatFacts = { "worker.qualification.obtainedIn": "IN", "worker.residence.country": "IN" };
const REGULATED: FlatFacts = {
  ...FOREIGN,
  "job.regulated": true,
  "worker.qualification.recognition": "equivalent",
};
const DEGREE_WAYS = ["18b", "18c-3", "18g-1-standard", "18g-1-shortage", "18g-1-entrant"];

test.each<[string, keyof ProcedureNeeds, FlatFacts, string[]]>([
  ["a foreign degree not compared yet", "degreeEvaluation", FOREIGN, DEGREE_WAYS],
  ["refused", "degreeEvaluation", { ...FOREIGN, "worker.qualification.recognition": "none" }, DEGREE_WAYS],
  ["comparable", "degreeEvaluation", { ...FOREIGN, "worker.qualification.recognition": "comparable" }, []],
  ["equivalent", "degreeEvaluation", { ...FOREIGN, "worker.qualification.recognition": "equivalent" }, []],
  ["German", "degreeEvaluation", { "worker.qualification.obtainedIn": "DE" }, []],
  ["foreign training not found equivalent yet", "recognition", FOREIGN, ["18a", "19c-1-beschv-22a"]],
  [
    "equal to the training of care assistants",
    "recognition",
    { ...FOREIGN, "worker.qualification.careAssistantEquivalent": true },
    ["18a"],
  ],
  ["German training", "recognition", { "worker.qualification.obtainedIn": "DE" }, []],
  [
    "state recognition, not in IT",
    "qualificationConfirmation",
    { ...FOREIGN, "job.isco08": "7212" },
    ["16d-3", "19c-2-beschv-6", "20a"],
  ],
  [
    "state recognition, in IT",
    "qualificationConfirmation",
    { ...FOREIGN, "job.isco08": "2512" },
    ["16d-3", "20a"],
  ],
  [
    "a certificate of a chamber abroad",
    "qualificationConfirmation",
    { ...FOREIGN, "job.isco08": "7212", "worker.qualification.ahkCertificate": true },
    ["16d-3", "19c-2-beschv-6"],
  ],
  ["settlement", "settlementPermit", FOREIGN, ["18c-3"]],
  ["a licence that is held", "recognition", { ...REGULATED, "job.licence": "held" }, ["19c-1-beschv-22a"]],
])("%s: %s", (_title, need, facts, ways) => {
  expect(waysThatNeed(need, facts)).toEqual(ways);
});

test.each<[FlatFacts["job.licence"]]>([["promised"], ["missing"], [undefined]])(
  "a licence that is %s is needed on all ways but those before it",
  (licence) => {
    const facts: FlatFacts = licence === undefined ? REGULATED : { ...REGULATED, "job.licence": licence };
    const needed = waysThatNeed("recognition", facts);
    const before = ROUTES.map(({ id }) => id).filter((id) => !needed.includes(id));
    expect(before).toEqual(["16a-1", "16a-2", "16d-1", "16d-3", "16d-4", "16d-6", "17-1", "20a"]);
  },
);

test.each<[string, FlatFacts, boolean, boolean]>([
  ["abroad", FOREIGN, true, false],
  ["residence not known", {}, true, false],
  ["a student here", { "worker.residence.germanStatus": "title_section_3" }, false, true],
  ["a worker here", { "worker.residence.germanStatus": "title_section_4" }, false, true],
  ["here without a visa", { "worker.residence.germanStatus": "visa_free_stay" }, false, false],
  ["with a Duldung", { "worker.residence.germanStatus": "duldung" }, false, false],
  ["in the asylum procedure", { "worker.residence.germanStatus": "gestattung" }, false, false],
  ["without any status", { "worker.residence.germanStatus": "none" }, false, false],
  ["here, status not known", { "worker.residence.country": "DE" }, false, false],
])("%s: visa and change of purpose", (_title, facts, visa, changeOfPurpose) => {
  const [rule] = ROUTES.filter(({ id }) => id === "18a");
  expect(rule && procedureNeeds(rule, { asOf: plainDate("2026-11-21"), facts })).toMatchObject({
    visa,
    changeOfPurpose,
  });
});
