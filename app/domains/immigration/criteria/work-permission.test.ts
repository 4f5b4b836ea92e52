import { describe, expect, test } from "vitest";
import { criterionOf, routeOf, type Changes } from "../testing/cases.ts";
import { ASYLUM_SEEKER, HELPER_WITH_DULDUNG } from "../testing/here.ts";

const NEWLY_TOLERATED: Changes = { ...HELPER_WITH_DULDUNG, "worker.residence.uninterruptedStayMonths": 2 };

const PROTECTED_ELSEWHERE: Changes = {
  ...ASYLUM_SEEKER,
  "worker.residence.protectionInOtherMemberState": true,
  "worker.residence.uninterruptedStayMonths": 5,
};

describe("the waiting period: what is said of it", () => {
  test.each<[string, Changes, string, object, string[]]>([
    ["Duldung, two months", NEWLY_TOLERATED, "not_met", { actual: 2, required: 3 }, []],
    [
      "Duldung, two months, for training: no matter",
      { ...NEWLY_TOLERATED, "job.kind": "training" },
      "not_applicable",
      { actual: 2, required: 3 },
      [],
    ],
    [
      "Duldung, two months, perhaps for training",
      { ...NEWLY_TOLERATED, "job.kind": null },
      "unknown",
      { actual: 2, required: 3 },
      ["job.kind"],
    ],
    [
      "Duldung, three months, perhaps for training",
      { ...NEWLY_TOLERATED, "worker.residence.uninterruptedStayMonths": 3, "job.kind": null },
      "met",
      { actual: 3, required: 3 },
      [],
    ],
    [
      "Duldung, protected in another member state: this counts in the asylum procedure only",
      {
        ...NEWLY_TOLERATED,
        "worker.residence.uninterruptedStayMonths": 3,
        "worker.residence.protectionInOtherMemberState": true,
      },
      "met",
      { actual: 3, required: 3 },
      [],
    ],
    [
      "Gestattung, the stay is not known",
      { ...ASYLUM_SEEKER, "worker.residence.uninterruptedStayMonths": null },
      "unknown",
      { actual: "", required: 3 },
      ["worker.residence.uninterruptedStayMonths"],
    ],
    ["Gestattung, protected elsewhere", PROTECTED_ELSEWHERE, "not_met", { actual: 5, required: 6 }, []],
    [
      "Gestattung, two months, whether protected elsewhere is not known and no matter",
      {
        ...ASYLUM_SEEKER,
        "worker.residence.protectionInOtherMemberState": null,
        "worker.residence.uninterruptedStayMonths": 2,
      },
      "not_met",
      { actual: 2, required: 3 },
      [],
    ],
    [
      "the status is not known",
      { ...NEWLY_TOLERATED, "worker.residence.germanStatus": null },
      "unknown",
      { actual: 2, required: 3 },
      ["worker.residence.germanStatus"],
    ],
  ])("%s", (_title, person, sentence, params, missing) => {
    const said = criterionOf("32-beschv", "waiting-period", person);
    expect({ textKey: said.textKey, params: said.params, missing: said.missing }).toEqual({
      textKey: `waiting-period.${sentence}`,
      params,
      missing,
    });
  });

  test.each<[string, Changes, number, number]>([
    ["protected in another member state", PROTECTED_ELSEWHERE, 6, 1],
    ["not protected elsewhere", { ...ASYLUM_SEEKER, "worker.residence.uninterruptedStayMonths": 1 }, 3, 2],
  ])("in the asylum procedure the remedy is to wait: %s", (_title, person, to, by) => {
    expect(routeOf("32-beschv", person).remedies).toMatchObject([
      { change: "increase", fact: "worker.residence.uninterruptedStayMonths", to, by },
    ]);
  });
});

describe("§ 39: what the BA looks at for people without a title", () => {
  const LIKE_A_BLUE_CARD: Changes = {
    "worker.qualification.kind": "academic",
    "worker.qualification.recognition": "comparable",
    "worker.qualification.obtainedIn": "AF",
    "job.grossAnnualSalary": 50_700,
  };

  test.each<[string, Changes, string]>([
    ["equal pay", {}, "met"],
    ["worse pay", { "job.comparablePay": false }, "not_met"],
    ["pay that is not known", { "job.comparablePay": null }, "unknown"],
    ["perhaps training", { "job.kind": null, "job.comparablePay": null }, "unless_training"],
    ["perhaps training, with equal pay", { "job.kind": null }, "met"],
    ["training", { "job.kind": "training" }, "not_applicable"],
    ["a job as for the full Blue Card", LIKE_A_BLUE_CARD, "not_applicable"],
    [
      "a job as for the full Blue Card that does not suit the degree",
      { ...LIKE_A_BLUE_CARD, "job.adequateToQualification": false },
      "met",
    ],
  ])("%s", (_title, changes, sentence) => {
    const said = criterionOf("32-beschv", "comparable-pay", {
      ...HELPER_WITH_DULDUNG,
      "worker.residence.uninterruptedStayMonths": 20,
      ...changes,
    });
    expect(said.textKey).toBe(`comparable-pay.${sentence}`);
  });

  test("it finds who brought employer and person together", () => {
    const person = { ...ASYLUM_SEEKER, "employer.recruiter": "private_agency" };
    expect(criterionOf("32-beschv", "recruitment", person)).toMatchObject({
      state: "met",
      actual: "private_agency",
    });
  });
});
