import { createHash } from "node:crypto";

/**
 * A new UUIDv7 (RFC 9562): milliseconds, then the fraction of the millisecond, then randomness,
 * so that ids made one after the other sort in that order. The time in it is no business time.
 */
export function newId(): string {
  const instant = performance.timeOrigin + performance.now();
  const milliseconds = Math.floor(instant);
  const fraction = Math.floor((instant - milliseconds) * 4096);
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const hex = [
    milliseconds.toString(16).padStart(12, "0"),
    `7${fraction.toString(16).padStart(3, "0")}`,
    ...Array.from(random, (byte) => byte.toString(16).padStart(2, "0")),
  ].join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The id that belongs to a name within something that has an id: the same two always give the same one (UUIDv8, RFC 9562). */
export function idWithin(id: string, name: string): string {
  const bytes = createHash("sha256").update(`${id} ${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
