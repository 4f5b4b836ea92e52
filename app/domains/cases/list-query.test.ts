import { describe, expect, it } from "vitest";
import { readListQuery } from "./list-query.ts";

describe("readListQuery", () => {
  it.each([
    ["", "RUNNING", false, 1],
    ["turn=mine&page=3", "RUNNING", true, 3],
    ["state=arrived", "ARRIVED", false, 1],
    ["state=ended&turn=mine", "ENDED", false, 1],
    ["state=constructor&page=-1", "RUNNING", false, 1],
    ["page=1e9", "RUNNING", false, 1],
    ["page=x", "RUNNING", false, 1],
  ] as const)("%s", (search, state, mine, page) => {
    expect(readListQuery(new URLSearchParams(search))).toEqual({ state, mine, page });
  });
});
