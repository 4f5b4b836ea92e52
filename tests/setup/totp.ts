import { createHmac } from "node:crypto";
import { systemClock } from "#app/platform/clock.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Six digits as an authenticator app shows them now (RFC 6238), from the Base32 secret it was given. */
export function authenticatorCode(secret: string): string {
  const bits = [...secret.replace(/\s/g, "")].map((sign) =>
    ALPHABET.indexOf(sign).toString(2).padStart(5, "0"),
  );
  const bytes = (bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(systemClock.now().getTime() / 30_000)));
  const mac = createHmac("sha1", Buffer.from(bytes)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
