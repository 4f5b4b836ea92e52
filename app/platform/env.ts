import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";
import { keptSecret, secretFault } from "./env/secret.ts";
import { StartError } from "./env/start-error.ts";
import { FAULT_POINTS } from "./faults.ts";
import type { FaultPoint } from "./faults.ts";
import type { S3Settings } from "./files/s3.ts";

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
  /** seal the files of people, the newest first; each at least 32 characters */
  fileKeys: readonly [string, ...string[]];
  /** null: files lie below dataDir */
  filesS3: S3Settings | null;
  /** the virus scanner every received file is shown to; null: files are marked as not scanned */
  clamdUrl: string | null;
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
  FILES_KEY: z.string().optional(),
  FILES_KEY_OLD: z.string().optional(),
  FILES_S3_URL: z.url({ protocol: /^https?$/ }).optional(),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_REGION: z.string().default("us-east-1"),
  FILES_S3_ACCESS_KEY: z.string().optional(),
  FILES_S3_SECRET_KEY: z.string().optional(),
  CLAMD_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/]|unix:\/)/, "must begin with tcp:// or unix:/")
    .optional(),
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
 * In demo mode the secrets are random per data folder and kept there.
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
    secret:
      given.SESSION_SECRET === undefined && demo
        ? keptSecret(dataDir, "secret")
        : required("SESSION_SECRET", given.SESSION_SECRET),
    fileKeys: [
      given.FILES_KEY === undefined && demo
        ? keptSecret(dataDir, "files-key")
        : required("FILES_KEY", given.FILES_KEY),
      ...oldKeys(given.FILES_KEY_OLD),
    ],
    filesS3: s3Settings(given),
    clamdUrl: given.CLAMD_URL ?? null,
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

function required(name: string, secret: string | undefined): string {
  const fault = secretFault(name, secret);
  if (fault) throw new StartError(fault);
  return secret ?? "";
}

function s3Settings(given: z.output<typeof variables>): S3Settings | null {
  const { FILES_S3_URL: url, FILES_S3_BUCKET: bucket, FILES_S3_REGION: region } = given;
  const { FILES_S3_ACCESS_KEY: accessKey, FILES_S3_SECRET_KEY: secretKey } = given;
  if (!url) return null;
  if (!bucket || !accessKey || !secretKey) {
    throw new StartError(
      "FILES_S3_URL needs FILES_S3_BUCKET, FILES_S3_ACCESS_KEY and FILES_S3_SECRET_KEY beside it.",
    );
  }
  return { url: url.replace(/\/+$/, ""), bucket, region, accessKey, secretKey };
}

/** The keys of earlier days, with commas between them. */
function oldKeys(list = ""): string[] {
  const keys = list.split(",").map((key) => key.trim());
  return keys.filter((key) => key !== "").map((key) => required("FILES_KEY_OLD", key));
}
