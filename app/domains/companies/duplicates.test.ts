import { describe, expect, it } from "vitest";
import { duplicateReasons, type Comparable } from "./duplicates.ts";

const WERFT: Comparable = {
  legalName: "Weserwerft Lüssum GmbH",
  street: "Am Helgen 7",
  postcode: "28777",
  municipality: "Bremen",
  contactEmail: "hr@weserwerft.example",
  numbers: ["12345671"],
};
/** Nothing in common with the shipyard. */
const CLINIC: Comparable = {
  legalName: "Klinik am Wallgraben gGmbH",
  street: "Am Wallgraben 30",
  postcode: "28203",
  municipality: "Bremen",
  contactEmail: "verwaltung@klinik.example",
  numbers: ["23456782"],
};
const ELSEWHERE = { postcode: "27568", municipality: "Bremerhaven", street: "Kaiserhafen 21", numbers: [] };
const NO_HINT = { contactEmail: "jemand@anders.example" };

const compare = (first: Partial<Comparable>, second: Partial<Comparable> = {}) =>
  duplicateReasons({ ...WERFT, ...first }, { ...WERFT, ...second });

describe("what is alike by itself", () => {
  it("finds nothing between two companies of one town", () => {
    expect(duplicateReasons(WERFT, CLINIC)).toEqual([]);
  });

  it("names everything two registrations have in common, the weightiest first", () => {
    expect(duplicateReasons(WERFT, WERFT)).toEqual([
      "SAME_NUMBER",
      "SAME_NAME",
      "SAME_POSTCODE",
      "SIMILAR_STREET",
      "SAME_MAIL_DOMAIN",
    ]);
  });

  it("takes one Betriebsnummer for enough, an establishment's too", () => {
    expect(duplicateReasons(WERFT, { ...CLINIC, numbers: ["99999993", "12345671"] })).toEqual([
      "SAME_NUMBER",
    ]);
    expect(duplicateReasons(WERFT, { ...CLINIC, numbers: [] })).toEqual([]);
  });

  it("takes one name for enough, wherever it is, whatever the legal form", () => {
    expect(compare(NO_HINT, { ...ELSEWHERE, legalName: "Weserwerft Lüssum AG" })).toEqual(["SAME_NAME"]);
  });

  it("does not need a mail domain, and is not convinced by one", () => {
    expect(duplicateReasons(WERFT, { ...CLINIC, contactEmail: "x@WESERWERFT.example" })).toEqual([]);
  });
});

describe("a similar name", () => {
  it.each([
    ["Weserwerft Lüssum GmbH", "Weserwerft Luessum", "SAME_NAME"],
    ["Weserwerft Lüssum GmbH", "Weserwerft Lussum", "SIMILAR_NAME"],
    ["Weserwerft Lüssum GmbH", "Weser-Werft Lüssum GmbH & Co. KG", "SIMILAR_NAME"],
    ["Weserwerft Lüssum GmbH", "Wesrewerft Lüssum", "SIMILAR_NAME"],
    ["Weserwerft Lüssum GmbH", "Lüssum Weserwerft", "SIMILAR_NAME"],
    ["Weserwerft Lüssum GmbH", "Weserwerft Lüssum Personal GmbH", "SIMILAR_NAME"],
    ["Weserwerft Lüssum Personal GmbH", "Weserwerft Lüssum GmbH", "SIMILAR_NAME"],
    ["Autohaus Meyer", "Autohaus Maier", "SIMILAR_NAME"],
    ["Schmidt", "Schmitt", "SIMILAR_NAME"],
  ] as const)("%s, %s: %s", (first, second, reason) => {
    expect(
      compare({ legalName: first, ...NO_HINT, numbers: [] }, { legalName: second, numbers: [] }),
    ).toEqual([reason, "SAME_POSTCODE", "SIMILAR_STREET"]);
  });

  it.each([
    ["Weserwerft Lüssum GmbH", "Weserwerft GmbH"],
    ["Bäckerei", "Bäckerei Ahrens"],
    ["Nord AG", "Nerd AG"],
    ["Werft Nord", "Werft Süd"],
    ["Kita Sonne", "Kita Mond"],
    ["Pflege mit Herz", "Pflege ohne Herz und Hand"],
    ["Bau Bau Nord", "Bau Nord Ost West"],
  ])("is not: %s, %s", (first, second) => {
    expect(compare({ legalName: first, numbers: [] }, { legalName: second, numbers: [] })).toEqual([]);
  });

  it("needs the same postcode or a similar street in the same place", () => {
    const similar = { legalName: "Weserwerft Lussum", numbers: [], ...NO_HINT };
    expect(compare({}, { ...similar, street: "Kaje 1" })).toEqual(["SIMILAR_NAME", "SAME_POSTCODE"]);
    expect(compare({}, { ...similar, postcode: "28771" })).toEqual(["SIMILAR_NAME", "SIMILAR_STREET"]);
    expect(compare({}, { ...similar, postcode: "28771", municipality: "BREMEN" })).toEqual([
      "SIMILAR_NAME",
      "SIMILAR_STREET",
    ]);
    expect(compare({}, { ...similar, postcode: "28771", street: "Kaje 1" })).toEqual([]);
    expect(compare({}, { ...similar, postcode: "27568", municipality: "Bremerhaven" })).toEqual([]);
  });
});

describe("a similar street", () => {
  const street = (first: string, second: string) =>
    compare({ street: first, ...NO_HINT }, { street: second, numbers: [] }).includes("SIMILAR_STREET");

  it.each([
    ["Hafenstraße 12", "Hafenstr. 12"],
    ["Hafenstraße 12", "HAFENSTRASSE 12a"],
    ["Hafenstraße 12 a", "Hafenstraße 12"],
    ["Hafenstraße 12", "Hafen Straße 12"],
    ["Hafenstraße 12", "Haffenstraße 12"],
    ["Hafenstraße 12-14", "Hafenstraße 12"],
    ["Hafenstraße", "Hafenstraße 12"],
    ["Straße des 17. Juni 135", "Strasse des 17. Juni 135"],
    ["Am Kai", "Am Kai"],
  ])("%s, %s", (first, second) => expect(street(first, second)).toBe(true));

  it.each([
    ["Hafenstraße 12", "Hafenstraße 13"],
    ["Hafenstraße 12", "Wallstraße 12"],
    ["Kai 3", "Hai 3"],
    ["7", "7"],
  ])("is not: %s, %s", (first, second) => expect(street(first, second)).toBe(false));
});

describe("the domain of the mail addresses", () => {
  const hint = (first: string, second: string) =>
    compare({ contactEmail: first }, { contactEmail: second }).includes("SAME_MAIL_DOMAIN");

  it.each([
    ["a@werft.example", "b@Werft.Example", true],
    ["a@werft.example", "a@dock.example", false],
    ["a@gmx.de", "b@gmx.de", false],
    ["a@t-online.de", "b@T-Online.de", false],
  ])("%s, %s: %s", (first, second, same) => expect(hint(first, second)).toBe(same));
});

it("does not depend on which of the two comes first", () => {
  const others = [CLINIC, { ...WERFT, legalName: "Weserwerft Lussum", postcode: "28771" }];
  for (const other of others) {
    expect(duplicateReasons(other, WERFT)).toEqual(duplicateReasons(WERFT, other));
  }
});
