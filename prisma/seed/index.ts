import type { Services } from "#app/platform/services.ts";
import { DEMO_SIGN_INS } from "./sign-ins.ts";

export { DEMO_PASSWORD, DEMO_SIGN_INS } from "./sign-ins.ts";

/** Fills an empty database with the demo region. */
export async function seedDemo(services: Services): Promise<{ signIns: typeof DEMO_SIGN_INS }> {
  services.log.warn("the demo region is not written yet");
  return { signIns: DEMO_SIGN_INS };
}
