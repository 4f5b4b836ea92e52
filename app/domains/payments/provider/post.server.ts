import type { Clock } from "#app/platform/clock.ts";
import type { Env } from "#app/platform/env.ts";
import { signNotice } from "./sandbox.server.ts";

const PATIENCE = 5_000;
/** The header that signs a notice. */
export const SIGNATURE_HEADER = "Payment-Signature";

/** Sends a notice to this machine's own door as a provider would, each time signed anew; whether it was taken. */
export const postToOwnDoor =
  (env: Pick<Env, "port" | "secret">, clock: Clock) =>
  async (body: string): Promise<boolean> => {
    const headers = {
      "Content-Type": "application/json",
      [SIGNATURE_HEADER]: signNotice(env, body, clock.now()),
    };
    const signal = AbortSignal.timeout(PATIENCE);
    try {
      const door = `http://127.0.0.1:${env.port}/api/payments/webhook`;
      return (await fetch(door, { method: "POST", headers, body, signal })).ok;
    } catch {
      // the notice stays and is sent again
      return false;
    }
  };
