import { describe, expect, it, test } from "vitest";
import type { Changes } from "../testing/cases.ts";
import { idsOf, start, status, title } from "../testing/start-now.ts";
import type { StartNow } from "./types.ts";

/** Who asks, with which facts; the verdict, the rule, the first norm. */
type Case = [string, Changes, StartNow["verdict"], string, string];

test.each<Case>([
  // students (§ 16b Abs. 3 AufenthG)
  [
    "student, 20 hours",
    title("16b", { "job.weeklyHours": 20 }),
    "limited",
    "student",
    "§ 16b Abs. 3 AufenthG",
  ],
  [
    "student, 20.5 hours without end",
    title("16b", { "job.weeklyHours": 20.5 }),
    "permission",
    "student_exceeds",
    "§ 16b Abs. 3 AufenthG",
  ],
  [
    "student, full-time for six months",
    title("16b", { "job.contractMonths": 6 }),
    "limited",
    "student",
    "§ 16b Abs. 3 AufenthG",
  ],
  [
    "student, full-time for seven months",
    title("16b", { "job.contractMonths": 7 }),
    "permission",
    "student_exceeds",
    "§ 16b Abs. 3 AufenthG",
  ],
  [
    "student, hours not known",
    title("16b", { "job.weeklyHours": null }),
    "limited",
    "student",
    "§ 16b Abs. 3 AufenthG",
  ],
  [
    "student who is to begin vocational training",
    title("16b", { "job.kind": "training" }),
    "permission",
    "training_title",
    "§ 16a Abs. 1, 2 AufenthG",
  ],
  // side jobs
  [
    "trainee, 20 hours beside",
    title("16a", { "job.weeklyHours": 20 }),
    "limited",
    "side_job",
    "§ 16a Abs. 3 S. 1 AufenthG",
  ],
  [
    "trainee, 21 hours beside",
    title("16a", { "job.weeklyHours": 21 }),
    "permission",
    "side_job_exceeds",
    "§ 16a Abs. 3 S. 1 AufenthG",
  ],
  [
    "trainee who changes the company",
    title("16a", { "job.kind": "training" }),
    "permission",
    "tied",
    "§ 4a Abs. 3 S. 3, 4 AufenthG",
  ],
  [
    "in recognition, 20 hours",
    title("16d-1", { "job.weeklyHours": 20 }),
    "limited",
    "side_job",
    "§ 16d Abs. 1 S. 4 AufenthG",
  ],
  [
    "in recognition, 40 hours",
    title("16d-1"),
    "permission",
    "side_job_exceeds",
    "§ 16d Abs. 1 S. 4 AufenthG",
  ],
  [
    "recognition partnership, 20 hours beside",
    title("16d Abs. 3", { "job.weeklyHours": 20 }),
    "limited",
    "side_job",
    "§ 16d Abs. 3 S. 8 AufenthG",
  ],
  [
    "recognition partnership, another employer",
    title("16d Abs. 3"),
    "permission",
    "tied",
    "§ 4a Abs. 3 S. 3, 4 AufenthG",
  ],
  [
    "placed for recognition, 20 hours",
    title("16d-4", { "job.weeklyHours": 20 }),
    "limited",
    "side_job",
    "§ 16d Abs. 4 S. 3 AufenthG",
  ],
  ["here for exams", title("§ 16d Abs. 5"), "no", "no_work", "§ 16d Abs. 5 S. 2 AufenthG"],
  ["EU traineeship", title("16e"), "no", "no_work", "§ 16e Abs. 1 AufenthG"],
  [
    "course or exchange, 20 hours",
    title("16f", { "job.weeklyHours": 20 }),
    "unclear",
    "school_or_course",
    "§ 16f Abs. 3 S. 4, 5 AufenthG",
  ],
  [
    "language course, 40 hours",
    title("16f-1"),
    "permission",
    "side_job_exceeds",
    "§ 16f Abs. 3 S. 4, 5 AufenthG",
  ],
  ["school", title("16f-2", { "job.weeklyHours": 10 }), "no", "no_work", "§ 16f Abs. 3 S. 5 AufenthG"],
  [
    "training after rejection, 20 hours beside",
    title("16g", { "job.weeklyHours": 20 }),
    "limited",
    "side_job",
    "§ 16g Abs. 3a AufenthG",
  ],
  ["in the profession learnt", title("16g-8"), "permission", "tied", "§ 4a Abs. 3 S. 3, 4 AufenthG"],
  [
    "search for training, 20 hours",
    title("17", { "job.weeklyHours": 20 }),
    "limited",
    "training_search",
    "§ 17 Abs. 3 S. 1 AufenthG",
  ],
  [
    "search for training, 21 hours",
    title("17", { "job.weeklyHours": 21 }),
    "permission",
    "training_search_exceeds",
    "§ 17 Abs. 3 S. 1 AufenthG",
  ],
  [
    "Chancenkarte, 20 hours",
    title("20a", { "job.weeklyHours": 20 }),
    "limited",
    "opportunity_card",
    "§ 20a Abs. 2 AufenthG",
  ],
  ["Chancenkarte, 40 hours", title("20a"), "permission", "opportunity_card_exceeds", "§ 20a Abs. 2 AufenthG"],
  // titles to work
  ["job search after studies", title("20"), "now", "job_search", "§ 4a Abs. 1 S. 1, § 20 AufenthG"],
  ["Blue Card", title("18g"), "now", "blue_card", "§ 18g Abs. 4 AufenthG"],
  ["skilled worker with training", title("18a"), "permission", "tied", "§ 4a Abs. 3 S. 3, 4 AufenthG"],
  ["skilled worker with a degree", title("§ 18b"), "permission", "tied", "§ 4a Abs. 3 S. 3, 4 AufenthG"],
  ["researcher", title("18d"), "permission", "tied_to_research", "§ 4a Abs. 3 S. 3, 4 AufenthG"],
  ["experienced worker, § 19c Abs. 2", title("19c"), "permission", "tied", "§ 4a Abs. 3 S. 3, 4 AufenthG"],
  ["qualified, formerly tolerated", title("19d"), "permission", "tied", "§ 4a Abs. 3 S. 3, 4 AufenthG"],
  [
    "settlement of a skilled worker",
    title("18c"),
    "now",
    "settlement",
    "§ 4a Abs. 1 S. 1, § 9 Abs. 1 AufenthG",
  ],
  ["self-employed", title("21"), "now", "self_employed", "§ 4a Abs. 1 S. 1, § 21 AufenthG"],
  [
    "title to work, section not known",
    status("title_section_4"),
    "unclear",
    "title_missing",
    "§ 4a Abs. 3 S. 1 AufenthG",
  ],
])("%s", (_case, changes, verdict, rule, norm) => {
  const found = start(changes);
  expect({ verdict: found.verdict, rule: found.rule, norm: found.basis[0]?.norm }).toEqual({
    verdict,
    rule,
    norm,
  });
});

