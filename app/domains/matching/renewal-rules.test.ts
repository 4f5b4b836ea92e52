import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import {
  consentMornings,
  daysToEnd,
  hasRunOut,
  mayRenew,
  remindsOfEnd,
  renewalMonths,
  wouldShorten,
} from "./renewal-rules.ts";

/** Given on 21 November for six months. */
const consent = (withdrawn: string | null = null) => ({
  expiresAt: new Date("2027-05-21T00:00:00Z"),
  withdrawnAt: withdrawn === null ? null : new Date(withdrawn),
});
const at = (instant: string) => new Date(instant);
const BEFORE = at("2027-05-20T23:59:59Z");
const AFTER = at("2027-05-21T00:00:00Z");

describe("renewing", () => {
  test.each<[string, string | null, boolean, Date, boolean]>([
    ["one that holds and is needed", null, true, BEFORE, true],
    ["one that holds, needed or not", null, false, BEFORE, true],
    ["one that has run out and is needed", null, true, AFTER, true],
    ["one that has run out and nobody needs: never", null, false, AFTER, false],
    ["one taken back: never", "2027-01-04T10:00:00Z", true, BEFORE, false],
    ["one taken back, also after its day", "2027-01-04T10:00:00Z", true, AFTER, false],
  ])("%s", (_name, withdrawn, underWay, now, may) => {
    expect(mayRenew(consent(withdrawn), underWay, now)).toBe(may);
  });

  test.each<[string, number, boolean]>([
    ["2026-11-21", 3, true],
    ["2026-11-21", 6, false],
    ["2026-11-22", 6, false],
    ["2027-04-20", 1, true],
    ["2027-04-21", 1, false],
    ["2027-06-01", 1, false],
  ])("on %s for %i months ends earlier than before: %s", (today, months, shorter) => {
    expect(wouldShorten(consent(), months, plainDate(today))).toBe(shorter);
  });

  test.each<[string, string[]]>([
    ["2026-11-21", ["6", "9", "12"]],
    ["2027-03-20", ["3", "6", "9", "12"]],
    ["2027-03-21", ["2", "3", "6", "9", "12"]],
    ["2027-05-21", ["1", "2", "3", "6", "9", "12"]],
  ])("on %s offers %j", (today, months) => {
    expect(renewalMonths(consent(), plainDate(today))).toEqual(months);
  });
});

describe("the end by date", () => {
  it("is neither a withdrawal nor a day before", () => {
    expect(hasRunOut(consent(), BEFORE)).toBe(false);
    expect(hasRunOut(consent(), AFTER)).toBe(true);
    expect(hasRunOut(consent("2027-05-21T00:00:00Z"), AFTER)).toBe(false);
  });

  it("is told fourteen days before and looked at in the morning of the day", () => {
    expect(consentMornings(plainDate("2027-05-21"))).toEqual({
      reminder: at("2027-05-07T05:00:00Z"),
      end: at("2027-05-21T05:00:00Z"),
    });
    expect(consentMornings(plainDate("2027-03-01")).reminder).toEqual(at("2027-02-15T05:00:00Z"));
  });

  test.each<[string, string | null, boolean, string, boolean]>([
    ["not the evening before", null, true, "2027-05-07T04:59:59Z", false],
    ["on the morning", null, true, "2027-05-07T05:00:00Z", true],
    ["late, after a standstill", null, true, "2027-05-18T05:00:00Z", true],
    ["not when it has ended", null, true, "2027-05-21T00:00:00Z", false],
    ["not when nobody needs it", null, false, "2027-05-07T05:00:00Z", false],
    ["not when it was taken back or renewed", "2027-05-01T08:00:00Z", true, "2027-05-07T05:00:00Z", false],
  ])("a reminder goes: %s", (_name, withdrawn, underWay, now, goes) => {
    expect(remindsOfEnd(consent(withdrawn), underWay, at(now))).toBe(goes);
  });

  test.each<[string, string, boolean, number | null]>([
    ["2027-04-20", "2027-04-20T08:00:00Z", true, null],
    ["2027-04-21", "2027-04-21T08:00:00Z", true, 30],
    ["2027-05-09", "2027-05-09T08:00:00Z", true, 12],
    ["2027-05-09", "2027-05-09T08:00:00Z", false, null],
    ["2027-05-20", "2027-05-20T08:00:00Z", true, 1],
    // the day begins in Germany before it does in UTC
    ["2027-05-21", "2027-05-20T22:30:00Z", true, 0],
    ["2027-05-21", "2027-05-21T00:00:00Z", true, null],
  ])("on %s (%s, needed: %s) the page counts %s days", (today, now, underWay, days) => {
    expect(daysToEnd(consent(), underWay, { now: at(now), today: plainDate(today) })).toBe(days);
  });
});
