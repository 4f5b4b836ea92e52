import { describe, expect, test } from "vitest";
import { levelsAsked, needsOf } from "./needs.ts";
import type { PeopleGroup, SeatGroup, VacancyGroup } from "./needs.ts";

const nurses = (
  has: PeopleGroup["has"],
  count: number,
  laender: readonly string[] = ["HB"],
): PeopleGroup => ({
  ...{ isco08: "2221", has, laender, count },
});
const asks = (isco08: string, level: VacancyGroup["level"], openings: number): VacancyGroup => ({
  ...{ isco08, level, openings },
});
const seats = (more: Partial<SeatGroup> = {}): SeatGroup => ({
  ...{ fromLevel: "B1", toLevel: "B2", land: "HB", online: false, offers: 1, seats: 16, told: 1 },
  ...more,
});

describe("the level asked for", () => {
  test("is that of most openings in the same minor group, the lower of two alike", () => {
    const asked = levelsAsked([
      asks("2221", "B2", 2),
      asks("2222", "B1", 1),
      asks("2222", "B2", 1),
      asks("7212", "B1", 2),
      asks("7213", "A2", 2),
    ]);
    expect([...asked]).toEqual([
      ["222", "B2"],
      ["721", "A2"],
    ]);
  });
});

describe("the lines", () => {
  const B2 = [asks("2221", "B2", 3)];

  test("count whoever is below, in each Land they name, and hide fewer than three", () => {
    const people = [
      nurses("B1", 2, ["HB", "NI"]),
      nurses("B1", 1, ["HB"]),
      nurses("A2", 4, []),
      nurses("B2", 9),
      { ...nurses("NONE", 5), isco08: "9112" },
    ];
    const lines = needsOf(people, B2, []);
    expect(lines.map(({ land, has, needed, people: count }) => [land, has, needed, count])).toEqual([
      ["HB", "B1", "B2", 3],
      ["NI", "B1", "B2", null],
      [null, "A2", "B2", 4],
    ]);
  });

  test("count the seats of the next step, in the Land or online, and anywhere for whoever goes anywhere", () => {
    const courses = [
      seats(),
      seats({ land: "NI", offers: 2, seats: 20 }),
      seats({ land: null, online: true, offers: 3, seats: 30, told: 2 }),
      // no next step from B1
      seats({ fromLevel: "B2", toLevel: "C1", seats: 99 }),
      seats({ fromLevel: "A1", toLevel: "A2", seats: 99 }),
    ];
    const lines = needsOf([nurses("B1", 3, ["HB"]), nurses("B1", 3, [])], B2, courses);
    expect(lines).toEqual([
      { land: "HB", has: "B1", needed: "B2", people: 3, offers: 4, seats: 46, untold: 1 },
      { land: null, has: "B1", needed: "B2", people: 3, offers: 6, seats: 66, untold: 2 },
    ]);
  });
});
