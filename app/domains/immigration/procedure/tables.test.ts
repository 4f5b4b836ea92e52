import { expect, it, test } from "vitest";
import { isLand, plainDate } from "#app/domains/calendar/index.ts";
import { ROUTES } from "../routes/table.ts";
import { competentAuthority } from "./authorities.ts";
import { dutiesFor } from "./duties.ts";
import { bestFastTrack } from "./fast-track.ts";
import type { ProcedureNeeds } from "./needs.ts";
import { procedureSteps, type ProcedureStep } from "./steps.ts";

const today = plainDate("2026-11-21");

const about = { needsTitle: true, comesFromAbroad: true, route: null, needsConsent: true, asOf: today };
const wordedDuties = (changes: Partial<Parameters<typeof dutiesFor>[0]>) =>
  dutiesFor({ ...about, ...changes }).map(
    ({ id, party, deadline: { amount, unit, from }, confidence }) =>
      `${party}: ${id}, ${amount === null ? "" : `${amount} ${unit} from `}${from}, ${confidence}`,
  );

it("who owes what until when, to somebody from abroad with consent and no way chosen yet", () => {
  expect(wordedDuties({})).toEqual([
    "employer: check-title, before_first_day, law",
    "employer: keep-copy, whole_employment, law",
    "employer: advice-notice, first_day, law",
    "employer: report-early-end, 4 week from knowledge_of_end, law",
    "employer: answer-ba, 1 month from request, law",
    "employer: social-insurance, 6 week from start_of_work, law",
    "employer: written-terms, first_day, law",
    "worker: register-home, 2 week from moving_in, law",
    "worker: apply-for-title, end_of_visa, law",
    "worker: tell-early-end, 2 week from knowledge_of_end, law",
  ]);
});

it("two duties of every employment are left where no title is needed and nobody moves", () => {
  expect(wordedDuties({ needsTitle: false, comesFromAbroad: false })).toEqual([
    "employer: social-insurance, 6 week from start_of_work, law",
    "employer: written-terms, first_day, law",
  ]);
});

it("the end of a job with a Duldung and of a training place", () => {
  const ofRoute = (id: string) =>
    wordedDuties({ route: ROUTES.find((rule) => rule.id === id) ?? null }).filter((duty) =>
      duty.includes("end,"),
    );
  expect(ofRoute("60d")).toEqual(["employer: report-tolerated-end, 2 week from knowledge_of_end, law"]);
  expect(ofRoute("60c")).toEqual(["employer: report-training-end, 2 week from knowledge_of_end, law"]);
});

const NEEDS: ProcedureNeeds = {
  recognition: true,
  degreeEvaluation: true,
  qualificationConfirmation: true,
  baConsent: true,
  visa: true,
  changeOfPurpose: false,
  settlementPermit: false,
};

const inWords = (time: ProcedureStep["statutory"]) =>
  time && `${time.amount === null ? "" : `${time.amount} ${time.unit}, `}${time.kind}`;

test.each<[id: string, party: string, statutory: string | null, normal: string | null, documents: string]>([
  ["power-of-attorney", "worker", null, null, "power-of-attorney"],
  ["advice", "employer", null, null, "passport-copy"],
  [
    "agreement",
    "employer",
    null,
    null,
    "agreement power-of-attorney passport-copy employment-contract employment-declaration qualification-proof cv translations",
  ],
  ["recognition", "recognition_body", "2 month, target", "3 month, limit", "recognition-notice"],
  ["degree-evaluation", "zab", "2 month, practice", "3 month, practice", "degree-evaluation"],
  ["qualification-confirmation", "zab", null, null, "qualification-confirmation"],
  ["invitation", "immigration_office", "3 workday, limit", null, ""],
  ["ba-consent", "ba", "1 week, deemed", "2 week, deemed", "employment-declaration"],
  ["advance-approval", "immigration_office", "without_delay", null, "advance-approval"],
  ["pass-on-approval", "employer", null, null, "advance-approval"],
  [
    "visa-appointment",
    "worker",
    "3 week, limit",
    null,
    "advance-approval passport visa-application employment-contract",
  ],
  ["visa-decision", "mission", "3 week, usual", null, ""],
  ["entry-registration", "worker", "2 week, limit", "2 week, limit", "landlord-confirmation passport"],
  ["residence-title", "worker", null, null, "title-application passport"],
])("step %s: by %s, in %s instead of %s", (id, party, statutory, normal, documents) => {
  const step = procedureSteps(NEEDS).find((one) => one.id === id);
  expect(
    step && [step.party, inWords(step.statutory), inWords(step.normal), step.documents.join(" ")],
  ).toEqual([party, statutory, normal, documents]);
});

