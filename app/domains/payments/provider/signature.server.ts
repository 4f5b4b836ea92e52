import { createHmac, timingSafeEqual } from "node:crypto";

/** Older notices, and such from the future, are not believed: somebody may have kept and sent them again. Seconds. */
const WINDOW = 300;

/** The key of a purpose, made of the installation's secret, so that no signature of one purpose serves another. */
export const keyOf = (secret: string, purpose: string): Buffer =>
  createHmac("sha256", secret).update(purpose).digest();

const seal = (key: Buffer, seconds: number, body: string): Buffer =>
  createHmac("sha256", key).update(`${seconds}.${body}`).digest();

/** The header of a notice: the second at which it is sent, and HMAC-SHA256 over "<second>.<body>". */
export function sign(key: Buffer, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${seal(key, seconds, body).toString("hex")}`;
}

/** Whether a header belongs to this body and is of these minutes. The comparison takes as long for any wrong one. */
export function verify(
  key: Buffer,
  { body, signature }: { body: string; signature: string | null },
  now: Date,
): "right" | "bad_signature" | "too_old" {
  const [, second, given] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? "") ?? [];
  if (second === undefined || given === undefined) return "bad_signature";
  const seconds = Number(second);
  if (!timingSafeEqual(seal(key, seconds, body), Buffer.from(given, "hex"))) return "bad_signature";
  return Math.abs(now.getTime() / 1000 - seconds) > WINDOW ? "too_old" : "right";
}
