import { describe, expect, it, test } from "vitest";
import { isLand, plainDate } from "#app/domains/calendar/index.ts";
import {
  check,
  ELECTRICIAN,
  MARKETING_SPECIALIST,
  NURSE_IN_PARTNERSHIP,
  STUDENT,
  TODAY,
  WELDER,
  type Changes,
} from "../testing/cases.ts";
import { ROUTES } from "../routes/table.ts";
import { competentAuthority } from "./authorities.ts";
import { dutiesFor } from "./duties.ts";

describe("steps of § 81a", () => {
  const stepsOf = (changes: Changes) => check(changes).fastTrack.steps.map(({ id }) => id);

  it("leaves out recognition where it is done, in the order of the procedure", () => {
    expect(stepsOf(ELECTRICIAN)).toEqual([
      "power-of-attorney",
      "advice",
      "agreement",
      "ba-consent",
      "advance-approval",
      "pass-on-approval",
      "visa-appointment",
      "visa-decision",
      "entry-registration",
      "residence-title",
    ]);
  });

  test.each<[string, Changes, string, boolean]>([
    [
      "no consent at the full salary",
      { ...MARKETING_SPECIALIST, "worker.qualification.stateRecognisedAbroad": false },
      "ba-consent",
      false,
    ],
    [
      "the licence, if it is only promised",
      { ...ELECTRICIAN, "job.regulated": true, "job.licence": "promised" },
      "recognition",
      true,
    ],
    ["the confirmation of the ZAB for experienced workers", WELDER, "qualification-confirmation", true],
    ["none of it in IT", { ...WELDER, "job.isco08": "2512" }, "qualification-confirmation", false],
    [
      "the confirmation of the ZAB for the partnership",
      NURSE_IN_PARTNERSHIP,
      "qualification-confirmation",
      true,
    ],
    ["no recognition before entry in the partnership", NURSE_IN_PARTNERSHIP, "recognition", false],
  ])("%s", (_title, changes, step, isThere) => {
    expect(stepsOf(changes).includes(step)).toBe(isThere);
  });

  it("names party, norm, documents, and both times", () => {
    const consent = check(ELECTRICIAN).fastTrack.steps.find(({ id }) => id === "ba-consent");
    expect(consent).toMatchObject({
      party: "ba",
      documents: ["employment-declaration"],
      statutory: { amount: 1, unit: "week", kind: "deemed", norm: "§ 36 Abs. 2 S. 2 BeschV" },
      normal: { amount: 2, unit: "week", kind: "deemed", norm: "§ 36 Abs. 2 S. 1 BeschV" },
    });
  });

  it("are none for people who live here", () => {
    const here = {
      ...ELECTRICIAN,
      "worker.residence.country": "DE",
      "worker.residence.germanStatus": "title_section_4",
      "worker.residence.titleNorm": "18b",
    };
    expect(check(here).fastTrack).toMatchObject({ status: "not_open", route: "18a", steps: [] });
  });
});

describe("fees by payer", () => {
  const feesOf = (changes: Changes) =>
    check(changes).fastTrack.fees.map(({ id, amount, payer }) => [id, amount, payer]);
  test.each<[string, Changes, unknown[]]>([
    [
      "fast track, visa, title",
      ELECTRICIAN,
      [
        ["fast-track", 411, "employer"],
        ["visa", 75, "worker"],
        ["residence-title", 100, "worker"],
      ],
    ],
    [
      "with the confirmation of the ZAB",
      WELDER,
      [
        ["fast-track", 411, "employer"],
        ["qualification-confirmation", 150, "worker"],
        ["visa", 75, "worker"],
        ["residence-title", 100, "worker"],
      ],
    ],
    [
      "somebody with a title changes its purpose",
      {
        ...ELECTRICIAN,
        "worker.residence.country": "DE",
        "worker.residence.germanStatus": "title_section_3",
        "worker.residence.titleNorm": "16a",
      },
      [["change-of-purpose", 98, "worker"]],
    ],
    [
      "a visa-free stay is no title",
      {
        ...ELECTRICIAN,
        "worker.nationalities": ["JP"],
        "worker.residence.country": "DE",
        "worker.residence.germanStatus": "visa_free_stay",
      },
      [
        ["fast-track", 411, "employer"],
        ["residence-title", 100, "worker"],
      ],
    ],
    ["free movers pay nothing", { ...ELECTRICIAN, "worker.nationalities": ["IT"] }, []],
  ])("%s", (_title, changes, fees) => {
    expect(feesOf(changes)).toEqual(fees);
  });
});

describe("duration", () => {
  it("gives what offices say, what the law adds up to, and the regular way", () => {
    expect(check(ELECTRICIAN).fastTrack.duration).toMatchObject({
      fastTrack: { min: "P2M", max: "P4M", from: "2027-01-21", until: "2027-03-21", confidence: "conflict" },
      statutory: { min: "P7W", max: "P7W", until: "2027-01-09", confidence: "law" },
      regular: { min: "P2W", max: null, until: null },
      earliestEntry: "2027-01-21",
    });
  });

  it("adds recognition", () => {
    const promised = { ...ELECTRICIAN, "job.regulated": true, "job.licence": "promised" };
    expect(check(promised).fastTrack.duration).toMatchObject({
      statutory: { min: "P2M49D", until: "2027-03-11" },
      regular: { min: "P3M14D", from: "2027-03-07" },
    });
  });
});

