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

/** Tells in one sentence what is wrong with the secret of this variable, or null. */
export function secretFault(variable: string, secret: string | undefined): string | null {
  const advice = "Make one with: openssl rand -base64 32";
  if (!secret) return `${variable} is not set; outside demo mode there is no default. ${advice}`;
  if (secret.length < MIN_LENGTH) return `${variable} is shorter than ${MIN_LENGTH} characters. ${advice}`;
  const lower = secret.toLowerCase();
  if (SAMPLES.some((sample) => lower.includes(sample)) || new Set(lower).size < 10) {
    return `${variable} is a known sample or too simple. ${advice}`;
  }
  return null;
}

/** A secret of the demo: random, made once per data folder and kept there under this name. */
export function keptSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
