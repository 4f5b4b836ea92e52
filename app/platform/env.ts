import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { keptSecret, secretFault } from "./env/secret.ts";
import { StartError } from "./env/start-error.ts";
import { FAULT_POINTS } from "./faults.ts";
import type { FaultPoint } from "./faults.ts";

/** What the machine tells the application. Read once at the start; nothing else reads process.env. */
export interface Env {
  /** demo region, demo sign-ins, /dev/outbox; listens on 127.0.0.1 only */
  demo: boolean;
  /** NODE_ENV=production */
  production: boolean;
  port: number;
  host: string;
  /** null: the embedded database below dataDir */
  databaseUrl: string | null;
  /** absolute; holds the embedded database, files, and in demo mode the outbox */
  dataDir: string;
  /** where people reach the application, without trailing slash: for links in mails and secure cookies */
  baseUrl: string;
  /** signs cookies and tokens, at least 32 characters */
  secret: string;
  smtpUrl: string | null;
  mailFrom: string;
  /** believe the X-Forwarded-… headers of the one proxy in front */
  trustProxy: boolean;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** in demo mode: where the process kills itself, for tests */
  faultPoint: FaultPoint | null;
  /** in demo mode: the instant at which the application's clock starts; null for the machine's clock */
  clockStart: Date | null;
}

const flag = z.enum(["0", "1"]).optional();

const variables = z.object({
  NODE_ENV: z.string().optional(),
  DEMO: flag,
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
    .optional(),
  DATA_DIR: z.string().default("data"),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SESSION_SECRET: z.string().optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().default("Fachkräftelotse <no-reply@localhost>"),
  TRUST_PROXY: flag,
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).optional(),
  FAULT_POINT: z.enum(FAULT_POINTS).optional(),
  CLOCK_START: z.iso.datetime({ offset: true }).optional(),
});

/** What plays with time and death has no place where people's real cases are. */
const DEMO_ONLY = [
  ["CLOCK_START", "deadlines of real cases run by the real time"],
  ["FAULT_POINT", "it makes the application kill itself"],
] as const;

/**
 * Reads the environment variables; an empty one counts as unset.
 * In demo mode the secret is random per data folder and kept there.
 * @throws StartError with one sentence for the person at the terminal
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(filled);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StartError(
      `The environment variable ${issue?.path.join(".")} is not usable: ${issue?.message}.`,
    );
  }
  const given = parsed.data;
  const production = given.NODE_ENV === "production";
  if (production && given.DEMO === "1") {
    throw new StartError("DEMO=1 is refused with NODE_ENV=production: demo accounts have a public password.");
  }
  const demo = given.DEMO === "1" || (given.DEMO === undefined && !given.DATABASE_URL && !production);
  for (const [name, why] of DEMO_ONLY) {
    if (!demo && given[name] !== undefined) {
      throw new StartError(`${name} is refused outside demo mode: ${why}.`);
    }
  }
  const dataDir = resolve(given.DATA_DIR);
  const host = demo ? "127.0.0.1" : (given.HOST ?? "127.0.0.1");
  return {
    demo,
    production,
    port: given.PORT,
    host,
    databaseUrl: given.DATABASE_URL ?? null,
    dataDir,
    baseUrl: (given.BASE_URL ?? localUrl(host, given.PORT)).replace(/\/+$/, ""),
    secret: given.SESSION_SECRET === undefined && demo ? keptSecret(dataDir) : required(given.SESSION_SECRET),
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM,
    trustProxy: given.TRUST_PROXY === "1",
    logLevel: given.LOG_LEVEL ?? (demo ? "warn" : "info"),
    faultPoint: given.FAULT_POINT ?? null,
    clockStart: given.CLOCK_START === undefined ? null : new Date(given.CLOCK_START),
  };
}

/** The address of this machine's own door, as a person types it. */
export function localUrl(host: string, port: number): string {
  const local = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host);
  const name = local ? "localhost" : isIP(host) === 6 ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function required(secret: string | undefined): string {
  const fault = secretFault(secret);
  if (fault) throw new StartError(fault);
  return secret ?? "";
}
