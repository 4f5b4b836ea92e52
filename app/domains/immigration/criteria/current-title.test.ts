import { expect, test } from "vitest";
import { criterionOf, STUDENT, type Changes } from "../testing/cases.ts";

const said = (changes: Changes) => criterionOf("4a-current", "current-title", { ...STUDENT, ...changes });

const section3 = (titleNorm: string, weeklyHours: number | null): Changes => ({
  "worker.residence.titleNorm": titleNorm,
  "job.weeklyHours": weeklyHours,
});
const section4 = (titleNorm: string, weeklyHours: number): Changes => ({
  ...section3(titleNorm, weeklyHours),
  "worker.residence.germanStatus": "title_section_4",
});
const humanitarian = (titleNorm: string): Changes => ({
  "worker.residence.germanStatus": "humanitarian_other",
  "worker.residence.titleNorm": titleNorm,
});

test.each<[string, Changes, string]>([
  ["training, 20 hours (§ 16a Abs. 3)", section3("16a", 20), "side_job_met"],
  ["training, 21 hours", section3("16a-2", 21), "side_job_not_met"],
  ["recognition, 20 hours (§ 16d Abs. 1)", section3("16d-1", 20), "side_job_met"],
  ["recognition, 21 hours", section3("16d", 21), "side_job_not_met"],
  ["search for a training place, 20 hours (§ 17 Abs. 3)", section3("17", 20), "side_job_met"],
  ["search for a training place, 21 hours", section3("17-1", 21), "side_job_not_met"],
  ["training after rejection, 20 hours (§ 16g)", section3("16g", 20), "side_job_met"],
  ["Chancenkarte, 21 hours", section4("20a", 21), "side_job_not_met"],
  // whichever of its two rights allows the job
  ["recognition partnership, 20 hours (§ 16d Abs. 3)", section3("16d-3", 20), "met"],
  ["recognition partnership, hours not known", section3("16d-3", null), "unknown"],
  ["the profession learnt (§ 16g Abs. 8)", section3("16g-8", 40), "tied_to_job"],
  ["school (§ 16f Abs. 2)", section3("16f-2", 10), "not_met"],
  ["language course (§ 16f Abs. 1), 21 hours", section3("16f-1", 21), "not_met"],
  ["language course, hours not known", section3("16f-1", null), "school_or_course"],
  ["EU traineeship (§ 16e)", section3("16e", 10), "not_met"],
  ["Blue Card (§ 18g)", section4("18g", 40), "met"],
  ["skilled worker (§ 18a)", section4("18a", 40), "tied_to_job"],
  ["order of a Land (§ 23 Abs. 1)", humanitarian("23-1"), "order_decides"],
  ["admitted by the Federation (§ 23 Abs. 2)", humanitarian("23-2"), "met"],
  ["§ 25 Abs. 4a", humanitarian("25-4a"), "not_met"],
  ["the norm of a title whose kind is not known", { "worker.residence.germanStatus": null }, "unknown"],
])("what the title says of the job: %s", (_title, changes, sentence) => {
  expect(said(changes).textKey).toBe(`current-title.${sentence}`);
});

test.each<[string, Changes, string[]]>([
  ["the title", { "worker.residence.titleNorm": null }, ["worker.residence.titleNorm"]],
  [
    "the hours beside training",
    { "worker.residence.titleNorm": "16a", "job.weeklyHours": null },
    ["job.weeklyHours"],
  ],
  [
    "how long a student is to work full-time",
    { "job.weeklyHours": 40, "job.contractMonths": null },
    ["job.contractMonths"],
  ],
  [
    "a humanitarian title",
    { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": null },
    ["worker.residence.titleNorm"],
  ],
  ["the status", { "worker.residence.germanStatus": null }, ["worker.residence.germanStatus"]],
  // the facts do not say which job the title was issued for
  ["nothing, where a title is for one job", { "worker.residence.titleNorm": "18b" }, []],
])("what the title says of the job waits for %s", (_title, changes, missing) => {
  expect(said(changes)).toMatchObject({ state: "unknown", missing });
});

test("a title that nobody named is no title for one job", () => {
  expect(said({ "worker.residence.titleNorm": null }).textKey).toBe("current-title.unknown");
});
