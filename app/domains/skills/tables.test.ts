import { describe, expect, it } from "vitest";
import { allIscoUnitGroups } from "#app/domains/occupations/index.ts";
import { skillKey } from "./meaning.ts";
import { allSkills, nearness, type Skill } from "./skill.ts";

const namesOf = ({ name, synonyms }: Skill) => [name.de, name.en, ...synonyms];

describe("the list of skills", () => {
  const skills = allSkills();

  it("is long, and has skills, tools and licences", () => {
    expect(skills.length).toBeGreaterThanOrEqual(1200);
    const count = (kind: string) => skills.filter((skill) => skill.kind === kind).length;
    expect(count("skill")).toBeGreaterThanOrEqual(800);
    expect(count("tool")).toBeGreaterThanOrEqual(250);
    expect(count("licence")).toBeGreaterThanOrEqual(150);
  });

  it("has a German and an English name for each, and nothing with spaces at its ends", () => {
    const texts = skills.flatMap((skill) => [...namesOf(skill), ...skill.examples]);
    expect(texts.filter((text) => text === "" || text !== text.trim())).toEqual([]);
    expect(skills.filter(({ name }) => name.de.length > 80 || name.en.length > 80)).toEqual([]);
  });

  it("gives each an id of its own that a person can read", () => {
    // the map keeps the last of two rows with one id
    const names = new Set(skills.map(({ name }) => skillKey(name.en)));
    expect(names.size).toBe(skills.length);
    expect(skills.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("leads every name and synonym to one skill only", () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const skill of skills) {
      for (const text of namesOf(skill)) {
        const key = skillKey(text);
        const owner = owners.get(key);
        if (key === "" || (owner !== undefined && owner !== skill.id))
          twice.push(`${text}: ${owner ?? "no key"}, ${skill.id}`);
        owners.set(key, skill.id);
      }
    }
    expect(twice).toEqual([]);
  });

  it("links only to codes, or beginnings of codes, that exist", () => {
    const codes = allIscoUnitGroups().map(({ code }) => code);
    const wrong = skills.flatMap(({ id, isco08 }) =>
      isco08.length === 0
        ? [id]
        : isco08.filter((linked) => !codes.some((code) => code.startsWith(linked))).map((c) => `${id} ${c}`),
    );
    expect(wrong).toEqual([]);
  });

  it("links at least three skills to every unit group but those of the armed forces, closer than by one digit", () => {
    const poor = allIscoUnitGroups()
      .filter(({ code }) => !code.startsWith("0"))
      .filter(({ code }) => skills.filter((skill) => nearness(skill, code) >= 2).length < 3)
      .map(({ code, en }) => `${code} ${en}`);
    expect(poor).toEqual([]);
  });
});
