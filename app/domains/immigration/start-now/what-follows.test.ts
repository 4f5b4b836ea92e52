import { describe, expect, it, test } from "vitest";
import { type Changes } from "../testing/cases.ts";
import { idsOf, start, status, title } from "../testing/start-now.ts";
import type { StartNow } from "./types.ts";

/** Whom to ask, how long it takes, what to do next, what is good to know: names of sentences, parted by spaces. */
interface Follows {
  from: string;
  times: string;
  next: string;
  notes: string;
}

const follows = ({ permission, times, next, notes }: StartNow): Follows => ({
  from: permission === null ? "" : `${permission.from}, consent ${permission.baConsent}`,
  times: idsOf(times).join(" "),
  next: idsOf(next).join(" "),
  notes: idsOf(notes).join(" "),
});

const normsOf = ({ basis }: StartNow) => basis.map(({ norm }) => norm);

const humanitarian = (norm: string) => status("humanitarian_other", { "worker.residence.titleNorm": norm });

const OFFICE = "immigration_office, consent";
const BOTH = "office consent";
const BEYOND = "fewer_hours ask_permission other_title";

describe("what follows", () => {
  test.each<[string, Changes, Follows]>([
    // titles with a limit
    [
      "student, 20 hours: count days (§ 16b Abs. 3 S. 1, 2 AufenthG)",
      title("16b", { "job.weeklyHours": 20 }),
      { from: "", times: "", next: "count_days copy", notes: "student_jobs" },
    ],
    [
      "student who begins training: another title, and work once the card is ordered (§ 81 Abs. 5a AufenthG)",
      title("16b", { "job.kind": "training" }),
      { from: `${OFFICE} unknown`, times: BOTH, next: "other_title", notes: "card_ordered" },
    ],
    [
      "trainee, 20 hours beside (§ 16a Abs. 3 S. 1 AufenthG)",
      title("16a", { "job.weeklyHours": 20 }),
      { from: "", times: "", next: "copy", notes: "" },
    ],
    [
      "trainee, 40 hours beside",
      title("16a"),
      { from: `${OFFICE} unknown`, times: BOTH, next: BEYOND, notes: "" },
    ],
    [
      "in training after asylum (§ 16g AufenthG), who changes the company",
      title("16g", { "job.kind": "training" }),
      { from: `${OFFICE} unknown`, times: BOTH, next: "ask_permission copy", notes: "" },
    ],
    [
      "in recognition, 20 hours: more in a related job (§ 16d Abs. 2 AufenthG)",
      title("16d-1", { "job.weeklyHours": 20 }),
      { from: "", times: "", next: "copy", notes: "related_job" },
    ],
    [
      "in recognition, 40 hours",
      title("16d-1"),
      { from: `${OFFICE} required`, times: BOTH, next: BEYOND, notes: "related_job" },
    ],
    [
      "here for a qualification analysis, 40 hours (§ 16d Abs. 6 S. 3: Abs. 2 holds)",
      title("16d-6"),
      { from: `${OFFICE} required`, times: BOTH, next: BEYOND, notes: "related_job" },
    ],
    [
      "placed for recognition, 40 hours: Abs. 2 does not hold (§ 16d Abs. 4 AufenthG)",
      title("16d-4"),
      { from: `${OFFICE} unknown`, times: BOTH, next: BEYOND, notes: "" },
    ],
    [
      "Chancenkarte, 20 hours (§ 20a Abs. 5 AufenthG on the next one)",
      title("20a", { "job.weeklyHours": 20 }),
      { from: "", times: "", next: "copy", notes: "follow_up_card" },
    ],
    [
      "Chancenkarte, 40 hours",
      title("20a"),
      { from: `${OFFICE} unknown`, times: BOTH, next: BEYOND, notes: "follow_up_card" },
    ],
    [
      "language course or school",
      title("16f", { "job.weeklyHours": 20 }),
      { from: "", times: "", next: "read_title", notes: "" },
    ],
    // titles without a limit
    [
      "Blue Card (§ 18g Abs. 4, § 82 Abs. 6 AufenthG)",
      title("18g"),
      { from: "", times: "blue_card_pause consent_blue_card", next: "tell_change copy", notes: "" },
    ],
    [
      "job search (§ 81 Abs. 4 AufenthG)",
      title("20"),
      { from: "", times: "", next: "title_before_end copy", notes: "" },
    ],
    ["EU traineeship", title("16e"), { from: "", times: "", next: "other_title", notes: "" }],
    ["school (§ 16f Abs. 3 S. 5)", title("16f-2"), { from: "", times: "", next: "other_title", notes: "" }],
    [
      "in the profession learnt: any employment after two years (§ 16g Abs. 8 S. 2 AufenthG)",
      title("16g-8"),
      { from: `${OFFICE} unknown`, times: BOTH, next: "ask_permission copy", notes: "after_two_years" },
    ],
    [
      "qualified, formerly tolerated: the same (§ 19d Abs. 2 AufenthG)",
      title("19d"),
      { from: `${OFFICE} unknown`, times: BOTH, next: "ask_permission copy", notes: "after_two_years" },
    ],
    [
      "title to work, section not known",
      status("title_section_4"),
      { from: "", times: "", next: "read_title", notes: "" },
    ],
    // humanitarian titles, and none
    [
      "§ 25b: any work; a certificate of the application may say less",
      humanitarian("25b"),
      { from: "", times: "", next: "copy", notes: "certificate" },
    ],
    [
      "§ 23 Abs. 1: the order of the Land decides",
      humanitarian("23 Abs. 1"),
      { from: "", times: "", next: "read_title", notes: "" },
    ],
    [
      "§ 25 Abs. 4b: permission without the BA (§ 31 BeschV)",
      humanitarian("25-4b"),
      { from: `${OFFICE} not_required`, times: "office", next: "ask_permission copy", notes: "" },
    ],
    [
      "§ 7 Abs. 1 S. 3 is not in section 5, so § 31 BeschV does not free it",
      humanitarian("7 Abs. 1"),
      { from: `${OFFICE} unknown`, times: BOTH, next: "ask_permission copy", notes: "" },
    ],
    ["no title at all", status("none"), { from: "", times: "", next: "ask_office", notes: "" }],
    ["a Pole", { "worker.nationalities": ["PL"] }, { from: "", times: "", next: "", notes: "" }],
    // stays without a visa
    [
      "visa-free, from Serbia",
      status("visa_free_stay", { "worker.nationalities": ["RS"] }),
      { from: "", times: "", next: "apply_by_claim", notes: "short_term_permit" },
    ],
    [
      "visa-free, from Britain (§ 41 AufenthV)",
      status("visa_free_stay", { "worker.nationalities": ["GB"] }),
      {
        from: "",
        times: "apply_within office",
        next: "apply_here",
        notes: "card_ordered short_term_permit",
      },
    ],
  ])("%s", (_case, changes, expected) => {
    expect(follows(start(changes))).toEqual(expected);
  });

  it("asks the office about days before the law that the check knows", () => {
    const older = start(status("family"), "2023-11-17");
    expect(follows(older)).toEqual({ from: "", times: "", next: "ask_office", notes: "" });
    expect(older.basis.map(({ norm, confidence }) => [norm, confidence])).toEqual([
      ["§ 4a AufenthG in früherer Fassung", "general"],
    ]);
    expect(older.because.text.en).toContain("only since 18 November 2023");
  });
});