// § 4a Abs. 3 AufenthG ties a title to what it was issued for; its own norm says to what
test.each([
  ["16g-8", ["§ 16g Abs. 8 AufenthG"]],
  ["18a", ["§ 18a AufenthG"]],
  ["18b", ["§ 18b AufenthG"]],
  ["18d", ["§ 18d Abs. 5 AufenthG"]],
  ["19d", ["§ 19d Abs. 1, 2 AufenthG"]],
  // § 19c covers many jobs: the title says which
  ["19c", []],
])("a title of § %s names its own norm beside § 4a Abs. 3", (norm, own) => {
  expect(start(title(norm)).basis.map((one) => one.norm)).toEqual(["§ 4a Abs. 3 S. 3, 4 AufenthG", ...own]);
});

describe("the day before and the first day of a rule", () => {
  const student = title("16b", { "job.weeklyHours": 20 });
  const sideJob = (norm: string) => title(norm, { "job.weeklyHours": 20 });

  test.each<[string, string, Changes, StartNow["verdict"], string]>([
    ["§ 16b Abs. 3: 140 days", "2024-03-01", student, "limited", "student"],
    ["§ 16b Abs. 3: 120 days before", "2024-02-29", student, "limited", "student_before"],
    ["§ 16a Abs. 3", "2024-03-01", sideJob("16a"), "limited", "side_job"],
    ["§ 16a Abs. 3 before", "2024-02-29", sideJob("16a"), "unclear", "older_law"],
    ["§ 16d Abs. 1", "2024-03-01", sideJob("16d"), "limited", "side_job"],
    ["§ 16d Abs. 1 before", "2024-02-29", sideJob("16d"), "unclear", "older_law"],
    ["§ 17 Abs. 3", "2024-03-01", sideJob("17"), "limited", "training_search"],
    ["§ 17 Abs. 3 before", "2024-02-29", sideJob("17"), "unclear", "older_law"],
    ["§ 20a", "2024-06-01", sideJob("20a"), "limited", "opportunity_card"],
    ["§ 20a before", "2024-05-31", sideJob("20a"), "unclear", "older_law"],
    ["§ 18g Abs. 4", "2023-11-18", title("18g"), "now", "blue_card"],
    ["§ 18g Abs. 4 before", "2023-11-17", title("18g"), "unclear", "older_law"],
    ["family", "2023-11-18", status("family"), "now", "family"],
    ["family, before the law that the check knows", "2023-11-17", status("family"), "unclear", "older_law"],
  ])("%s (%s)", (_case, day, changes, verdict, rule) => {
    expect(start(changes, day)).toMatchObject({ verdict, rule });
  });

  it("says how sure the older figure is, and both figures", () => {
    const found = start(student, "2024-02-29");
    expect(found.basis.map(({ confidence }) => confidence)).toEqual(["general"]);
    expect(found.because.text.de).toBe(
      "Neben dem Studium sind 120 volle oder 240 halbe Tage im Jahr erlaubt. Seit dem 01.03.2024 sind es 140 oder 280.",
    );
    expect(idsOf(found.next)).toEqual(["count_days", "copy"]);
    expect(start(student).basis.map(({ confidence }) => confidence)).toEqual(["law"]);
  });

  test.each([
    ["2024-03-01", ["short_term_permit"]],
    ["2024-02-29", []],
  ])("short-term work permit, § 15d BeschV, on %s", (day, notes) => {
    const visitor = status("visa_free_stay", { "worker.nationalities": ["RS"] });
    expect(idsOf(start(visitor, day).notes)).toEqual(notes);
  });
});
