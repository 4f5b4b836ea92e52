import { describe, expect, it } from "vitest";
import { occupationChoices, occupationCode, occupationLabel, resolveOccupation } from "./choices.ts";

describe("occupationChoices", () => {
  it("offers German titles by their own code", () => {
    const [first] = occupationChoices("Elektroniker Betriebstechnik", "de");
    expect(first?.value).toMatch(/^\d{5}$/);
    expect(first?.hint).toMatch(/ISCO-08 \d{4}$/);
  });

  it("offers English titles by unit group, each once", () => {
    const values = occupationChoices("nurse", "en").map(({ value }) => value);
    expect(values[0]).toBe("2221");
    expect(new Set(values).size).toBe(values.length);
  });

  it("offers only codes that lead back to what was found", () => {
    for (const query of [
      "Schweißer",
      "welder",
      "Pflege",
      "Softwareentwicklerin",
      "Lkw-Fahrer",
      "2512",
      "81302",
    ]) {
      for (const { value, hint } of occupationChoices(query, "de")) {
        expect(hint).toContain(resolveOccupation(value)?.isco08 ?? "nothing");
      }
    }
  });

  it("offers nothing for nothing", () => {
    expect(occupationChoices("  ", "de")).toEqual([]);
  });
});

describe("resolveOccupation", () => {
  it.each([
    ["2221", { isco08: "2221", kldb2010: null }],
    ["9999", null],
    ["00000", null],
    ["", null],
    ["Pflege", null],
  ])("%s → %o", (code, codes) => expect(resolveOccupation(code)).toEqual(codes));

  it("takes a German code together with its unit group", () => {
    expect(resolveOccupation("81302")).toEqual({ isco08: "3221", kldb2010: "81302" });
  });
});

it("shows stored codes in the page's language and posts them back unchanged", () => {
  const nurse = { isco08: "3221", kldb2010: "81302" };
  expect(occupationLabel(nurse, "en")).toBe("Nursing associate professionals");
  expect(occupationLabel(nurse, "de")).toMatch(/Pflege|pflege/);
  expect(occupationCode(nurse)).toBe("81302");
  expect(occupationCode({ isco08: "2221", kldb2010: null })).toBe("2221");
  // a pair the table does not recommend is posted by its unit group
  expect(occupationCode({ isco08: "2512", kldb2010: "81302" })).toBe("2512");
});
