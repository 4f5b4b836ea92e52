import { describe, expect, it } from "vitest";
import { listAddress, readListQuery, RUNNING_CASES } from "./list-query.ts";

const OFFICE = "0193a000-0000-7000-8000-000000000031";

describe("readListQuery", () => {
  it.each([
    ["", {}],
    ["turn=mine&page=3", { mine: true, page: 3 }],
    ["turn=stalled", { stalled: true }],
    ["state=arrived", { state: "ARRIVED" }],
    ["state=arrived&due=over&stage=AT_WORK", { state: "ARRIVED", overdue: true, stage: "AT_WORK" }],
    ["state=ended&due=2026-12-03&stage=VISA", { state: "ENDED" }],
    ["state=ended&turn=mine&due=over", { state: "ENDED" }],
    ["state=ended&turn=stalled&view=stages", { state: "ENDED" }],
    ["state=constructor&page=-1", {}],
    ["page=1e9", {}],
    ["page=x&view=gantt&party=US&stage=DONE&due=soon&month=13", {}],
    ["view=stages&whose=own&party=AUTHORITY", { view: "stages", own: true, party: "AUTHORITY" }],
    ["view=calendar&month=2026-12&due=over", { view: "calendar", month: "2026-12-01", overdue: true }],
    [
      "due=2026-12-03&place=+Bremerhaven+&stage=VISA",
      { due: "2026-12-03", place: "Bremerhaven", stage: "VISA" },
    ],
    [`authority=${OFFICE}`, { authority: OFFICE }],
    ["authority=' or 1", {}],
  ])("%s", (search, expected) => {
    expect(readListQuery(new URLSearchParams(search))).toEqual({ ...RUNNING_CASES, ...expected });
  });
});

describe("listAddress", () => {
  it.each([
    "?",
    "?turn=mine&page=3",
    "?state=ended",
    "?view=stages&turn=stalled&whose=own&due=over&party=AUTHORITY&place=Bremen&stage=VISA",
    "?view=calendar&month=2026-12",
    "?due=2026-12-03",
    `?authority=${OFFICE}`,
  ])("says what was read: %s", (address) => {
    expect(listAddress(readListQuery(new URLSearchParams(address)))).toBe(address);
  });
});
