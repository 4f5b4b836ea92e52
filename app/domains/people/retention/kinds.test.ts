import { expect, it } from "vitest";
import { MODEL_NAMES, metaOf } from "#app/permissions/models.ts";
import { ERASED, KEPT } from "./kinds.ts";

it("says of every table that names a person whether it is erased after a hand-over, or why it stays", () => {
  const naming = MODEL_NAMES.filter((model) => Object.hasOwn(metaOf(model).scalars, "candidateId"));
  expect([...ERASED, ...Object.keys(KEPT)].sort()).toEqual([...naming].sort());
});
