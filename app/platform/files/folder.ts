import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import { systemClock } from "../clock.ts";
import type { Clock } from "../clock.ts";
import type { BlobStore } from "./types.ts";

/** Names begin with two hexadecimal digits, which are the subfolder; drafts do not look like this. */
const NAME = /^[0-9a-f]{32,64}(\.[0-9a-z]{1,16})?$/;
const DRAFT = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Nobody writes a file for a day. Told by the machine's clock, which says when a file was written to. */
const DRAFT_LIFE = 24 * 60 * 60 * 1000;

/** Blobs in a folder, in 256 subfolders. A name that is none is unknown here, wherever it may lead. */
export function folderBlobs(folder: string, clock: Clock): BlobStore {
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name);

  return {
    async write(name, bytes) {
      if (!NAME.test(name)) throw new RangeError("not a name of a blob");
      // a subfolder is an entry of its own, and the first file in it is lost with it
      if (await mkdir(dirname(pathOf(name)), { recursive: true })) await syncFolder(folder);
      await writeDurably(pathOf(name), bytes, clock.now());
    },

    async read(name) {
      if (!NAME.test(name)) return null;
      try {
        return await readFile(pathOf(name));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async *list(prefix = "") {
      for (const part of await readdirOrEmpty(folder)) {
        const start = prefix.slice(0, 2);
        if (!part.startsWith(start)) continue;
        for (const name of await readdirOrEmpty(join(folder, part))) {
          if (!NAME.test(name) || !name.startsWith(prefix)) continue;
          const storedAt = await writtenAt(pathOf(name));
          if (storedAt) yield { name, storedAt };
        }
      }
    },

    async remove(name) {
      if (NAME.test(name)) await rm(pathOf(name), { force: true });
    },

    async sweepDrafts() {
      const before = new Date(systemClock.now().getTime() - DRAFT_LIFE);
      let removed = 0;
      for (const part of await readdirOrEmpty(folder)) {
        for (const name of await readdirOrEmpty(join(folder, part))) {
          if (!DRAFT.test(name)) continue;
          const at = await writtenAt(join(folder, part, name));
          if (!at || at >= before) continue;
          await rm(join(folder, part, name), { force: true });
          removed += 1;
        }
      }
      return removed;
    },
  };
}

/** Bytes and folder entry are on the disk before anybody is told: a power cut takes nothing back. */
async function writeDurably(path: string, bytes: Uint8Array, at: Date): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  const handle = await open(draft, "wx", 0o600);
  try {
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close());
    await utimes(draft, at, at);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

async function syncFolder(path: string): Promise<void> {
  const entry = await open(path, "r");
  await entry.sync().finally(() => entry.close());
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** null when it was removed meanwhile */
async function writtenAt(path: string): Promise<Date | null> {
  try {
    return (await stat(path)).mtime;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function readdirOrEmpty(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error) || (error as NodeJS.ErrnoException).code === "ENOTDIR") return [];
    throw error;
  }
}
