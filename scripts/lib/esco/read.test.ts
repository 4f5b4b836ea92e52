import { describe, expect, it } from "vitest";
import { anEscoFolder, ESCO_FILES, withLines } from "#tests/factories/esco-files.ts";
import { findEscoFiles, versionInName } from "./files.ts";
import { readRelease } from "./read.ts";

const read = (changes: Parameters<typeof anEscoFolder>[0] = {}) =>
  readRelease(findEscoFiles(anEscoFolder(changes)));
const ESCO = "http://data.europa.eu/esco";

describe("finding the files", () => {
  it.each([
    ["occupations_en.csv", "occupations_en.csv"],
    ["occupationSkillRelations_de.csv", "occupationSkillRelations_de.csv or occupationSkillRelations_en.csv"],
  ])("says that %s is missing", (name, said) => {
    expect(() => findEscoFiles(anEscoFolder({ [name]: null }))).toThrow(`lacks ${said}. Download`);
  });

  it("names all that is missing, and a folder that is none", () => {
    expect(() => findEscoFiles(anEscoFolder({ "skills_de.csv": null, "skills_en.csv": null }))).toThrow(
      "lacks skills_de.csv, skills_en.csv.",
    );
    expect(() => findEscoFiles("/no/such/folder")).toThrow("/no/such/folder is no folder that can be read.");
  });

  it("takes the archives as they are unpacked: one folder per language, and the links of either", () => {
    const german = "ESCO dataset - v1.2.0 - classification - de - csv";
    const english = "ESCO dataset - v1.2.0 - classification - en - csv";
    const folder = anEscoFolder({
      ...Object.fromEntries(Object.keys(ESCO_FILES).map((name) => [name, null])),
      ...Object.fromEntries(
        Object.entries(ESCO_FILES).map(([name, text]) => [
          `${name.includes("_de") && !name.startsWith("occupationS") ? german : english}/${name.replace("Relations_de", "Relations_en")}`,
          text,
        ]),
      ),
    });
    const files = findEscoFiles(folder);
    expect(files.links).toBe(`${folder}/${english}/occupationSkillRelations_en.csv`);
    expect(versionInName(files.occupations.de)).toBe("1.2.0");
  });

  it.each([
    ["/data/ESCO dataset - v1.1 - classification", "1.1"],
    ["/data/esco_v1.2.1/occupations_de.csv", null],
    ["/data/esco-v1.2.1", "1.2.1"],
    ["/data/esco", null],
  ])("reads the version of %s: %s", (path, version) => expect(versionInName(path)).toBe(version));
});

describe("reading", () => {
  it("joins the languages, takes other names line by line, and leaves out what is not released", async () => {
    const { occupations, skills, links, faults } = await read();
    expect(faults).toEqual([]);
    expect(occupations).toEqual([
      {
        ...{ uri: `${ESCO}/occupation/o-1`, isco08: "7212" },
        called: {
          de: {
            label: "Nahtsetzer/Nahtsetzerin",
            others: ["Rohrschweißer für Reinräume", 'Fachkraft für "orbitales" Schweißen, WIG', "Nahtseter"],
          },
          en: { label: "seam setter", others: ["tube-to-tubesheet welder", "clean room pipe welder"] },
        },
      },
      {
        ...{ uri: `${ESCO}/occupation/o-2`, isco08: "0110" },
        called: {
          de: { label: "Offizier/Offizierin", others: [] },
          en: { label: "commissioned officer", others: [] },
        },
      },
    ]);
    expect(skills.map(({ uri, kind, reuse }) => [uri, kind, reuse])).toEqual([
      [`${ESCO}/skill/s-1`, "skill/competence", "sector-specific"],
      [`${ESCO}/skill/s-2`, "knowledge", "cross-sector"],
      [`${ESCO}/skill/s-3`, "skill/competence", "transversal"],
    ]);
    const o1 = { occupation: `${ESCO}/occupation/o-1` };
    expect(links).toEqual([
      { ...o1, skill: `${ESCO}/skill/s-1`, essential: true },
      { ...o1, skill: `${ESCO}/skill/s-2`, essential: false },
      { ...o1, skill: `${ESCO}/skill/s-3`, essential: true },
    ]);
  });

  it("finds columns by their names, in any order and among others", async () => {
    const { skills, faults } = await read({
      "skills_en.csv": `status,preferredLabel,hiddenLabels,altLabels,naceCode,reuseLevel,skillType,conceptUri\nreleased,weld,,,25,sector-specific,knowledge,${ESCO}/skill/s-9`,
    });
    expect(faults).toEqual([]);
    expect(skills.at(-1)?.called).toEqual({ en: { label: "weld", others: [] } });
  });

  it("says which column is missing", async () => {
    const headless = read({ "skills_de.csv": "conceptUri,preferredLabel\n" });
    await expect(headless).rejects.toThrow(
      "skills_de.csv lacks the column altLabels, hiddenLabels, status, skillType, reuseLevel.",
    );
    await expect(read({ "skills_de.csv": "" })).rejects.toThrow("skills_de.csv is empty.");
  });

  it("names each faulty line by its number, though cells before it go over several", async () => {
    const cells = ",,,released,2024,,,,,,1";
    const { faults, occupations } = await read({
      "occupations_de.csv": withLines(
        "occupations_de.csv",
        `Occupation,${ESCO}/occupation/o-4,9999,Beruf${cells}`,
        `Occupation,,7212,Beruf${cells}`,
        `Occupation,https://elsewhere.example/o-5,7212,Beruf${cells}`,
        `Occupation,${ESCO}/occupation/o-6,7212,${cells}`,
        `Occupation,${ESCO}/occupation/o-1,7212,Noch einmal${cells}`,
        "Occupation,cut off",
      ),
      "occupationSkillRelations_de.csv": withLines(
        "occupationSkillRelations_de.csv",
        `${ESCO}/occupation/o-1,needed,knowledge,${ESCO}/skill/s-1`,
        `${ESCO}/occupation/o-7,essential,knowledge,${ESCO}/skill/s-1`,
        `${ESCO}/occupation/o-1,essential,knowledge,${ESCO}/skill/s-7`,
      ),
    });
    expect(occupations).toHaveLength(2);
    expect(faults.map(({ file, line, problem }) => `${file} ${line}: ${problem}`)).toEqual([
      "occupations_de.csv 7: knows no unit group 9999",
      "occupations_de.csv 8: has no conceptUri",
      "occupations_de.csv 9: https://elsewhere.example/o-5 is no address of ESCO",
      "occupations_de.csv 10: has no preferredLabel",
      `occupations_de.csv 11: ${ESCO}/occupation/o-1 stands there already`,
      "occupations_de.csv 12: has 2 cells, the head has 14",
      'occupationSkillRelations_de.csv 7: knows no relation "needed"',
      `occupationSkillRelations_de.csv 8: names an occupation that is in no file: ${ESCO}/occupation/o-7`,
      `occupationSkillRelations_de.csv 9: names a skill that is in no file: ${ESCO}/skill/s-7`,
    ]);
  });

  it("tells files apart by what is in them", async () => {
    const [first, same, other] = await Promise.all([
      read(),
      read(),
      read({ "skills_en.csv": withLines("skills_en.csv", "") }),
    ]);
    expect(same?.contentHash).toBe(first?.contentHash);
    expect(other?.contentHash).not.toBe(first?.contentHash);
  });
});
