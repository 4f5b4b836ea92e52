import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { consentNotRequired, consentRequired } from "../criteria/ba-consent.ts";
import { ROUTES } from "../routes/table.ts";
import type { RouteId, RouteRule } from "../routes/types.ts";
import { TODAY } from "../testing/cases.ts";
import type { RouteStatus } from "./route.ts";
import { recommend } from "./recommend.ts";

const some = ROUTES[0]!;
const way = (id: RouteId, rest: Partial<RouteRule>, status: RouteStatus = "open") => ({
  rule: { ...some, grade: "wird", consent: consentRequired, titleMonths: 48, ...rest, id } as RouteRule,
  status,
  applicability: [],
  criteria: [],
});

type Ways = ReturnType<typeof way>[];

test.each<[string, Ways, RouteId | null]>([
  ["nothing is open", [way("18a", {}, "blocked"), way("18b", {}, "unknown")], null],
  [
    "a right at hand before an entitlement",
    [way("18a", {}), way("4a-current", { grade: "kann" })],
    "4a-current",
  ],
  ["free movement before everything", [way("18a", {}), way("free-movement", {})], "free-movement"],
  [
    "an entitlement before what the authority shall do",
    [way("18c-3", { grade: "soll" }), way("18a", {})],
    "18a",
  ],
  [
    "what it shall do before what it may do",
    [way("18d", { grade: "kann" }), way("18c-3", { grade: "regel" })],
    "18c-3",
  ],
  [
    "a weaker right does not win by its months",
    [way("18a", { titleMonths: 12 }), way("18d", { grade: "kann" })],
    "18a",
  ],
  [
    "of equal rights the one without consent, even for a shorter time",
    [way("18a", {}), way("18b", { consent: consentNotRequired, titleMonths: 12 })],
    "18b",
  ],
  ["then the longer title: 48 months before 47", [way("18a", { titleMonths: 47 }), way("18b", {})], "18b"],
  ["a title without end before 48 months", [way("18a", {}), way("18b", { titleMonths: "unlimited" })], "18b"],
  [
    "months before a title whose months nobody knows",
    [way("16d-3", { titleMonths: null }), way("18b", {})],
    "18b",
  ],
  ["equal ways keep their order", [way("18b", {}), way("18a", {})], "18b"],
  [
    "two without end keep their order",
    [way("18b", { titleMonths: "unlimited" }), way("18a", { titleMonths: "unlimited" })],
    "18b",
  ],
])("recommends: %s", (_title, ways, expected) => {
  expect(recommend(ways, { asOf: plainDate(TODAY), facts: {} })?.id ?? null).toBe(expected);
});

test.each<[boolean | undefined, RouteId]>([
  [true, "18a"],
  [false, "20a"],
  [undefined, "20a"],
])("a search is not recommended to somebody with an offer: offer %s", (offer, expected) => {
  const facts = offer === undefined ? {} : { "job.concreteOffer": offer };
  const ways = [way("20a", { isSearch: true }), way("18a", { grade: "kann" })];
  expect(recommend(ways, { asOf: plainDate(TODAY), facts })?.id).toBe(expected);
});