describe("what the sentence says of days and hours", () => {
  test.each<[string, Changes, string]>([
    [
      "§ 16b Abs. 3",
      title("16b", { "job.weeklyHours": 20 }),
      "140 full or 280 half working days a year are allowed.",
    ],
    ["§ 16a Abs. 3", title("16a", { "job.weeklyHours": 20 }), "a side job of up to 20 hours a week"],
    ["§ 17 Abs. 3", title("17", { "job.weeklyHours": 20 }), "trial work of up to 2 weeks in total"],
    ["§ 20a Abs. 2", title("20a", { "job.weeklyHours": 20 }), "trial work of at most 2 weeks each time"],
    ["§ 16f Abs. 3", title("16f", { "job.weeklyHours": 20 }), "20 hours a week"],
  ])("%s", (_case, changes, words) => {
    expect(start(changes).because.text.en).toContain(words);
  });
});

describe("people abroad and those who need no title", () => {
  test.each<[string, Changes, string[]]>([
    [
      "from Japan, abroad (§ 41 Abs. 1 AufenthV)",
      { "worker.nationalities": ["JP"], "worker.residence.country": "JP" },
      ["§ 4a Abs. 5 AufenthG", "§ 41 Abs. 1 AufenthV"],
    ],
    [
      "from India, abroad (§ 6 Abs. 3 AufenthG)",
      { "worker.residence.country": "IN" },
      ["§ 4a Abs. 5 AufenthG", "§ 6 Abs. 3 AufenthG"],
    ],
    ["a German", { "worker.nationalities": ["DE"] }, ["§ 2 Abs. 1 AufenthG"]],
    ["a Norwegian", { "worker.nationalities": ["NO"] }, ["§§ 2, 12 FreizügG/EU"]],
    ["Swiss and Italian", { "worker.nationalities": ["CH", "IT"] }, ["§§ 2, 12 FreizügG/EU"]],
    ["a Swiss (§ 28 AufenthV)", { "worker.nationalities": ["CH"] }, ["§ 28 AufenthV"]],
  ])("%s: the sentence is all there is to say", (_case, changes, norms) => {
    const found = start(changes);
    expect(normsOf(found)).toEqual(expect.arrayContaining(norms));
    expect({ brief: found.brief, missing: found.missing, ...follows(found) }).toEqual({
      ...{ brief: true, missing: [], from: "", times: "", next: "", notes: "" },
    });
  });

  it("says more to those who hold a title, and waits for nothing that is known", () => {
    expect(start(title("18a"))).toMatchObject({ brief: false, missing: [] });
    expect(start(status("visa_free_stay", { "worker.nationalities": ["RS"] })).missing).toEqual([]);
  });
});

