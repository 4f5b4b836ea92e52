/** Cents as euros with a point, as programs read them: 24005 → "240.05". Not negative. */
export const euros = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
