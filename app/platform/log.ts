import { pino } from "pino";
import type { Env } from "./env.ts";

/** Structured log lines. Never form data, names or addresses: ids, routes, codes and times only. */
export type Logger = Pick<import("pino").Logger, "debug" | "info" | "warn" | "error">;

/** Writes JSON lines to standard output. */
export function createLogger(env: Pick<Env, "logLevel">): Logger {
  return pino({ level: env.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
