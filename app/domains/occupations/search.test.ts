import { describe, expect, it, test } from "vitest";
import { searchOccupations } from "./search.ts";

describe("the first hit", () => {
  test.each([
    ["Krankenpfleger", "2221"],
    ["Krankenschwester", "2221"],
    ["Pflegefachfrau", "2221"],
    ["nurse", "2221"],
    ["Elektroniker Betriebstechnik", "7412"],
    ["Elektronikerin für Betriebstechnik (m/w/d)", "7412"],
    ["Schweißer", "7212"],
    ["schweisserin", "7212"],
    ["welder", "7212"],
    ["Lkw-Fahrer", "8332"],
    ["LKW Fahrerin", "8332"],
    ["lkwfahrer", "8332"],
    ["truck driver", "8332"],
    ["Softwareentwicklerin", "2512"],
    ["Software Entwickler", "2512"],
    ["software developer", "2512"],
    ["Erzieherin", "2342"],
    ["early childhood educator", "2342"],
    ["Köchin", "5120"],
    ["koechin", "5120"],
    ["cook", "5120"],
    ["Ärztin", "2211"],
    ["physician", "2211"],
    ["Bauingenieurin", "2142"],
    ["civil engineer", "2142"],
    ["Mechatroniker/-in", "7412"],
    ["mechatronics fitter", "7412"],
    ["Elektriker", "7411"],
    ["electrician", "7411"],
    ["Anlagenmechaniker SHK", "7126"],
    ["Kauffrau für Büromanagement", "4120"],
    ["Bäuerin", "6130"],
    ["Physiotherapeut:in", "2264"],
  ])("for %s is in unit group %s", (query, isco08) => {
    expect(searchOccupations(query)[0]?.isco08).toBe(isco08);
  });

  test.each([
    ["Softwareentwikler", "2512"],
    ["Elktriker", "7411"],
    ["Krankenpflgeer", "2221"],
    ["Schreinre", "7522"],
    ["Zerspannungsmechaniker", "7223"],
    ["welde", "7212"],
    ["Phisiotherapeutin", "2264"],
  ])("for %s, mistyped, is in unit group %s", (query, isco08) => {
    expect(searchOccupations(query)[0]?.isco08).toBe(isco08);
  });
});

it("names the KldB code a job title stands for, and the name it met", () => {
  expect(searchOccupations("Elektroniker Betriebstechnik", { limit: 1 })).toEqual([
    {
      isco08: "7412",
      kldb2010: "26252",
      title: "Elektrische Betriebstechnik – Fachkraft",
      matched: "Elektroniker für Betriebstechnik",
    },
  ]);
  expect(searchOccupations("welder", { limit: 1, locale: "en" })).toEqual([
    { isco08: "7212", title: "Welders and flame cutters", matched: "welder" },
  ]);
});

it("offers nursing with and without a degree, for the law treats them differently", () => {
  const hits = searchOccupations("Krankenschwester").map(({ isco08, kldb2010 }) => [isco08, kldb2010]);
  expect(hits).toContainEqual(["2221", undefined]);
  expect(hits).toContainEqual(["3221", "81302"]);
});

it("finds codes", () => {
  expect(searchOccupations("2512")[0]).toEqual({
    isco08: "2512",
    title: "Softwareentwicklung",
    matched: "2512",
  });
  expect(searchOccupations("43414")).toEqual([
    { isco08: "2512", kldb2010: "43414", title: "Softwareentwicklung – Expertentätigkeit", matched: "43414" },
  ]);
  expect(searchOccupations("222").map(({ isco08 }) => isco08)).toEqual(
    expect.arrayContaining(["2221", "2222"]),
  );
  expect(searchOccupations("99999")).toEqual([]);
});

it("keeps to limits, and to an order that never changes", () => {
  expect(searchOccupations("Fahrer", { limit: 3 })).toHaveLength(3);
  expect(searchOccupations("e", { limit: 500 }).length).toBeLessThanOrEqual(50);
  expect(searchOccupations("Techniker", { limit: 50 })).toEqual(
    searchOccupations("Techniker", { limit: 50 }),
  );
  const english = searchOccupations("Pflege", { limit: 50, locale: "en" }).map(({ isco08 }) => isco08);
  expect(new Set(english).size).toBe(english.length);
  const groups = searchOccupations("Verkauf", { limit: 50 }).filter(({ isco08 }) => isco08 === "5223");
  expect(groups).toHaveLength(3);
});

test.each(["", "   ", "-", "und", "der die das", "123456", "xqzwvy", "\u0000", "%_'"])(
  "finds nothing for %j",
  (query) => {
    expect(searchOccupations(query)).toEqual([]);
  },
);

it("answers a very long text", () => {
  expect(searchOccupations(`Schweißer ${"x".repeat(100_000)}`)[0]?.isco08).toBe("7212");
});

it("needs less than 20 ms of processor time for a search, in the median", () => {
  const queries = [
    "Krankenpfleger",
    "Software Entwikler",
    "Kauffrau für Büromanagement",
    "welder",
    "Lkw-Fahrer",
  ];
  const times: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    for (const query of queries) {
      const before = process.cpuUsage();
      searchOccupations(query);
      const used = process.cpuUsage(before);
      times.push((used.user + used.system) / 1000);
    }
  }
  times.sort((a, b) => a - b);
  expect(times[times.length / 2]).toBeLessThan(20);
});
