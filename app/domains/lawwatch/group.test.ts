import { expect, test } from "vitest";
import type { WatchedRoute } from "./changes.ts";
import { groupRoutes } from "./group.ts";

const route = (id: string, given: Partial<WatchedRoute> = {}): WatchedRoute => ({
  ...{ id, name: `Weg ${id}`, norm: `§ ${id}` },
  ...{ before: "open", after: "unknown", draft: "below", reasons: ["Zu wenig."] },
  ...given,
});

const seen = (...routes: WatchedRoute[]) =>
  groupRoutes(routes).map(({ ways, reasons }) => [ways.map(({ id }) => id).join("+"), ...reasons]);

test("ways with the same answers and reasons stand together, in the order of the first", () => {
  expect(seen(route("a"), route("b", { reasons: ["Anders."] }), route("c"))).toEqual([
    ["a+c", "Zu wenig."],
    ["b", "Anders."],
  ]);
});

test.each([
  ["what was before", { before: "blocked" as const }],
  ["what is then", { after: "blocked" as const }],
  ["what is drafted", { draft: null }],
  ["the reasons", { reasons: ["Zu wenig.", "Zu alt."] }],
])("ways that differ in %s stand apart", (_name, given) => {
  expect(seen(route("a"), route("b", given))).toHaveLength(2);
});
