import { describe, expect, it } from "vitest";
import { readListQuery } from "./list-query.ts";

describe("readListQuery", () => {
  it.each([
    ["", "RUNNING", false, false, 1],
    ["turn=mine&page=3", "RUNNING", true, false, 3],
    ["turn=stalled", "RUNNING", false, true, 1],
    ["state=arrived", "ARRIVED", false, false, 1],
    ["state=ended&turn=mine", "ENDED", false, false, 1],
    ["state=ended&turn=stalled", "ENDED", false, false, 1],
    ["state=constructor&page=-1", "RUNNING", false, false, 1],
    ["page=1e9", "RUNNING", false, false, 1],
    ["page=x", "RUNNING", false, false, 1],
  ] as const)("%s", (search, state, mine, stalled, page) => {
    expect(readListQuery(new URLSearchParams(search))).toEqual({ state, mine, stalled, page });
  });
});
