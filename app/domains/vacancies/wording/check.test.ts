import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { allIscoUnitGroups, recommendedIsco08 } from "#app/domains/occupations/index.ts";
import { checkWording } from "./check.ts";
import { WORDING_FIELDS, WORDING_RULES } from "./finding.ts";
import { vacancyOf } from "./testing.ts";
import { usualLevel } from "./usual-level.ts";

const rulesOf = (parts: Parameters<typeof vacancyOf>[0]) =>
  checkWording(vacancyOf(parts)).map(({ rule, field, quote }) => [field, rule, quote]);

describe("checkWording", () => {
  it("names findings in the order of the text, with norm and severity", () => {
    const vacancy = vacancyOf({
      title: "Elektroniker",
      tasks: "Bewerbung mit Foto erbeten.\nSie arbeiten in einem jungen Team.",
      skills: ["Schaltpläne", "Muttersprachler"],
      languageLevel: "C2",
      languageReason: "Am Telefon wird akzentfreies Deutsch erwartet.",
      isco08: "7411",
    });
    expect(checkWording(vacancy)).toEqual([
      {
        rule: "title_gender",
        field: "title",
        quote: "Elektroniker",
        better: "Elektroniker (m/w/d), Elektronikerin/Elektroniker",
        norm: "§§ 1, 11 AGG",
        severity: "change",
      },
      { rule: "photo", field: "tasks", quote: "mit Foto", norm: "§§ 1, 11, 22 AGG", severity: "consider" },
      {
        rule: "age_young",
        field: "tasks",
        quote: "jungen Team",
        norm: "§§ 1, 10, 11 AGG",
        severity: "change",
      },
      {
        rule: "native_speaker",
        field: "skills",
        quote: "Muttersprachler",
        level: "C2",
        norm: "§§ 1, 3, 11 AGG",
        severity: "change",
      },
      {
        rule: "accent",
        field: "languageReason",
        quote: "akzentfreies",
        norm: "§§ 1, 3, 11 AGG",
        severity: "change",
      },
    ]);
  });

  it("has nothing to say of an empty form", () => {
    expect(checkWording(vacancyOf({}))).toEqual([]);
  });

  it("names the same words once per field, and quotes them as they were written", () => {
    const tasks = "Junges Team! Ja, ein junges  Team.\nEin JUNGES\nTEAM.";
    expect(rulesOf({ tasks, title: "junges Team" })).toEqual([
      ["title", "age_young", "junges Team"],
      ["tasks", "age_young", "Junges Team"],
      ["tasks", "age_young", "junges  Team"],
      ["tasks", "age_young", "JUNGES\nTEAM"],
    ]);
  });

  it("reads umlauts in two signs as in one", () => {
    expect(rulesOf({ title: "Ko\u0308chin" })).toEqual([["title", "title_gender", "Köchin"]]);
  });

  it("does not let a friendly sentence excuse the next one", () => {
    const tasks = "Ihr Alter spielt keine Rolle. Sie sind Muttersprachler. Kinder sind willkommen.";
    expect(rulesOf({ tasks })).toEqual([["tasks", "native_speaker", "Muttersprachler"]]);
  });
});

describe("the level instead of a native speaker", () => {
  const levelOf = (parts: Parameters<typeof vacancyOf>[0]) =>
    checkWording(vacancyOf({ tasks: "Muttersprachler", ...parts })).map(({ level }) => level);

  it("is the one the vacancy names", () => {
    expect(levelOf({ languageLevel: "B2", isco08: "2330" })).toEqual(["B2"]);
  });
  it("else the usual one of the occupation", () => {
    expect(levelOf({ languageLevel: "NONE", isco08: "7212" })).toEqual(["B1"]);
    expect(levelOf({ isco08: "7212" })).toEqual(["B1"]);
  });
  it("else C1", () => {
    expect(levelOf({})).toEqual(["C1"]);
  });
});

