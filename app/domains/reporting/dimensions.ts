/** By what people are grouped; sex is not among them, for it is stored nowhere. */
export const DIMENSIONS = ["age", "region", "situation", "german"] as const;
export type Dimension = (typeof DIMENSIONS)[number];
