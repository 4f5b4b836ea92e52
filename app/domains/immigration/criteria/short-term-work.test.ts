import { expect, test } from "vitest";
import { criterionOf, routeOf } from "../testing/cases.ts";
import { HOTEL_HELPER } from "../testing/work.ts";

test("§ 15d Abs. 3 BeschV: the length of the contract is asked, and its limit said", () => {
  const { state, textKey, params, missing } = criterionOf("beschv-15d", "short-term-contract", {
    ...HOTEL_HELPER,
    "job.contractMonths": null,
  });
  expect({ state, textKey, params, missing }).toEqual({
    state: "unknown",
    textKey: "short-term-contract.unknown",
    params: { actual: "", required: 8 },
    missing: ["job.contractMonths"],
  });
});

test("§ 15d Abs. 2 Nr. 2 BeschV: an employer bound by the agreement is to keep to it", () => {
  const { remedies } = routeOf("beschv-15d", { ...HOTEL_HELPER, "employer.paysCollectiveAgreement": false });
  expect(remedies).toMatchObject([{ change: "set", fact: "employer.paysCollectiveAgreement", to: true }]);
});
