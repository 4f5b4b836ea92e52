import { expect, test } from "vitest";
import {
  criterionOf,
  MARKETING_SPECIALIST,
  routeOf,
  SELF_TAUGHT_DEVELOPER,
  type Changes,
} from "../testing/cases.ts";
import { WELDER_WITH_DULDUNG } from "../testing/here.ts";
import { AMERICAN_WAITER, HOTEL_HELPER, RESEARCHER, TRANSFERRED_SPECIALIST } from "../testing/work.ts";

type Route = Parameters<typeof criterionOf>[0];

test.each<[Route, Changes]>([
  ["18g-1-standard", MARKETING_SPECIALIST],
  ["18g-2-it", SELF_TAUGHT_DEVELOPER],
  ["19d", WELDER_WITH_DULDUNG],
])("%s: a job that does not suit is remedied by one that does", (route, person) => {
  const { remedies } = routeOf(route, { ...person, "job.adequateToQualification": false });
  expect(remedies).toMatchObject([{ change: "set", fact: "job.adequateToQualification", to: true }]);
});

test("§ 18g Abs. 3: the length of the contract is counted in months", () => {
  const { actual, required, unit } = criterionOf("18g-1-standard", "contract-duration", {
    ...MARKETING_SPECIALIST,
    "job.contractMonths": 4,
  });
  expect([actual, required, unit]).toEqual([4, 6, "month"]);
});

/** What the norm asks of an offer besides is told only to those who have one. */
test.each<[string, Route, Changes, string]>([
  ["the quota of § 15d BeschV", "beschv-15d", HOTEL_HELPER, "quota"],
  ["the hosting agreement of § 18d", "18d", RESEARCHER, "host_agreement"],
  ["the letter of assignment of § 19", "19-ict", TRANSFERRED_SPECIALIST, "secondment"],
  ["the priority check of § 26 Abs. 1 BeschV", "19c-1-beschv-26-1", AMERICAN_WAITER, "priority_check"],
])("%s: %s, without an offer not a word of it", (_title, route, person, note) => {
  const said = (concreteOffer: boolean | null) =>
    criterionOf(route, "concrete-offer", { ...person, "job.concreteOffer": concreteOffer }).textKey;
  expect([said(true), said(false), said(null)]).toEqual([
    `concrete-offer.${note}`,
    "concrete-offer.not_met",
    "concrete-offer.unknown",
  ]);
});
