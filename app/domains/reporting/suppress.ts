/** Groups of fewer people or matters are not told, and nothing from which their number follows. */
export const SMALLEST_SHOWN = 10;

/** What is counted, each part of what `PARENT` names: an offer is made upon an interest. */
export const MEASURES = [
  "people",
  "active",
  "proposals",
  "interests",
  "interviews",
  "offers",
  "hires",
] as const;
export type Measure = (typeof MEASURES)[number];

const PARENT: Record<Measure, Measure | null> = {
  people: null,
  active: "people",
  proposals: "people",
  interests: "proposals",
  interviews: "interests",
  offers: "interests",
  hires: "offers",
};

export type Counts = Readonly<Record<Measure, number>>;
/** null: hidden */
export type ShownCounts = Record<Measure, number | null>;

export interface ShownGroups {
  groups: { key: string; counts: ShownCounts }[];
  total: ShownCounts;
}

/**
 * Hides what is too small, and so much beside it that no hidden number follows from the others. Per measure the hidden
 * groups are at least two and together at least SMALLEST_SHOWN, so that the total less what is shown tells of no group; and
 * a group hidden in a measure is hidden in all parts of it, so that no part is a lower bound.
 */
export function suppress(groups: readonly { key: string; counts: Counts }[]): ShownGroups {
  const hidden = new Map<Measure, ReadonlySet<string>>();
  const total = {} as ShownCounts;
  for (const measure of MEASURES) {
    const parent = PARENT[measure];
    const own = hiddenIn(groups, measure, parent ? (hidden.get(parent) ?? new Set()) : new Set());
    hidden.set(measure, own);
    const sum = groups.reduce((all, { counts }) => all + counts[measure], 0);
    // one group alone is the total
    total[measure] = sum < SMALLEST_SHOWN || (own.size === 1 && groups.length === 1) ? null : sum;
  }
  return {
    total,
    groups: groups.map(({ key, counts }) => ({
      key,
      counts: Object.fromEntries(
        MEASURES.map((measure) => [measure, hidden.get(measure)?.has(key) ? null : counts[measure]]),
      ) as ShownCounts,
    })),
  };
}

function hiddenIn(
  groups: readonly { key: string; counts: Counts }[],
  measure: Measure,
  above: ReadonlySet<string>,
): ReadonlySet<string> {
  const hidden = new Set(
    groups
      .filter(({ key, counts }) => above.has(key) || counts[measure] < SMALLEST_SHOWN)
      .map(({ key }) => key),
  );
  const sum = () =>
    groups.reduce((all, { key, counts }) => (hidden.has(key) ? all + counts[measure] : all), 0);
  const others = groups
    .filter(({ key }) => !hidden.has(key))
    .sort((first, second) => first.counts[measure] - second.counts[measure]);
  for (const { key } of others) {
    if (hidden.size === 0 || (hidden.size >= 2 && sum() >= SMALLEST_SHOWN)) break;
    hidden.add(key);
  }
  return hidden;
}

/** So many of a hundred, where both numbers are shown. */
export const ofHundred = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : Math.round((100 * part) / whole);
