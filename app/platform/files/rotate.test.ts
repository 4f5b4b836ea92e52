import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { systemClock } from "../clock.ts";
import { folderBlobs } from "./folder.ts";
import { keyRing } from "./keys.ts";
import { fileVault } from "./vault.ts";

const OLD = "Rk2v0d1cXb7Gq5sW9tLzNfYh3mPjUeAo";
const NEW = "Hq8rV1nKz5TbYw3XcMj7LpGd9FsRa2Ee";
const SCRIPT = join(import.meta.dirname, "../../../scripts/files-rotate.ts");
const MANY = 600;

const environment = (DATA_DIR: string): NodeJS.ProcessEnv => ({
  NODE_ENV: "test",
  PATH: process.env.PATH,
  DATA_DIR,
  FILES_KEY: NEW,
  FILES_KEY_OLD: OLD,
});

/** Files under the old key. */
async function filled(many: number) {
  const dataDir = mkdtempSync(join(tmpdir(), "lotse-rotate-"));
  const blobs = folderBlobs(join(dataDir, "files"), systemClock);
  const vault = (...keys: [string, ...string[]]) => fileVault({ blobs, keys: keyRing(keys), scanner: null });
  const contents = new Map<string, string>();
  for (let number = 0; number < many; number += 1) {
    const { contentId } = await vault(OLD).put(Buffer.from(`file ${number}`));
    contents.set(contentId, `file ${number}`);
  }
  /** how many of the files open as they were with these keys */
  const opens = async (...keys: [string, ...string[]]) => {
    let whole = 0;
    for (const [contentId, content] of contents) {
      const bytes = await vault(...keys)
        .get(contentId)
        .catch(() => null);
      if (bytes && Buffer.from(bytes).toString() === content) whole += 1;
    }
    return whole;
  };
  /** the one whose turn comes first */
  const first = [...contents.keys()].sort()[0] ?? "";
  const firstIsTurned = () =>
    vault(NEW)
      .get(first)
      .then(
        () => true,
        () => false,
      );
  return { dataDir, blobs, contents, opens, first, firstIsTurned };
}

const rotate = (dataDir: string) =>
  spawnSync(process.execPath, [SCRIPT], { env: environment(dataDir), encoding: "utf8" });

it("puts every file under the newest key, and tells of those that do not open", async () => {
  const { dataDir, blobs, contents, opens, first } = await filled(3);
  const before = Buffer.from("stored before files were sealed");
  const name = createHash("sha256").update(before).digest("hex");
  await blobs.write(name, before);
  contents.set(name, before.toString());
  expect(await opens(NEW, OLD)).toBe(4);
  expect(rotate(dataDir)).toMatchObject({
    status: 0,
    stdout: "4 files put under the newest key, 0 were there already\n",
  });
  expect(await opens(NEW)).toBe(4);
  expect(await opens(OLD)).toBe(0);
  expect(await blobs.read(name)).not.toEqual(before);
  await blobs.write(first, Buffer.from("changed"));
  const again = rotate(dataDir);
  expect(again.status).toBe(1);
  expect(again.stderr).toBe(
    [
      "0 files put under the newest key, 3 were there already",
      "1 files do not open:",
      `The stored file ${first} was changed or cut off; it is not handed out.`,
      "",
    ].join("\n"),
  );
});

it("killed in the middle, every file opens, and the next run does the rest", async () => {
  const { dataDir, opens, firstIsTurned } = await filled(MANY);
  const run = spawn(process.execPath, [SCRIPT], { env: environment(dataDir), stdio: "ignore" });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    run.once("exit", (_code, signal) => resolve(signal)),
  );
  while (!(await firstIsTurned())) await pause(1);
  run.kill("SIGKILL");
  expect(await ended, "it was still at work").toBe("SIGKILL");
  const turned = await opens(NEW);
  expect(turned).toBeGreaterThan(0);
  expect(turned).toBeLessThan(MANY);
  expect(await opens(NEW, OLD)).toBe(MANY);
  expect(rotate(dataDir).stdout).toBe(
    `${MANY - turned} files put under the newest key, ${turned} were there already\n`,
  );
  expect(await opens(NEW)).toBe(MANY);
});
