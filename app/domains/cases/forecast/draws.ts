/**
 * Evenly spread draws from (0, 1) in a fixed order: one from the middle of each of `count` equal parts, shuffled by the
 * name. The same name always gives the same draws, so what happens to one step never jitters another, and a few hundred
 * draws do the work of many thousand independent ones (Latin hypercube sampling, McKay et al. 1979).
 */
export function drawsOf(name: string, count: number): Float64Array {
  const next = randomOf(name);
  const draws = Float64Array.from({ length: count }, (_, index) => (index + 0.5) / count);
  for (let index = count - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    const kept = draws[index] ?? 0;
    draws[index] = draws[other] ?? 0;
    draws[other] = kept;
  }
  return draws;
}

/** Pseudo-random numbers from [0, 1) that depend on a text alone (FNV-1a into mulberry32). */
export function randomOf(name: string): () => number {
  let state = 2_166_136_261;
  for (let index = 0; index < name.length; index += 1) {
    state = Math.imul(state ^ name.charCodeAt(index), 16_777_619) >>> 0;
  }
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