describe("more German than usual", () => {
  test.each([
    ["9112", "B1", "A2", "helpers"],
    ["5322", "C1", "A2", "helpers"],
    ["29301", "B1", "A2", "helpers"],
    ["2221", "C1", "B2", "nursing"],
    ["81302", "C1", "B2", "nursing"],
    ["2211", "C2", "C1", "medicine"],
    ["2512", "B2", "B1", "it"],
    ["43414", "C1", "B1", "it"],
    ["2341", "C2", "C1", "teaching"],
    ["5311", "C1", "B2", "care"],
    ["4110", "C2", "C1", "office"],
    ["71402", "C2", "C1", "office"],
    ["7212", "B2", "B1", "trades"],
    ["26212", "B2", "B1", "trades"],
    ["5131", "B2", "B1", "service"],
    ["2144", "C1", "B2", "engineering"],
  ] as const)("%s: %s is above %s", (isco08, languageLevel, level, work) => {
    expect(checkWording(vacancyOf({ isco08, languageLevel }))).toEqual([
      {
        rule: "language_level",
        field: "languageLevel",
        quote: languageLevel,
        level,
        work,
        norm: "§§ 3, 8, 11 AGG",
        severity: "consider",
      },
    ]);
  });

  test.each([
    ["the usual level", { isco08: "2221", languageLevel: "B2" }],
    ["a lower one", { isco08: "2221", languageLevel: "A2" }],
    ["a reason", { isco08: "2221", languageLevel: "C1", languageReason: "Beratung am Lebensende" }],
    ["no occupation yet", { isco08: null, languageLevel: "C2" }],
    ["an occupation without a usual level", { isco08: "1120", languageLevel: "C2" }],
    ["a code that does not exist", { isco08: "x", languageLevel: "C2" }],
  ] as const)("says nothing with %s", (_, parts) => {
    expect(checkWording(vacancyOf(parts))).toEqual([]);
  });

  it("takes blanks for no reason", () => {
    expect(rulesOf({ isco08: "9112", languageLevel: "C1", languageReason: "  " })).toHaveLength(1);
  });

  it("names the same for a KldB code and its unit group in most occupations", () => {
    const pairs = Array.from({ length: 90_000 }, (_, place) => String(10_000 + place)).flatMap((code) => {
      const isco = recommendedIsco08(code);
      const [one, other] = [usualLevel(code), isco === null ? null : usualLevel(isco)];
      return one === null || other === null ? [] : [one.level === other.level];
    });
    expect(pairs.length).toBeGreaterThan(800);
    expect(pairs.filter((same) => same).length / pairs.length).toBeGreaterThan(0.6);
  });

  it("knows a usual level for most unit groups below the managers", () => {
    const below = allIscoUnitGroups().filter(({ code }) => /^[2-9]/.test(code));
    expect(below.filter(({ code }) => usualLevel(code) !== null).length / below.length).toBeGreaterThan(0.85);
  });
});

describe("whatever is typed", () => {
  const PIECES = [
    "junges",
    "jung und",
    "Team",
    "maximal 35 Jahre",
    "18 bis",
    "native",
    "Muttersprach",
    "Bewerbung mit",
    "Foto",
    "wir suchen",
    "eine",
    "gesucht",
    "Köchin",
    "Elektroniker",
    "nur",
    "keine",
    "ohne",
    "Konfession",
    "(m/w",
    "/",
    ":in",
    "(",
    "ä",
    "\u0308",
    "\n",
    " ",
    ".",
    "- ",
    "1",
    "34",
    "a",
    "\u0130",
    "😀",
    "Mitglied der",
    "unabhängig",
    "he will",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" ")),
  );

  test("findings quote what stands there, name known rules and keep the order of fields", () => {
    fc.assert(
      fc.property(texts, texts, (title, tasks) => {
        const found = checkWording(vacancyOf({ title, tasks }));
        for (const { rule, quote, field } of found) {
          expect(WORDING_RULES).toHaveProperty(rule);
          expect((field === "title" ? title : tasks).normalize("NFC")).toContain(quote);
          expect(quote).not.toBe("");
        }
        const places = found.map(({ field }) => WORDING_FIELDS.indexOf(field));
        expect(places).toEqual([...places].sort());
      }),
    );
  });

  /** The quickest of some runs: other work on the machine is not what is measured. */
  function quickest(run: () => void): number {
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now();
      run();
      return performance.now() - begin;
    });
    return Math.min(...times);
  }

  test("10,000 signs are answered within 20 ms, whichever piece they repeat", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }),
        fc.constantFrom("", " "),
        (pieces, gap) => {
          const piece = `${pieces.join(gap)}${gap}`;
          const tasks = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
          expect(quickest(() => checkWording(vacancyOf({ tasks })))).toBeLessThan(20);
        },
      ),
      { numRuns: 60 },
    );
  });
});
