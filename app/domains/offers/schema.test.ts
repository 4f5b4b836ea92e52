import { expect, test } from "vitest";
import { newOfferSchema } from "./index.ts";

const FORM = {
  ...{ id: "0193a000-0000-7000-8000-000000000061", kind: "GERMAN", title: "Deutsch B1", provider: "VHS" },
  ...{ fromLevel: "A2", toLevel: "B1", municipality: "Bremen", land: "HB", costCents: "312,50" },
  ...{ startsOn: "2027-01-11", endsOn: "25.06.2027", seats: "16" },
};

const faults = (form: object) => {
  const read = newOfferSchema.safeParse(form);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join()} ${message}`);
};

test("a course is read with cents and plain dates", () => {
  expect(newOfferSchema.parse(FORM)).toMatchObject({
    ...{ costCents: 312_50, startsOn: "2027-01-11", endsOn: "2027-06-25", seats: 16, online: false },
  });
});

test.each([
  ["a course leads somewhere", { toLevel: undefined }, "toLevel level_missing"],
  ["and upwards", { toLevel: "A2" }, "toLevel level_not_higher"],
  ["it is somewhere or online", { municipality: undefined }, "municipality place_or_online"],
  ["a place lies in a Land", { land: undefined }, "land land_missing"],
  ["it ends after it begins", { endsOn: "2027-01-10" }, "endsOn ends_before_start"],
  ["it costs no debt", { costCents: "-3" }, "costCents not_an_amount"],
])("%s", (_name, change, fault) => {
  expect(faults({ ...FORM, ...change })).toEqual([fault]);
});

test("advice needs no level, and nothing online needs a place", () => {
  expect(faults({ ...FORM, kind: "ADVICE", fromLevel: undefined, toLevel: undefined })).toEqual([]);
  expect(faults({ ...FORM, online: "on", municipality: undefined, land: undefined })).toEqual([]);
});

test("all mistakes are told at once", () => {
  const wrong = { ...FORM, title: "x", toLevel: "A1", endsOn: "2026-01-01" };
  expect(faults(wrong).map((fault) => fault.split(" ")[0])).toEqual(["title", "toLevel", "endsOn"]);
});
