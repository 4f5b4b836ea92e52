/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** from 0 up to, not including, 1 */
  next(): number;
  /** a whole number, both ends included */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** so many different ones, early ones of the list more often, in the order of the list */
  some<T>(list: readonly T[], count: number): T[];
}

/** Values with how often they come, compared with one another. */
export type Weights<T> = readonly (readonly [value: T, weight: number])[];

/** FNV-1a: 32 bits of a text. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * A stream of its own for each record: sfc32 (Small Fast Counter, of the PractRand test suite), seeded with seed, kind and
 * number. So the hundredth person is the same person whether a hundred or a million are made.
 */
export function randomOf(seed: string, kind: string, ordinal: number): Random {
  const next = sfc32(hash32(seed), hash32(kind), ordinal);
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number],
    some: (list, count) => {
      const places = new Set<number>();
      const wanted = Math.min(count, list.length);
      // the square prefers early places
      while (places.size < wanted) places.add(Math.floor(next() * next() * list.length));
      return list.filter((_, place) => places.has(place));
    },
  };
}

function sfc32(first: number, second: number, third: number): () => number {
  let [a, b, c, counter] = [first | 0, second | 0, third | 0, 1];
  const step = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round += 1) step();
  return step;
}

/** Draws by weight; the sums are made once. */
export function weighted<T>(weights: Weights<T>): (random: Random) => T {
  let total = 0;
  const sums = weights.map(([, weight]) => (total += weight));
  return (random) => {
    const wanted = random.next() * total;
    const place = sums.findIndex((sum) => wanted < sum);
    return (weights[place] ?? weights[0])?.[0] as T;
  };
}