describe("a licence that is missing (§ 18 Abs. 2 Nr. 3 AufenthG)", () => {
  const missing: Changes = { "job.regulated": true, "job.licence": "missing" };
  const LICENCE = "licensing_body, consent not_required";

  test.each<[string, Changes, string, Follows]>([
    [
      "family: the licence first",
      status("family", missing),
      "licence",
      { from: LICENCE, times: "", next: "licence copy", notes: "certificate" },
    ],
    [
      "student, 20 hours: the same, and the limit stays",
      title("16b", { ...missing, "job.weeklyHours": 20 }),
      "licence",
      { from: LICENCE, times: "", next: "licence count_days copy", notes: "student_jobs" },
    ],
    [
      "citizen of the Union, licence promised",
      { ...missing, "job.licence": "promised", "worker.nationalities": ["PL"] },
      "licence",
      { from: LICENCE, times: "", next: "licence", notes: "" },
    ],
    [
      "citizen of the Union, nothing known of the licence",
      { "job.regulated": true, "worker.nationalities": ["PL"] },
      "free_movement",
      { from: "", times: "", next: "", notes: "licence" },
    ],
    [
      "another employer: the permission first, the licence is a note",
      title("18a", missing),
      "tied",
      { from: `${OFFICE} required`, times: BOTH, next: "ask_permission copy", notes: "licence" },
    ],
    [
      "abroad: the visa first",
      { ...missing, "worker.residence.country": "IN" },
      "abroad",
      { from: "", times: "", next: "", notes: "licence" },
    ],
  ])("%s", (_case, changes, rule, expected) => {
    const found = start(changes);
    expect({ rule: found.rule, ...follows(found) }).toEqual({ rule, ...expected });
  });

  it("is more than a sentence for a citizen of the Union", () => {
    expect(start({ ...missing, "worker.nationalities": ["PL"] }).brief).toBe(false);
  });
});
