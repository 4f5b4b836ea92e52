import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { MODEL_NAMES, metaOf } from "#app/permissions/models.ts";
import { BELONGINGS } from "./belongings.ts";
import { IDENTITY_CHOICES, PROFILE_CHOICES } from "./fields.ts";

it("says of every table that names a person what becomes of it when two records are merged", () => {
  const naming = MODEL_NAMES.filter((model) => Object.hasOwn(metaOf(model).scalars, "candidateId"));
  expect(Object.values(BELONGINGS).flat().sort()).toEqual([...naming].sort());
});

it("says of every other link to a person's record why it stays", () => {
  const links = MODEL_NAMES.flatMap((model) =>
    Object.values(metaOf(model).relations)
      .filter(
        ({ target, from }) =>
          target === "CandidateProfile" && from.length > 0 && !from.includes("candidateId"),
      )
      .map(({ from }) => `${model}.${from.at(-1) ?? ""}`),
  );
  expect(links.sort()).toEqual([
    // pairs are answered, merges are told of the record they were made on
    "CandidateDuplicate.firstId",
    "CandidateDuplicate.secondId",
    "CandidateMerge.loserId",
    "CandidateMerge.winnerId",
    // leads on to the record that goes on
    "CandidateProfile.mergedIntoId",
    // the record a person was taken over as; its address leads on
    "Handover.newCandidateId",
  ]);
});

it("lets every field of profile and identity be chosen, but for those of the house", () => {
  const house = "id centerId number mergedIntoId createdById createdAt updatedAt version".split(" ");
  const own = "id centerId candidateId nameKey mailKey phoneKey updatedAt version".split(" ");
  const columns = (model: "CandidateProfile" | "CandidateIdentity", left: string[]) =>
    Object.keys(metaOf(model).scalars)
      .filter((name) => !left.includes(name))
      .sort();
  expect(Object.values(PROFILE_CHOICES).flat().sort()).toEqual(columns("CandidateProfile", house));
  expect(Object.values(IDENTITY_CHOICES).flat().sort()).toEqual(columns("CandidateIdentity", own));
});

it("sends what arrives for a merged record on, in every table that names a person", () => {
  const migrations = new URL("../../../../prisma/migrations/", import.meta.url);
  const sql = [
    "20261122100100_people_rules",
    "20261122110000_decisions_follow_merges",
    "20261123010100_payments_rules",
    "20261123060000_family",
    "20261123090000_papers",
  ]
    .map((name) => readFileSync(new URL(`${name}/migration.sql`, migrations), "utf8"))
    .join("\n");
  const triggers = [...sql.matchAll(/CREATE TRIGGER "(\w+)_of_merged"/g)].map(([, table]) => table);
  // identity and situation stand once for each record; the log tells of the record it is about
  const left = ["CandidateIdentity", "CandidateSituation", "AuditEntry"];
  const tables = Object.values(BELONGINGS)
    .flat()
    .filter((model) => !left.includes(model));
  expect(triggers.sort()).toEqual([...tables].sort());
});
