import { expect, it } from "vitest";
import { CASE_KINDS, PRIVATE_STEPS } from "#app/permissions/abilities/paper-kinds.ts";
import { STEP_PAPERS } from "./papers.ts";

it("evidence of a step with a document that companies never read is private to who brings it and the center", () => {
  const never = Object.entries(STEP_PAPERS).filter(([, kinds]) =>
    kinds.some((kind) => !CASE_KINDS.includes(kind)),
  );
  expect(never.map(([key]) => key).sort()).toEqual([...PRIVATE_STEPS].sort());
});
