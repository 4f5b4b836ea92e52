import { describe, expect, it, test } from "vitest";
import { skillById, skillsFor, suggestedSkills } from "./skill.ts";

describe("the skills of an occupation", () => {
  test.each([
    ["2221", "intensive-care-nursing"],
    ["7412", "plc-programming"],
    ["7212", "tig-welding-141"],
    ["8332", "driver-cpc-code-95"],
    ["8344", "forklift-licence"],
    ["2512", "java"],
    ["5120", "haccp"],
    ["4313", "datev-payroll"],
    ["5414", "security-guard-certificate-section-34a"],
    ["8311", "train-driver-licence"],
    ["3212", "haematology-laboratory-work"],
    ["7223", "siemens-sinumerik"],
  ])("of %s contain %s", (isco08, id) => {
    expect(skillsFor(isco08).map((skill) => skill.id)).toContain(id);
  });

  it("begin with those that belong to the unit group first of all", () => {
    const ids = skillsFor("8332").map(({ id }) => id);
    const placeOf = (id: string) => ids.indexOf(id);
    expect(placeOf("adr-certificate")).toBe(0);
    expect(placeOf("driving-licence-class-ce")).toBeLessThan(placeOf("load-securing-vdi-2700"));
    expect(placeOf("load-securing-vdi-2700")).toBeLessThan(placeOf("first-aider"));
    expect(placeOf("first-aider")).toBeLessThan(ids.length);
    expect(placeOf("plc-programming")).toBe(-1);
  });

  test.each(["", "8", "83", "9999", "abcd"])("of %j, which is no unit group, are none", (isco08) => {
    expect(skillsFor(isco08)).toEqual([]);
  });
});

it("are suggested by name, in German or English", () => {
  expect(suggestedSkills("7212", "de", 3)).toEqual([
    "MAG-Schweißen 135",
    "MIG-Schweißen 131",
    "MIG/MAG-Schweißen",
  ]);
  expect(suggestedSkills("5120", "en", 2)).toEqual(["HACCP", "food hygiene"]);
  expect(suggestedSkills("2221", "de")).toHaveLength(8);
  expect(suggestedSkills("9999", "de")).toEqual([]);
});

// others may store them
test.each([
  ["forklift-licence", "Gabelstaplerschein"],
  ["c-plus-plus", "C++"],
  ["haccp", "HACCP"],
  ["mag-welding-135", "MAG-Schweißen 135"],
])("the id %s stays %s", (id, german) => {
  expect(skillById(id)?.name.de).toBe(german);
});

it("knows no skill of an unknown id", () => {
  expect(skillById("Gabelstaplerschein")).toBeUndefined();
});
