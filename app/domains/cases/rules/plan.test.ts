import { describe, expect, it } from "vitest";
import { CASE_ROUTES, fastTrackPossible, isCaseRoute, planCase, planForRoute } from "./plan.ts";
import type { CheckedRoute, PlanInput } from "./plan.ts";

const abroad: PlanInput = {
  situation: "ABROAD",
  residenceCountry: "TN",
  visaFree: false,
  training: false,
  qualification: "VOCATIONAL",
  recognition: "EQUIVALENT",
  isco08: "7412",
  regulated: false,
  housingHelp: false,
  relocationHelp: false,
  industry: "MANUFACTURING",
};
const checked = (routeId: string, rest: Partial<NonNullable<CheckedRoute>> = {}): CheckedRoute => ({
  routeId,
  fastTrack: "open",
  consent: "required",
  ...rest,
});
const flags = (plan: { flags: ReadonlySet<string> }) => [...plan.flags].sort();

describe("planCase", () => {
  it("follows the check: fast track for an electrician abroad", () => {
    const plan = planCase(abroad, checked("18a"));
    expect(plan).toMatchObject({ routeId: "18a", fastTrack: true, template: "fast-track", basis: "check" });
    expect(flags(plan)).toEqual([
      ...["agency_consent", "limited_title", "lives_abroad", "moves", "new_to_germany", "skilled"],
      "third_country",
    ]);
  });

  it("asks where practice differs and takes the fast track then, too", () => {
    const plan = planCase(abroad, checked("19c-2-beschv-6", { fastTrack: "ask_authority" }));
    expect(plan).toMatchObject({ fastTrack: true, template: "fast-track" });
    expect(flags(plan)).toContain("confirmation");
  });

  it("takes the regular visa where the fast track is not open", () => {
    expect(planCase(abroad, checked("18a", { fastTrack: "not_open" }))).toMatchObject({
      fastTrack: false,
      template: "visa",
    });
  });

  it("needs no consent where the check says so", () => {
    const plan = planCase(abroad, checked("18g-1-standard", { consent: "not_required" }));
    expect(flags(plan)).not.toContain("agency_consent");
    expect(flags(planCase(abroad, checked("18g-1-shortage", { consent: "unknown" })))).toContain(
      "agency_consent",
    );
  });

  it("does not follow a route no case is run by", () => {
    expect(planCase(abroad, checked("20a"))).toMatchObject({ routeId: "18a", basis: "situation" });
  });

  it("keeps people who live here out of the fast track", () => {
    const here: PlanInput = { ...abroad, situation: "ARRIVED", residenceCountry: "DE" };
    expect(planCase(here, checked("18a"))).toMatchObject({ fastTrack: false, template: "in-germany" });
    expect(flags(planCase(here, checked("18a")))).toContain("title_change");
    const allowed = planCase(here, checked("4a-current", { fastTrack: "not_open", consent: "not_required" }));
    expect(allowed).toMatchObject({ template: "in-germany", fastTrack: false });
    expect(flags(allowed)).toEqual(["known_in_germany", "limited_title", "third_country"]);
  });

  it.each([
    ["ABROAD", "TN", "VOCATIONAL", "18a", "fast-track", true],
    ["ABROAD", "TN", "ACADEMIC", "18b", "fast-track", true],
    ["ABROAD", "TN", "TERTIARY", "19c-2-beschv-6", "fast-track", true],
    ["ABROAD", null, "NONE", "19c-2-beschv-6", "fast-track", true],
    ["ARRIVED", null, "VOCATIONAL", "18a", "in-germany", false],
    ["GRADUATE", "DE", "ACADEMIC", "18b", "in-germany", false],
    ["TOLERATED", "DE", "NONE", "32-beschv", "work-permit", false],
    ["ASYLUM_PROCEDURE", "DE", "VOCATIONAL", "32-beschv", "work-permit", false],
    ["STUDENT", "DE", "ACADEMIC", "18b", "in-germany", false],
    ["TEMPORARY_PROTECTION", "DE", "ACADEMIC", "4a-current", "in-germany", false],
    ["EU_CITIZEN", "IT", "VOCATIONAL", "free-movement", "free-movement", false],
    ["RETURNEE", "CH", "VOCATIONAL", "free-movement", "free-movement", false],
    ["COMMUTER", "DE", "VOCATIONAL", "free-movement", "commuter", false],
    ["COMMUTER", "CZ", "VOCATIONAL", "free-movement", "commuter", false],
  ] as const)(
    "without a recommendation: %s in %s, %s → %s",
    (situation, residenceCountry, qualification, route, template, fast) => {
      const plan = planCase({ ...abroad, situation, residenceCountry, qualification }, null);
      expect([plan.routeId, plan.template, plan.fastTrack, plan.basis]).toEqual([
        route,
        template,
        fast,
        "situation",
      ]);
    },
  );
});

