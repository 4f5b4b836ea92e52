import type { Engine } from "./engines.ts";

/** What a bench is to measure. */
export interface Wish {
  engines: readonly Engine[];
  /** its own sizes when left out */
  sizes: readonly number[] | undefined;
  requests: number;
  note: string | undefined;
  /** all sizes on both engines: the figures are kept */
  whole: boolean;
}
