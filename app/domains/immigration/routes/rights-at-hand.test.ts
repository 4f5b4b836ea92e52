import { describe, expect, it, test } from "vitest";
import { check, ELECTRICIAN, expectRoute, routeOf, STUDENT, type Changes } from "../testing/cases.ts";

describe("free-movement: nationality", () => {
  const members = "AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
  test.each([...members, "IS", "LI", "NO", "CH"])("%s has it", (nationality) => {
    const result = check({ ...ELECTRICIAN, "worker.nationalities": [nationality] });
    expect(result).toMatchObject({ titleRequired: "no", recommended: "free-movement" });
    expect(
      result.routes.filter(({ status }) => status !== "not_applicable" && status !== "not_in_force"),
    ).toHaveLength(1);
  });

  test.each(["GB", "TR", "UA", "US", "XK", "RS", "AD", "MC", "SM", "VA", "IN"])(
    "%s has not",
    (nationality) => {
      const result = check({ ...ELECTRICIAN, "worker.nationalities": [nationality] });
      expect(result.titleRequired).toBe("yes");
      expect(result.routes[0]?.status).toBe("not_applicable");
    },
  );

  it("needs one nationality of several", () => {
    expectRoute(routeOf("free-movement", { ...ELECTRICIAN, "worker.nationalities": ["TR", "IT"] }), "open");
  });

  it("is nothing for Germans, who need no route at all", () => {
    const result = check({ ...ELECTRICIAN, "worker.nationalities": ["DE", "FR"] });
    expect(result).toMatchObject({ titleRequired: "no", recommended: null, nextQuestion: null });
    expect(new Set(result.routes.map(({ status }) => status))).toEqual(
      new Set(["not_applicable", "not_in_force"]),
    );
    expect(result.routes[0]?.because.text.en).toBe("The person is German and needs no residence title.");
  });

  it("is unknown while the nationality is", () => {
    const result = check({ ...ELECTRICIAN, "worker.nationalities": null });
    expect(result.titleRequired).toBe("unknown");
    expect(result.routes[0]).toMatchObject({ status: "unknown", missing: ["worker.nationalities"] });
  });
});

