import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MIN_LENGTH = 32;

/** Pieces of secrets that stand in manuals, samples and tutorials, better-auth's own default among them. */
const SAMPLES = [
  "better-auth-secret",
  "changeme",
  "change-me",
  "change_me",
  "replace-me",
  "replace_me",
  "your-secret",
  "your_secret",
  "yoursecret",
  "mysecret",
  "my-secret",
  "supersecret",
  "super-secret",
  "session-secret",
  "session_secret",
  "example",
  "password",
  "12345678",
  "abcdefgh",
  "qwertz",
  "qwerty",
  "lotse-demo",
];

/** Tells in one sentence what is wrong with a secret, or null. */
export function secretFault(secret: string | undefined): string | null {
  const advice = "Make one with: openssl rand -base64 32";
  if (!secret) return `SESSION_SECRET is not set; outside demo mode there is no default. ${advice}`;
  if (secret.length < MIN_LENGTH) return `SESSION_SECRET is shorter than ${MIN_LENGTH} characters. ${advice}`;
  const lower = secret.toLowerCase();
  if (SAMPLES.some((sample) => lower.includes(sample)) || new Set(lower).size < 10) {
    return `SESSION_SECRET is a known sample or too simple. ${advice}`;
  }
  return null;
}

/** The demo's secret: random, made once per data folder. */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, "secret");
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
