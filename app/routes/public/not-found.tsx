import { publicLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";

/** Every address without a door: the same page as for a record one may not see. */
export const loader = publicLoader({}, () => notFound("Page"));

export default function NotFound() {
  return null;
}
