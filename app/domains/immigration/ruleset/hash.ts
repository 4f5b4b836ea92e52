/*
 * A fingerprint, not a signature: it must be the same in the browser and on the server, at once and without a library.
 * cyrb53 (public domain, github.com/bryc) mixes two 32-bit FNV-like lanes; two lanes give 64 bits in hexadecimal.
 */

const FIRST_PRIME = 2654435761;
const SECOND_PRIME = 1597334677;

function mix(lane: number, other: number): number {
  const mixed = Math.imul(lane ^ (lane >>> 16), 2246822507);
  return (mixed ^ Math.imul(other ^ (other >>> 13), 3266489909)) >>> 0;
}

/** Sixteen hexadecimal digits for a text. */
export function fingerprint(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, FIRST_PRIME);
    second = Math.imul(second ^ unit, SECOND_PRIME);
  }
  const high = mix(second, first);
  const low = mix(first, second);
  return [high, low].map((lane) => lane.toString(16).padStart(8, "0")).join("");
}