describe("4a-current: what the present title allows", () => {
  test.each<[string, Changes, string]>([
    ["settlement permit: any job", { "worker.residence.germanStatus": "settlement" }, "open"],
    ["family title: any job", { "worker.residence.germanStatus": "family" }, "open"],
    ["§ 24: any job", { "worker.residence.germanStatus": "temporary_protection_24" }, "open"],
    ["§ 25 Abs. 1, 2: any job", { "worker.residence.germanStatus": "protected_25_1_2" }, "open"],
    [
      "§ 25 Abs. 5: any job",
      { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": "25-5" },
      "open",
    ],
    [
      "§ 25 Abs. 4a: none without permission",
      { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": "25 Abs. 4a" },
      "blocked",
    ],
    [
      "§ 25 Abs. 4b: none without permission",
      { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": "25 Abs. 4b" },
      "blocked",
    ],
    [
      "§ 25 Abs. 4: none without permission",
      { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": "25 Abs. 4" },
      "blocked",
    ],
    [
      "§ 25b Abs. 4 is another norm",
      { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": "25b Abs. 4" },
      "open",
    ],
    [
      "§ 23 Abs. 1: the order of the Land decides",
      { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": "23 Abs. 1" },
      "unknown",
    ],
    [
      "§ 7 Abs. 1 S. 3: none without permission",
      { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": "7 Abs. 1" },
      "blocked",
    ],
    [
      "§ 104c: any job",
      { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": "104c" },
      "open",
    ],
    [
      "another humanitarian title, section not known",
      { "worker.residence.germanStatus": "humanitarian_other", "worker.residence.titleNorm": null },
      "unknown",
    ],
    ["student, 20 hours", {}, "open"],
    ["student, 20.5 hours, open-ended", { "job.weeklyHours": 20.5 }, "blocked"],
    [
      "student, 40 hours for six months (140 days)",
      { "job.weeklyHours": 40, "job.contractMonths": 6 },
      "open",
    ],
    ["student, 40 hours for seven months", { "job.weeklyHours": 40, "job.contractMonths": 7 }, "blocked"],
    [
      "student, hours and length not known",
      { "job.weeklyHours": null, "job.contractMonths": null },
      "unknown",
    ],
    [
      "settled as highly qualified (§ 18c Abs. 3), any job",
      { "worker.residence.germanStatus": "title_section_4", "worker.residence.titleNorm": "18c Abs. 3" },
      "open",
    ],
    ["trainee, 20 hours beside (§ 16a Abs. 3)", { "worker.residence.titleNorm": "16a" }, "open"],
    [
      "in recognition, 40 hours (§ 16d Abs. 1)",
      { "worker.residence.titleNorm": "§ 16d Abs. 1", "job.weeklyHours": 40, "job.contractMonths": 6 },
      "blocked",
    ],
    [
      "recognition partnership, 20 hours beside (§ 16d Abs. 3 S. 8)",
      { "worker.residence.titleNorm": "16d Abs. 3" },
      "open",
    ],
    [
      "recognition partnership, 40 hours: this employer's job only",
      { "worker.residence.titleNorm": "16d Abs. 3", "job.weeklyHours": 40 },
      "unknown",
    ],
    ["here for exams (§ 16d Abs. 5 S. 2)", { "worker.residence.titleNorm": "§ 16d Abs. 5" }, "blocked"],
    [
      "language course or pupil exchange (§ 16f Abs. 1), 20 hours",
      { "worker.residence.titleNorm": "16f-1" },
      "unknown",
    ],
    [
      "language course or pupil exchange, 21 hours",
      { "worker.residence.titleNorm": "16f", "job.weeklyHours": 21 },
      "blocked",
    ],
    ["school (§ 16f Abs. 3 S. 5)", { "worker.residence.titleNorm": "16f Abs. 2" }, "blocked"],
    [
      "training after rejection, 20 hours beside (§ 16g Abs. 3a)",
      { "worker.residence.titleNorm": "16g" },
      "open",
    ],
    [
      "training after rejection, 21 hours beside",
      { "worker.residence.titleNorm": "16g-1", "job.weeklyHours": 21 },
      "blocked",
    ],
    ["in the profession learnt (§ 16g Abs. 8)", { "worker.residence.titleNorm": "16g Abs. 8" }, "unknown"],
    ["search for a training place, 20 hours (§ 17 Abs. 3)", { "worker.residence.titleNorm": "17" }, "open"],
    [
      "self-employed: no law forbids a job beside (§ 4a Abs. 1, § 21)",
      { "worker.residence.germanStatus": "title_section_4", "worker.residence.titleNorm": "21" },
      "open",
    ],
    ["EU traineeship (§ 16e)", { "worker.residence.titleNorm": "16e" }, "blocked"],
    [
      "Chancenkarte, 20 hours (§ 20a Abs. 2)",
      { "worker.residence.germanStatus": "title_section_4", "worker.residence.titleNorm": "20a" },
      "open",
    ],
    [
      "Chancenkarte, 40 hours",
      {
        "worker.residence.germanStatus": "title_section_4",
        "worker.residence.titleNorm": "20a",
        "job.weeklyHours": 40,
      },
      "blocked",
    ],
    [
      "job search after studies (§ 20)",
      {
        "worker.residence.germanStatus": "title_section_4",
        "worker.residence.titleNorm": "20",
        "job.weeklyHours": 40,
      },
      "open",
    ],
    [
      "Blue Card: change without permission (§ 18g Abs. 4)",
      { "worker.residence.germanStatus": "title_section_4", "worker.residence.titleNorm": "18g" },
      "open",
    ],
    [
      "§ 18b: this employer's job only, and which it is, nobody said",
      { "worker.residence.germanStatus": "title_section_4", "worker.residence.titleNorm": "18b" },
      "unknown",
    ],
    [
      "title for work, section not known",
      { "worker.residence.germanStatus": "title_section_4", "worker.residence.titleNorm": null },
      "unknown",
    ],
    [
      "visa-free stay",
      { "worker.residence.germanStatus": "visa_free_stay", "worker.residence.titleNorm": null },
      "blocked",
    ],
    [
      "Duldung",
      { "worker.residence.germanStatus": "duldung", "worker.residence.titleNorm": null },
      "blocked",
    ],
    [
      "Gestattung",
      { "worker.residence.germanStatus": "gestattung", "worker.residence.titleNorm": null },
      "blocked",
    ],
    ["no title", { "worker.residence.germanStatus": "none", "worker.residence.titleNorm": null }, "blocked"],
  ])("%s", (_title, changes, status) => {
    const route = routeOf("4a-current", { ...STUDENT, ...changes });
    expectRoute(route, status, status === "blocked" ? ["current-title"] : []);
  });

  test.each<[string, Changes, string]>([
    ["tied to the job", { "worker.residence.titleNorm": "16d-3", "job.weeklyHours": 40 }, "tied_to_job"],
    ["waits for the hours", { "worker.residence.titleNorm": "16d", "job.weeklyHours": null }, "unknown"],
    ["waits for the length", { "job.weeklyHours": 40, "job.contractMonths": null }, "unknown"],
    ["school or course", { "worker.residence.titleNorm": "16f" }, "school_or_course"],
    ["limit of hours", { "worker.residence.titleNorm": "16g", "job.weeklyHours": 30 }, "side_job_not_met"],
    ["no work at all", { "worker.residence.titleNorm": "16d-5" }, "not_met"],
  ])("says it: %s", (_title, changes, sentence) => {
    const route = routeOf("4a-current", { ...STUDENT, ...changes });
    expect(route.criteria[0]?.textKey).toBe(`current-title.${sentence}`);
  });

  it("is for people who live here", () => {
    expect(routeOf("4a-current", ELECTRICIAN).status).toBe("not_applicable");
    expect(routeOf("4a-current", { ...ELECTRICIAN, "worker.residence.country": null })).toMatchObject({
      status: "unknown",
      missing: ["worker.residence.country", "worker.residence.germanStatus"],
    });
  });

  it("takes somebody with a German status to live in Germany", () => {
    expect(routeOf("4a-current", { ...STUDENT, "worker.residence.country": null }).status).toBe("open");
  });

  it("comes first of all where it is open", () => {
    const refugee = {
      ...ELECTRICIAN,
      "worker.residence.country": "DE",
      "worker.residence.germanStatus": "protected_25_1_2",
    };
    expect(routeOf("18a", refugee).status).toBe("open");
    expect(check(refugee).recommended).toBe("4a-current");
  });

  it("names fewer hours as the remedy for a student", () => {
    expect(routeOf("4a-current", { ...STUDENT, "job.weeklyHours": 40 }).remedies).toMatchObject([
      { change: "decrease", fact: "job.weeklyHours", to: 20 },
    ]);
  });
});
