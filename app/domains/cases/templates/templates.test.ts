import { describe, expect, it } from "vitest";
import { needed, templateRows, positionOf, isTemplateId, builtRow } from "./index.ts";
import { MILESTONE_KEYS, PLAN_FLAGS, TEMPLATE_IDS } from "./types.ts";
import type { TemplateId } from "./types.ts";
import type { MilestoneTemplate, PlanFlag } from "./types.ts";

const LAST = "first_working_day";

function ancestors(rows: readonly MilestoneTemplate[], key: string, seen = new Set<string>()): Set<string> {
  for (const before of rows.find((row) => row.key === key)?.after ?? []) {
    if (seen.has(before) || !rows.some((row) => row.key === before)) continue;
    seen.add(before);
    ancestors(rows, before, seen);
  }
  return seen;
}

const keys = (id: TemplateId, ...flags: PlanFlag[]) =>
  needed(templateRows(id), new Set(flags)).map((row) => row.key);

describe.each(TEMPLATE_IDS)("template %s", (id) => {
  const rows = templateRows(id);

  it("names each milestone once, in the order of the list", () => {
    const positions = rows.map((row) => positionOf(row.key));
    expect(new Set(positions).size).toBe(rows.length);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it("has no circle", () => {
    for (const row of rows) expect(ancestors(rows, row.key).has(row.key), row.key).toBe(false);
  });

  it("ends with the first working day, seen by all", () => {
    expect(builtRow(id, LAST)).toMatchObject({ party: "COMPANY", forEmployer: true, forCandidate: true });
  });

  it("shows everyone what stands before the first working day, so that all see one forecast", () => {
    for (const key of ancestors(rows, LAST)) {
      const row = builtRow(id, key);
      expect([key, row.forEmployer, row.forCandidate]).toEqual([key, true, true]);
    }
  });

  it("shows each party its own and the letters it is to record", () => {
    for (const row of rows) {
      if (row.party === "COMPANY" || row.recorder === "COMPANY") expect(row.forEmployer, row.key).toBe(true);
      if (row.party === "CANDIDATE" || row.recorder === "CANDIDATE")
        expect(row.forCandidate, row.key).toBe(true);
      if (row.recorder) expect(row.party, row.key).toBe("AUTHORITY");
    }
  });

  it("calls a time statutory only with its norm", () => {
    for (const row of rows) if (row.due?.statutory) expect(row.norm, row.key).toMatch(/^§/);
  });

  it("is never faster by the usual pace than at best", () => {
    const length = { days: 1, working_days: 1.4, weeks: 7, months: 30 };
    for (const { key, takes } of rows) {
      const best = takes.best.amount * length[takes.best.unit];
      const usual = takes.usual.amount * length[takes.usual.unit];
      expect(best, key).toBeLessThanOrEqual(usual);
    }
  });

  it("uses only known conditions", () => {
    for (const row of rows) for (const flag of row.when) expect(PLAN_FLAGS).toContain(flag);
  });
});

describe("templates together", () => {
  it("use every milestone of the list", () => {
    const used = new Set(TEMPLATE_IDS.flatMap((id) => templateRows(id).map((row) => row.key)));
    expect([...MILESTONE_KEYS].filter((key) => !used.has(key))).toEqual([]);
  });

  it("are known by their ids", () => {
    expect(isTemplateId("fast-track")).toBe(true);
    expect(isTemplateId("toString")).toBe(false);
    // what stayed from another way keeps the row it had there
    expect(builtRow("visa", "power_of_attorney").party).toBe("CANDIDATE");
    expect(() => builtRow("visa", "nothing")).toThrow(RangeError);
    expect(() => builtRow("nowhere", "entry")).toThrow(RangeError);
  });

  it("leave family for later: the track has no milestone yet", () => {
    const tracks = new Set(TEMPLATE_IDS.flatMap((id) => templateRows(id).map((row) => row.track)));
    expect([...tracks].sort()).toEqual(["ONBOARDING", "RECOGNITION", "VISA"]);
  });
});

describe("what a case gets", () => {
  it("fast track for a recognised electrician abroad: no recognition track", () => {
    expect(
      keys(
        "fast-track",
        "third_country",
        "lives_abroad",
        "moves",
        "new_to_germany",
        "agency_consent",
        "housing_help",
      ),
    ).toEqual([
      "kickoff",
      "power_of_attorney",
      "application_file",
      "employment_declaration",
      "agreement",
      "employment_agency_consent",
      "advance_approval",
      "advance_approval_sent",
      "visa_appointment",
      "visa_application",
      "visa_decision",
      "entry",
      "title_check",
      "housing_offer",
      "arrival_talk",
      "move_in",
      "address_registration",
      "health_insurance",
      "bank_account",
      "fair_integration_notice",
      "contract_terms",
      "workplace_ready",
      "first_working_day",
      "contract_terms_rest",
      "social_insurance",
      "tax_id",
      "residence_title",
      "title_card",
      "title_copy",
      "probation_talk",
      "six_months_talk",
    ]);
  });

  it("a German who returns: no title, no advice under § 45c, a home and payroll data", () => {
    expect(keys("free-movement", "lives_abroad", "moves", "known_in_germany")).toEqual([
      "kickoff",
      "employment_contract",
      "arrival_talk",
      "move_in",
      "address_registration",
      "health_insurance",
      "payroll_data",
      "contract_terms",
      "workplace_ready",
      "first_working_day",
      "contract_terms_rest",
      "social_insurance",
      "probation_talk",
      "six_months_talk",
    ]);
  });

  it("a commuter neither moves nor registers", () => {
    expect(keys("commuter", "known_in_germany")).toEqual([
      "kickoff",
      "employment_contract",
      "commute_plan",
      "health_insurance",
      "payroll_data",
      "contract_terms",
      "workplace_ready",
      "first_working_day",
      "contract_terms_rest",
      "social_insurance",
      "probation_talk",
      "six_months_talk",
    ]);
  });

  it("someone whose title allows the job: the check and the copy, no application", () => {
    const found = keys("in-germany", "third_country", "known_in_germany");
    expect(found).toContain("title_check");
    expect(found).not.toContain("title_application");
    expect(found).not.toContain("fair_integration_notice");
  });

  it("a change of title asks the Federal Employment Agency only where the route needs consent", () => {
    expect(keys("in-germany", "third_country", "title_change", "agency_consent")).toContain(
      "employment_agency_consent",
    );
    expect(keys("in-germany", "third_country", "title_change")).not.toContain("employment_agency_consent");
  });

  it("a measure for recognition: notice and place before the visa, recognition and the lasting title after it", () => {
    const found = keys("fast-track", "third_country", "measure", "recognition_goal", "recognition_procedure");
    const at = (key: (typeof found)[number]) => found.indexOf(key);
    expect(found).not.toContain("recognition_decision");
    expect(at("deficit_notice")).toBeGreaterThan(at("recognition_receipt"));
    const before = ancestors(templateRows("fast-track"), "first_working_day");
    expect([before.has("deficit_notice"), before.has("adaptation_place")]).toEqual([true, true]);
    expect(before.has("adaptation_measure")).toBe(false);
    const goal = ancestors(templateRows("fast-track"), "title_after_recognition");
    expect([...goal]).toEqual(expect.arrayContaining(["adaptation_measure", "final_recognition"]));
  });

  it("a recognition partnership leads to recognition and the lasting title, too", () => {
    const found = keys("visa", "third_country", "partnership", "recognition_goal", "confirmation");
    expect(found).toEqual(
      expect.arrayContaining(["recognition_partnership", "recognition_start", "final_recognition"]),
    );
    expect(found).not.toContain("adaptation_place");
  });

  it("a person with a Duldung: permission before work, no title anywhere", () => {
    expect(keys("work-permit", "third_country", "known_in_germany", "agency_consent", "work_permit")).toEqual(
      [
        ...["kickoff", "employment_contract", "employment_declaration", "employment_agency_consent"],
        ...["work_permit_application", "work_permit_decision", "title_check", "health_insurance"],
        ...["payroll_data", "contract_terms", "workplace_ready", "first_working_day", "contract_terms_rest"],
        ...["social_insurance", "probation_talk", "six_months_talk", "permit_renewal"],
      ],
    );
  });

  it("a Duldung for training: contract, registration and identity before it, it before the training", () => {
    const rows = templateRows("work-permit");
    const before = ancestors(rows, "training_toleration_decision");
    for (const key of ["employment_contract", "training_registration", "identity_clarified"])
      expect([key, before.has(key)]).toEqual([key, true]);
    expect(ancestors(rows, "first_working_day").has("training_toleration_decision")).toBe(true);
    // the Beschäftigungsduldung is not waited for: the permission is enough to begin
    expect(ancestors(rows, "first_working_day").has("job_toleration_decision")).toBe(false);
  });

  it("what lies far off begins shortly before it is due, and stands after the first working day", () => {
    for (const id of TEMPLATE_IDS) {
      for (const { key, opens, due } of templateRows(id)) {
        if (opens === null) continue;
        expect([key, due !== null]).toEqual([key, true]);
        expect([id, key, ancestors(templateRows(id), key).has(LAST)]).toEqual([id, key, true]);
      }
    }
  });

  it("the times after arrival are those of the law", () => {
    expect(builtRow("visa-free", "title_application").due).toMatchObject({
      span: { amount: 90, unit: "days" },
    });
    expect(builtRow("visa", "end_notice_employer").due).toMatchObject({ span: { amount: 4, unit: "weeks" } });
    expect(builtRow("visa", "end_notice_person").due).toMatchObject({ span: { amount: 2, unit: "weeks" } });
    expect(builtRow("work-permit", "end_notice_short").due).toMatchObject({
      span: { amount: 2, unit: "weeks" },
    });
    expect(builtRow("visa", "settlement_blue_card").due).toMatchObject({
      span: { amount: 27, unit: "months" },
    });
    expect(builtRow("visa", "settlement_skilled").due).toMatchObject({
      span: { amount: 36, unit: "months" },
    });
    expect(builtRow("work-permit", "employment_agency_consent").due).toMatchObject({
      ...{ span: { amount: 2, unit: "weeks" }, statutory: true, whenMissing: "begins_anew" },
    });
    expect(builtRow("fast-track", "deficit_notice").due).toMatchObject({
      span: { amount: 2, unit: "months" },
    });
    expect(builtRow("visa", "deficit_notice").due).toMatchObject({ span: { amount: 3, unit: "months" } });
  });

  it("the times of the fast track are those of the law", () => {
    expect(builtRow("fast-track", "employment_agency_consent").due).toEqual({
      from: "ready",
      span: { amount: 1, unit: "weeks" },
      statutory: true,
      // § 36 Abs. 2 BeschV: consent is deemed only where nothing was missing
      whenMissing: "begins_anew",
    });
    expect(builtRow("visa", "employment_agency_consent").due?.span).toEqual({ amount: 2, unit: "weeks" });
    expect(builtRow("fast-track", "recognition_receipt").due?.span).toEqual({ amount: 2, unit: "weeks" });
    expect(builtRow("visa", "recognition_receipt").due?.span).toEqual({ amount: 1, unit: "months" });
    expect(builtRow("fast-track", "recognition_decision").due?.span).toEqual({ amount: 2, unit: "months" });
    expect(builtRow("visa", "recognition_decision").due?.span).toEqual({ amount: 3, unit: "months" });
    expect(builtRow("fast-track", "visa_application").due?.span).toEqual({ amount: 3, unit: "weeks" });
    expect(builtRow("fast-track", "visa_decision").due?.span).toEqual({ amount: 3, unit: "weeks" });
    expect(builtRow("visa", "visa_decision").due).toBeNull();
    expect(builtRow("fast-track", "address_registration").due?.span).toEqual({ amount: 2, unit: "weeks" });
    expect(builtRow("fast-track", "advance_approval").due).toBeNull();
  });
});