test.each<[string, Partial<ProcedureNeeds>, string[]]>([
  ["recognition", { recognition: true }, ["recognition", "invitation"]],
  ["a degree", { degreeEvaluation: true }, ["degree-evaluation", "invitation"]],
  ["the confirmation of the ZAB", { qualificationConfirmation: true }, ["qualification-confirmation"]],
  ["consent", { baConsent: true }, ["ba-consent"]],
  ["nothing more", {}, []],
])("steps that only %s brings", (_title, needs, expected) => {
  const nothing = {
    ...NEEDS,
    recognition: false,
    degreeEvaluation: false,
    qualificationConfirmation: false,
    baConsent: false,
  };
  const always = procedureSteps(nothing).map(({ id }) => id);
  const found = procedureSteps({ ...nothing, ...needs }).map(({ id }) => id);
  expect(always).toHaveLength(9);
  expect(found.filter((id) => !always.includes(id))).toEqual(expected);
});

test.each<
  [
    land: string,
    municipality: string | undefined,
    name: string,
    exclusive: boolean | null,
    from: string | null,
    confidence: string,
  ]
>([
  ["BW", undefined, "Landesagentur für die Zuwanderung", false, "2025-04-01", "official"],
  [
    "BY",
    undefined,
    "Zentrale Stelle für die Einwanderung von Fachkräften (ZSEF)",
    false,
    "2020-12-01",
    "secondary",
  ],
  ["BE", undefined, "Landesamt für Einwanderung (LEA)", true, null, "official"],
  [
    "BB",
    undefined,
    "Zentrale Ausländerbehörde beim Landkreis Dahme-Spreewald",
    null,
    "2020-10-01",
    "secondary",
  ],
  ["HB", "Bremen", "Migrationsamt Bremen", true, null, "official"],
  ["HB", "BREMERHAVEN ", "Ausländerbehörde Bremerhaven", null, null, "secondary"],
  ["HH", undefined, "Hamburg Welcome Center", true, null, "official"],
  ["HE", undefined, "Ausländerbehörde des Landkreises", true, null, "secondary"],
  ["MV", undefined, "Ausländerbehörde des Landkreises", null, null, "general"],
  ["NI", undefined, "Zentralstelle bei der Landesaufnahmebehörde", true, "2026-01-01", "official"],
  ["NW", undefined, "Zentralstelle Fachkräfteeinwanderung (ZFE)", null, "2020-03-01", "secondary"],
  ["RP", undefined, "Zentrale Ausländerbehörde für Fachkräfteeinwanderung", null, "2021-01-01", "secondary"],
  ["SL", undefined, "Landesverwaltungsamt", true, null, "official"],
  ["SN", undefined, "Ausländerbehörde des Landkreises", true, null, "official"],
  ["ST", undefined, "Ausländerbehörde des Landkreises", true, null, "official"],
  ["SH", undefined, "Landesamt für Zuwanderung und Flüchtlinge", null, null, "official"],
  ["TH", undefined, "Ausländerbehörde des Landkreises", null, null, "general"],
])("the office for %s %s", (land, municipality, name, exclusive, from, confidence) => {
  const office = isLand(land) ? competentAuthority(land, municipality, today) : null;
  expect(office?.name.startsWith(name)).toBe(true);
  expect(office).toMatchObject({ exclusive, validFrom: from, confidence });
});

test.each<[string, string, string | null, string]>([
  ["NI", "2025-12-31", "2025-07-01", "official"],
  ["NI", "2025-07-01", "2025-07-01", "official"],
  ["NI", "2025-06-30", null, "official"],
  ["BW", "2025-03-31", null, "official"],
])("the office for %s as it was on %s", (land, day, from, confidence) => {
  const office = isLand(land) ? competentAuthority(land, undefined, plainDate(day)) : null;
  expect(office).toMatchObject({ validFrom: from, confidence });
});

test.each<[Parameters<typeof bestFastTrack>[0], string]>([
  [["not_open", "ask_authority", "open"], "open"],
  [["not_open", "ask_authority"], "ask_authority"],
  [["not_open"], "not_open"],
  [[], "not_open"],
])("the best of %o is %s", (states, best) => {
  expect(bestFastTrack(states)).toBe(best);
});
