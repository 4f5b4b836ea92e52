export const ENGINES = ["embedded", "postgres"] as const;
export type Engine = (typeof ENGINES)[number];

/** Fixed for one run, another one for a run beside it: workers read the same environment. */
process.env.E2E_BASE_PORT ??= String(20_000 + (process.pid % 20_000));

/** Where the application on this engine listens. */
export function portOf(engine: Engine): number {
  return Number(process.env.E2E_BASE_PORT) + ENGINES.indexOf(engine);
}
