import { describe, expect, it, test } from "vitest";
import { resolveSkill, sameSkill } from "./meaning.ts";

describe("a free text names a skill", () => {
  test.each([
    ["Gabelstaplerschein", "forklift-licence"],
    ["STAPLERSCHEIN", "forklift-licence"],
    ["Stapler-Schein", "forklift-licence"],
    ["Gabelstapler-Führerschein", "forklift-licence"],
    ["gabelstaplerfuehrerschein", "forklift-licence"],
    ["forklift license", "forklift-licence"],
    ["SPS Siemens S7", "siemens-simatic-s7"],
    ["Step 7", "siemens-simatic-s7"],
    ["MAG 136", "flux-cored-arc-welding-136"],
    ["DIN EN ISO 9606-1", "welder-qualification-en-iso-9606-1"],
    ["Schaltplaene lesen", "reading-circuit-diagrams"],
    ["À la carte", "a-la-carte-cooking"],
    ["Ersthelferin", "first-aider"],
    ["C", "c-programming-language"],
    ["C++", "c-plus-plus"],
    ["c #", "c-sharp"],
    [".NET", "dotnet"],
    ["Kenntnisse in SAP", "sap-erp"],
    ["sehr gute DATEV-Kenntnisse", "datev"],
    ["Erfahrung mit Docker", "docker"],
    ["Excelkenntnisse", "microsoft-excel"],
    ["knowledge of Python", "python"],
  ])("%s: %s", (text, id) => {
    expect(resolveSkill(text)?.id).toBe(id);
  });

  // an example finds a skill in the search, but is not the same; some words mean too much
  test.each([
    "Podman",
    "Profinet",
    "Grundkenntnisse SAP",
    "GCP",
    "A2",
    "Zuverlässigkeit",
    "",
    " ",
    "+",
    "und",
  ])("%j: none", (text) => {
    expect(resolveSkill(text)).toBeNull();
  });
});

describe("two texts name the same skill", () => {
  test.each([
    ["Staplerschein", "Gabelstapler-Führerschein", true],
    ["Wundmanagement", "wound care", true],
    ["WIG-Schweißen", "TIG", true],
    ["Lokführerschein", "train driver licence", true],
    ["Sachkundeprüfung § 34a GewO", "34a-Schein", true],
    ["K8s", "Kubernetes", true],
    ["ADR-Schein", "Gefahrgutführerschein", true],
    ["Kettensägenschein", "chainsaw licence", true],
    ["Ausbilderschein", "AEVO", true],
    ["Kanu bauen", "KANUBAUEN", true],
    ["Erfahrung mit Kanubau", "Kanubau", true],
    ["Kanubau", "Bootsbau", false],
    ["MAG 135", "MIG 131", false],
    ["Führerschein Klasse C", "Führerschein Klasse CE", false],
    ["C", "C++", false],
    ["C++", "C#", false],
    ["Java", "JavaScript", false],
    ["TensorFlow", "PyTorch", false],
    ["Unterrichtung § 34a GewO", "Sachkundeprüfung § 34a GewO", false],
    ["Gabelstaplerschein", "Kranschein", false],
    ["CNC-Drehen", "CNC-Fräsen", false],
    ["+", "–", false],
    ["Docker", "Podman", false],
  ])("%s and %s: %s", (first, second, expected) => {
    expect(sameSkill(first, second)).toBe(expected);
    expect(sameSkill(second, first)).toBe(expected);
  });
});

it("tells kind, names and occupations of a skill", () => {
  expect(resolveSkill("TIA")).toEqual({
    id: "tia-portal",
    kind: "tool",
    name: { de: "TIA Portal", en: "TIA Portal" },
    synonyms: ["Siemens TIA Portal", "TIA", "Totally Integrated Automation"],
    examples: [],
    isco08: ["7412", "3113", "2151", "3139"],
  });
});
