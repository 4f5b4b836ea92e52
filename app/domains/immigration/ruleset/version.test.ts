import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RULES_DIGEST } from "./rules-digest.ts";
import { RULESET_VERSION } from "./version.ts";

const DOMAIN = join(import.meta.dirname, "..");
/** Everything that decides an answer; texts are part of the version themselves. */
const RULES = [
  "answer",
  "criteria",
  "evaluate",
  "facts",
  "logic",
  "parameters",
  "procedure",
  "prospects",
  "routes",
  "start-now",
];

function sources(): string[] {
  const inFolders = RULES.flatMap((folder) =>
    readdirSync(join(DOMAIN, folder)).map((file) => join(folder, file)),
  );
  return ["check.ts", ...inFolders].filter((file) => !file.endsWith(".test.ts")).sort();
}

it("changes with every rule: write the new digest into rules-digest.ts", () => {
  const hash = createHash("sha256");
  // White space is layout, not law.
  for (const file of sources())
    hash.update(`${file}\n${readFileSync(join(DOMAIN, file), "utf8").replace(/\s+/g, "")}\n`);
  expect(RULES_DIGEST).toBe(hash.digest("hex").slice(0, 16));
});

it("names the state of the law and a fingerprint", () => {
  expect(RULESET_VERSION).toMatch(/^2026-08-19\.[0-9a-f]{16}$/);
});