describe("competent authority", () => {
  test.each([
    ["HB", "Bremen", "2026-11-21", "Migrationsamt Bremen", true],
    [
      "HB",
      " bremerhaven",
      "2026-11-21",
      "Ausländerbehörde Bremerhaven (Magistrat, Abteilung Migration und Einbürgerung)",
      null,
    ],
    [
      "NI",
      undefined,
      "2026-01-01",
      "Zentralstelle bei der Landesaufnahmebehörde Niedersachsen, Osnabrück",
      true,
    ],
    [
      "NI",
      undefined,
      "2025-12-31",
      "Zentralstelle bei der Landesaufnahmebehörde Niedersachsen, Osnabrück, oder die Ausländerbehörde vor Ort",
      false,
    ],
    ["NI", undefined, "2025-06-30", "Ausländerbehörde des Landkreises oder der kreisfreien Stadt", true],
    [
      "BW",
      "Ulm",
      "2025-04-01",
      "Landesagentur für die Zuwanderung von Fachkräften (LZF) oder die Ausländerbehörde vor Ort",
      false,
    ],
    ["BW", "Ulm", "2025-03-31", "Ausländerbehörde des Landkreises oder der kreisfreien Stadt", true],
    [
      "SN",
      "Annaberg-Buchholz",
      "2026-11-21",
      "Ausländerbehörde des Landkreises oder der kreisfreien Stadt",
      true,
    ],
    ["SL", undefined, "2026-11-21", "Landesverwaltungsamt, Zentrale Ausländerbehörde, Lebach", true],
  ])("%s %s on %s: %s", (land, municipality, day, name, exclusive) => {
    if (!isLand(land)) throw new Error(land);
    expect(competentAuthority(land, municipality, plainDate(day))).toMatchObject({ name, exclusive });
  });

  it("cannot be told in the Land Bremen without the city", () => {
    expect(competentAuthority("HB", undefined, plainDate("2026-11-21"))).toBeNull();
    expect(check({ ...ELECTRICIAN, "job.state": null }).fastTrack.competentAuthority).toBeNull();
  });

  test.each("BW BY BE BB HH HE MV NI NW RP SL SN ST SH TH".split(" "))("%s has one today", (land) => {
    expect(isLand(land) && competentAuthority(land, undefined, plainDate("2026-11-21"))?.source).toBeTruthy();
  });
});

describe("duties", () => {
  const dutiesOf = (changes: Changes, asOf?: string) => check(changes, asOf).duties.map(({ id }) => id);
  test.each<[string, Changes, string, boolean]>([
    ["the early end of a section 4 title", ELECTRICIAN, "report-early-end", true],
    ["its early end by the worker, too", ELECTRICIAN, "tell-early-end", true],
    ["the worker's early end of a title for recognition", NURSE_IN_PARTNERSHIP, "tell-early-end", true],
    ["§ 17 BMG for people who move here", ELECTRICIAN, "register-home", true],
    [
      "§ 17 BMG for free movers who move here",
      { ...ELECTRICIAN, "worker.nationalities": ["IT"] },
      "register-home",
      true,
    ],
    ["not again for people who live here", STUDENT, "register-home", false],
    ["the title after the visa", ELECTRICIAN, "apply-for-title", true],
    [
      "no title for free movers",
      { ...ELECTRICIAN, "worker.nationalities": ["IT"] },
      "apply-for-title",
      false,
    ],
    ["the Duldung for work is another matter", ELECTRICIAN, "report-tolerated-end", false],
    ["and so is training with a Duldung", ELECTRICIAN, "report-training-end", false],
    ["not of a title for recognition", NURSE_IN_PARTNERSHIP, "report-early-end", false],
    ["the BA's questions, with consent", ELECTRICIAN, "answer-ba", true],
    ["no questions without consent", MARKETING_SPECIALIST, "answer-ba", false],
    ["§ 45c for people from abroad", ELECTRICIAN, "advice-notice", true],
    ["§ 45c not for people who live here", STUDENT, "advice-notice", false],
    [
      "no title to check for free movers",
      { ...ELECTRICIAN, "worker.nationalities": ["IT"] },
      "check-title",
      false,
    ],
    [
      "social insurance for everybody",
      { ...ELECTRICIAN, "worker.nationalities": ["IT"] },
      "social-insurance",
      true,
    ],
  ])("%s", (_title, changes, duty, isOwed) => {
    expect(dutiesOf(changes).includes(duty)).toBe(isOwed);
  });

  test.each([
    ["60d", "report-tolerated-end", true],
    ["60d", "report-early-end", false],
    ["60d", "tell-early-end", false],
    ["60c", "report-training-end", true],
    ["16g", "report-training-end", true],
    ["16g", "tell-early-end", true],
    ["25b", "tell-early-end", false],
    ["18d", "report-training-end", false],
  ] as const)("of the way %s: %s %s", (id, duty, isOwed) => {
    const route = ROUTES.find((rule) => rule.id === id) ?? null;
    const about = { needsTitle: true, comesFromAbroad: false, needsConsent: false, asOf: plainDate(TODAY) };
    expect(dutiesFor({ ...about, route }).some((owed) => owed.id === duty)).toBe(isOwed);
  });

  it("owes § 45c from its first day", () => {
    expect(dutiesOf(ELECTRICIAN, "2025-12-31")).not.toContain("advice-notice");
    expect(dutiesOf(ELECTRICIAN, "2026-01-01")).toContain("advice-notice");
  });
});
