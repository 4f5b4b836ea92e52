import { expect, test } from "vitest";
import { routeKind } from "./kind.ts";
import type { RouteId } from "./types.ts";

test.each<[RouteId, string]>([
  ["free-movement", "free"],
  ["4a-current", "here"],
  ["60d", "here"],
  ["25b", "here"],
  ["17-1", "search"],
  ["20a", "search"],
  ["16a-1", "job"],
  ["18a", "job"],
  ["19-ict", "job"],
])("%s is a way of the kind %s", (id, kind) => {
  expect(routeKind(id)).toBe(kind);
});
