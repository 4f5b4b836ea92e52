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
