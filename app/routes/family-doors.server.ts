import { redirect } from "@remix-run/node";
import type { FamilyResult } from "#app/domains/cases/index.server.ts";
import { formError } from "#app/permissions/gate.server.ts";

/** Goes back to the family, or says why not beside the field. */
export function familyAnswer(done: FamilyResult, data: object, back: string) {
  return done.ok ? redirect(`${back}?saved=1`) : formError(data, { [done.field]: done.code }, 409);
}