describe("flags of a plan", () => {
  it("regulated: licence and a recognition procedure unless recognised already", () => {
    const nurse = { ...abroad, regulated: true, recognition: "NOT_APPLIED" } as const;
    const found = flags(planCase(nurse, checked("18a")));
    expect(found).toContain("licence");
    expect(found).toContain("recognition_procedure");
    expect(found).not.toContain("equivalence");
    const recognised = flags(planCase({ ...nurse, recognition: "EQUIVALENT" }, checked("18a")));
    expect(recognised).toContain("licence");
    expect(recognised).not.toContain("recognition_procedure");
  });

  it("§ 18a without recognition: equivalence", () => {
    const found = flags(planCase({ ...abroad, recognition: "PARTIAL" }, checked("18a")));
    expect(found).toContain("equivalence");
    expect(found).toContain("recognition_procedure");
  });

  it("a degree not yet compared is evaluated", () => {
    const doctorate = { ...abroad, qualification: "ACADEMIC", recognition: "NOT_APPLIED" } as const;
    expect(flags(planCase(doctorate, checked("18b")))).toContain("degree_evaluation");
    expect(flags(planCase({ ...doctorate, recognition: "COMPARABLE" }, checked("18b")))).not.toContain(
      "degree_evaluation",
    );
    const graduate = {
      ...doctorate,
      situation: "GRADUATE",
      residenceCountry: "DE",
      recognition: "NONE",
    } as const;
    expect(flags(planCase(graduate, checked("18b")))).not.toContain("degree_evaluation");
  });

  it("a recognition partnership seeks recognition after entry", () => {
    const nurse = { ...abroad, regulated: true, recognition: "NOT_APPLIED" } as const;
    const found = flags(planCase(nurse, checked("16d-3")));
    expect(found).toEqual(
      expect.arrayContaining(["partnership", "confirmation", "agency_consent", "third_country"]),
    );
    for (const absent of ["licence", "equivalence", "recognition_procedure"])
      expect(found).not.toContain(absent);
  });

  it("experienced ICT people need no confirmation", () => {
    const developer = { ...abroad, isco08: "2512", qualification: "NONE", recognition: "NONE" } as const;
    expect(flags(planCase(developer, checked("19c-2-beschv-6")))).not.toContain("confirmation");
  });

  it("moving inside Germany is assumed where the company helps with it", () => {
    const here = { ...abroad, situation: "ARRIVED", residenceCountry: "DE" } as const;
    expect(flags(planCase(here, null))).not.toContain("moves");
    expect(flags(planCase({ ...here, housingHelp: true }, null))).toEqual(
      expect.arrayContaining(["moves", "housing_help"]),
    );
    expect(flags(planCase({ ...here, relocationHelp: true }, null))).toContain("moves");
  });

  it.each(["CONSTRUCTION", "HOSPITALITY", "TRANSPORT"] as const)("%s reports at once", (industry) => {
    expect(flags(planCase({ ...abroad, industry }, null))).toContain("immediate_report");
  });

  it("a commuter from abroad is neither newcomer nor lives abroad for § 45c", () => {
    const found = flags(planCase({ ...abroad, situation: "COMMUTER", residenceCountry: "CZ" }, null));
    expect(found).toEqual(["known_in_germany"]);
  });
});

