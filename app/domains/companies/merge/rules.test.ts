import { describe, expect, it } from "vitest";
import {
  consentsToClose,
  differingFields,
  mergedValues,
  mergeRefusal,
  seatsToEnd,
  suggestedChoices,
  type MergeChoices,
  type MergedFields,
} from "./rules.ts";

const KEEP: MergedFields = {
  legalName: "Weserwerft Lüssum GmbH",
  street: "Am Helgen 7",
  postcode: "28777",
  municipality: "Bremen",
  land: "HB",
  size: "FROM_50_TO_249",
  industry: "MANUFACTURING",
  betriebsnummer: null,
  contactName: "Frauke Behrens",
  contactEmail: "hr@werft.example",
  contactPhone: null,
};
const OTHER: MergedFields = {
  ...KEEP,
  legalName: "Weser-Werft Lüssum",
  street: "Am Helgen 9",
  betriebsnummer: "12345671",
  contactPhone: "0421 1234",
};
const ALL_KEPT: MergeChoices = {
  ...{ legalName: "keep", address: "keep", size: "keep" },
  ...{ industry: "keep", betriebsnummer: "keep", contact: "keep" },
};

describe("mergeRefusal", () => {
  const side = (state: "PENDING" | "VERIFIED" | "REJECTED" | "MERGED", centerId = "bremen") => ({
    state,
    centerId,
  });
  it.each([
    ["VERIFIED", "PENDING", null],
    ["VERIFIED", "REJECTED", null],
    ["VERIFIED", "VERIFIED", null],
    ["PENDING", "PENDING", null],
    ["PENDING", "REJECTED", null],
    ["REJECTED", "PENDING", null],
    ["REJECTED", "REJECTED", null],
    ["PENDING", "VERIFIED", "verified_stays"],
    ["REJECTED", "VERIFIED", "verified_stays"],
    ["MERGED", "VERIFIED", "merged_already"],
    ["VERIFIED", "MERGED", "merged_already"],
  ] as const)("%s takes in %s: %s", (keep, other, refusal) =>
    expect(mergeRefusal(side(keep), side(other))).toBe(refusal),
  );

  it("never joins two centers", () => {
    expect(mergeRefusal(side("VERIFIED"), side("PENDING", "braunschweig"))).toBe("other_center");
  });
});

describe("whose words stay", () => {
  it("asks only where the two differ", () => {
    expect(differingFields(KEEP, KEEP)).toEqual([]);
    expect(differingFields(KEEP, OTHER)).toEqual(["legalName", "address", "betriebsnummer", "contact"]);
    // an empty number takes nothing away
    expect(differingFields(OTHER, KEEP)).toEqual(["legalName", "address", "contact"]);
  });

  it("proposes those of the company that stays, and the other's where it has none", () => {
    expect(suggestedChoices(KEEP, OTHER)).toEqual({ ...ALL_KEPT, betriebsnummer: "other" });
    expect(suggestedChoices(OTHER, KEEP)).toEqual(ALL_KEPT);
  });

  it("takes over what was chosen, address and contact whole, and remembers what stood there", () => {
    expect(mergedValues(KEEP, OTHER, ALL_KEPT)).toEqual({ values: {}, replaced: {} });
    expect(mergedValues(KEEP, OTHER, { ...ALL_KEPT, address: "other", betriebsnummer: "other" })).toEqual({
      values: {
        ...{ street: "Am Helgen 9", postcode: "28777", municipality: "Bremen", land: "HB" },
        betriebsnummer: "12345671",
      },
      replaced: {
        ...{ street: "Am Helgen 7", postcode: "28777", municipality: "Bremen", land: "HB" },
        betriebsnummer: null,
      },
    });
  });

  it("never takes over nothing", () => {
    const all = { ...ALL_KEPT, betriebsnummer: "other", size: "other" } as const;
    expect(mergedValues(OTHER, KEEP, all)).toEqual({ values: {}, replaced: {} });
  });
});

describe("seatsToEnd", () => {
  const seat = (id: string, companyId: string, role: "HR_ADMIN" | "HR_MEMBER", userId = "anke") => ({
    ...{ id, companyId, role, userId },
  });
  it.each([
    ["of two equal ones that of the company that goes", "HR_MEMBER", "HR_MEMBER", ["b"]],
    ["the weaker one", "HR_ADMIN", "HR_MEMBER", ["b"]],
    ["the weaker one, also where it stays", "HR_MEMBER", "HR_ADMIN", ["a"]],
  ] as const)("ends %s", (_name, inKeep, inOther, ended) => {
    expect(seatsToEnd([seat("a", "keep", inKeep), seat("b", "other", inOther)], "keep")).toEqual(ended);
  });

  it("ends nobody's only one", () => {
    expect(
      seatsToEnd([seat("a", "keep", "HR_ADMIN"), seat("b", "other", "HR_ADMIN", "bodo")], "keep"),
    ).toEqual([]);
  });
});

describe("consentsToClose", () => {
  const now = new Date("2026-11-21T09:00:00Z");
  const consent = (id: string, given: string, expires: string, candidateId = "K-1") => ({
    ...{ id, candidateId, givenAt: new Date(given), expiresAt: new Date(expires) },
  });

  it("leaves single ones alone", () => {
    expect(
      consentsToClose(
        [consent("a", "2026-06-01", "2026-12-01"), consent("b", "2026-06-01", "2026-12-01", "K-2")],
        now,
      ),
    ).toEqual([]);
  });

  it("keeps the one given last, though it ends earlier", () => {
    expect(
      consentsToClose(
        [consent("a", "2026-06-01", "2027-06-01"), consent("b", "2026-10-01", "2026-12-01")],
        now,
      ),
    ).toEqual([{ id: "a", at: now }]);
  });

  it("keeps one that holds before a later one whose time is over, and dates the end of that one truly", () => {
    expect(
      consentsToClose(
        [consent("a", "2026-06-01", "2027-06-01"), consent("b", "2026-10-01", "2026-11-01")],
        now,
      ),
    ).toEqual([{ id: "b", at: new Date("2026-11-01") }]);
  });

  it("decides between equal ones always in the same way", () => {
    const [a, b] = [consent("a", "2026-06-01", "2027-06-01"), consent("b", "2026-06-01", "2027-06-01")];
    expect(consentsToClose([a, b], now)).toEqual([{ id: "b", at: now }]);
    expect(consentsToClose([b, a], now)).toEqual([{ id: "b", at: now }]);
  });
});
