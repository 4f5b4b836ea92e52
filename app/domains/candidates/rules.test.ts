import { describe, expect, it } from "vitest";
import { candidateReference, documentTypeOf, findIdentifying } from "./rules.ts";

const person = { givenName: "Leila Bo", familyName: "Ben Ammar" };

describe("findIdentifying", () => {
  it.each([
    ["Erfahrene Elektronikerin mit fünf Jahren Praxis", []],
    ["Frau Ammar sucht eine Stelle", ["contains_name"]],
    ["ich heiße LEILA", ["contains_name"]],
    ["Bo ist in vielen Sprachen ein Wort", []],
    ["Der Hammar ist kein Name", []],
    ["Schreiben Sie an leila.x@example.com", ["contains_name", "contains_email"]],
    ["Telefon +216 71 123 456", ["contains_phone"]],
    ["Telefon 0421/123-4567", ["contains_phone"]],
    ["1.200 Stunden Praxis 2019–2024, 38,75 Stunden", []],
    ["Mein Profil: https://www.linkedin.com/in/x", ["contains_link"]],
  ])("%s", (text, findings) => {
    expect(findIdentifying(text, person)).toEqual(findings);
  });
});

describe("candidateReference", () => {
  it("puts the letter before the number", () => {
    expect(candidateReference(2041)).toBe("K-2041");
  });
});

describe("documentTypeOf", () => {
  it("looks at the bytes", () => {
    expect(documentTypeOf(new TextEncoder().encode("%PDF-1.7"))).toBe("application/pdf");
    expect(documentTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe("image/jpeg");
    expect(documentTypeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe(
      "image/png",
    );
    expect(documentTypeOf(new TextEncoder().encode("<html>"))).toBeNull();
    expect(documentTypeOf(new Uint8Array())).toBeNull();
  });
});