describe("plans of the other ways", () => {
  const here = { ...abroad, residenceCountry: "DE" } as const;

  it("a partial recognition leads to the measure, its notice is not asked for again", () => {
    const partial = planCase({ ...abroad, recognition: "PARTIAL" }, null);
    expect(partial).toMatchObject({ routeId: "16d-1", template: "fast-track", basis: "situation" });
    expect(flags(partial)).toEqual(expect.arrayContaining(["measure", "recognition_goal", "agency_consent"]));
    expect(flags(partial)).not.toContain("recognition_procedure");
    const open = planForRoute({ ...abroad, recognition: "NOT_APPLIED", regulated: true }, "16d-1", true);
    expect(flags(open)).toContain("recognition_procedure");
    expect(flags(open)).not.toContain("licence");
    expect(flags(open)).not.toContain("equivalence");
  });

  it("training: from abroad by § 16a, with a Duldung by § 16g, both with a registered contract", () => {
    const trainee = { ...abroad, training: true, qualification: "NONE", recognition: "NONE" } as const;
    const fromAbroad = planCase(trainee, null);
    expect(fromAbroad).toMatchObject({ routeId: "16a-1", template: "fast-track" });
    expect(flags(fromAbroad)).toEqual(expect.arrayContaining(["training", "training_language"]));
    expect(flags(fromAbroad)).not.toContain("limited_title");
    const tolerated = planCase({ ...trainee, situation: "TOLERATED", residenceCountry: "DE" }, null);
    expect(tolerated).toMatchObject({ routeId: "16g", template: "in-germany", fastTrack: false });
    expect(flags(tolerated)).toEqual(expect.arrayContaining(["training", "identity", "title_change"]));
    expect(flags(tolerated)).not.toContain("training_language");
  });

  it("a Duldung or Gestattung: permission to work, no title to renew, a talk about ways to stay", () => {
    const permit = planCase({ ...here, situation: "ASYLUM_PROCEDURE" }, null);
    expect(flags(permit)).toEqual([
      ...["agency_consent", "known_in_germany", "stay_paths", "third_country", "work_permit"],
    ]);
    expect(flags(planForRoute({ ...here, situation: "TOLERATED" }, "60d", false))).toEqual([
      ...["identity", "job_toleration", "known_in_germany", "stay_paths", "third_country", "work_permit"],
    ]);
    expect(flags(planForRoute({ ...here, situation: "TOLERATED" }, "60c", false))).toEqual([
      ...["identity", "known_in_germany", "stay_paths", "third_country", "training", "training_toleration"],
    ]);
  });

  it("§ 24 and § 20: the work is allowed, a title for it is to come", () => {
    for (const situation of ["TEMPORARY_PROTECTION", "GRADUATE"] as const) {
      const plan = planCase({ ...here, situation }, checked("4a-current", { consent: "not_required" }));
      expect(flags(plan)).toContain("title_bridges");
      expect(flags(plan)).not.toContain("limited_title");
    }
  });

  it("who may enter without a visa applies here, unless the fast track is wanted", () => {
    const american = { ...abroad, residenceCountry: "US", visaFree: true } as const;
    expect(planCase(american, checked("18a"))).toMatchObject({ template: "visa-free", fastTrack: false });
    expect(planForRoute(american, "18a", true)).toMatchObject({ template: "fast-track", fastTrack: true });
  });

  it("settlement: sooner with a Blue Card", () => {
    expect(flags(planCase(abroad, checked("18g-2-it")))).toContain("blue_card");
    expect(flags(planCase(abroad, checked("18b")))).toContain("skilled");
    expect(flags(planCase(abroad, checked("19c-2-beschv-6")))).not.toContain("skilled");
  });
});

describe("planForRoute", () => {
  it("is the advisor's choice; the fast track only where the law has it", () => {
    expect(planForRoute(abroad, "18a", false)).toMatchObject({
      template: "visa",
      fastTrack: false,
      basis: "advisor",
    });
    expect(planForRoute(abroad, "18a", true)).toMatchObject({ template: "fast-track", fastTrack: true });
    expect(planForRoute(abroad, "free-movement", true)).toMatchObject({
      template: "free-movement",
      fastTrack: false,
    });
    expect(planForRoute({ ...abroad, residenceCountry: "DE" }, "18a", true)).toMatchObject({
      template: "in-germany",
      fastTrack: false,
    });
  });

  it("knows where consent is needed", () => {
    const without = CASE_ROUTES.filter((id) => !planForRoute(abroad, id, false).flags.has("agency_consent"));
    // training at a school needs no company; §§ 16g, 19d, 60c, 60d ask for none
    expect(without).toEqual([
      ...["free-movement", "4a-current", "16a-2", "18g-1-standard", "16g", "19d", "60c", "60d"],
    ]);
  });

  it.each([
    ["16a-1", true, "fast-track"],
    ["16d-1", true, "fast-track"],
    ["16d-1", false, "visa"],
    ["60c", true, "work-permit"],
    ["60d", false, "work-permit"],
    ["16g", true, "in-germany"],
    ["19d", false, "in-germany"],
  ] as const)("%s with the fast track %s runs by %s", (routeId, fastTrack, template) => {
    const here = routeId.startsWith("16a") || routeId.startsWith("16d") ? "TN" : "DE";
    expect(planForRoute({ ...abroad, residenceCountry: here }, routeId, fastTrack).template).toBe(template);
  });

  it("knows the routes of the fast track", () => {
    expect(CASE_ROUTES.filter((id) => fastTrackPossible(id, abroad))).toEqual([
      ...["16a-1", "16a-2", "16d-1"],
      "18a",
      "18b",
      "18g-1-standard",
      "18g-1-shortage",
      "18g-1-entrant",
      "18g-2-it",
      "16d-3",
      "19c-2-beschv-6",
    ]);
    expect(isCaseRoute("18a")).toBe(true);
    expect(isCaseRoute("18c-3")).toBe(false);
  });
});
