import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Clock } from "../clock.ts";
import type { FileStore } from "./types.ts";

const CONTENT_ID = /^[0-9a-f]{64}$/;

/** Files in a folder, named by the SHA-256 of their content, 256 subfolders. */
export function folderFileStore(folder: string, clock: Clock): FileStore {
  const pathOf = (contentId: string) => join(folder, contentId.slice(0, 2), contentId);

  return {
    async put(bytes) {
      const contentId = createHash("sha256").update(bytes).digest("hex");
      const path = pathOf(contentId);
      await mkdir(dirname(path), { recursive: true });
      if (!(await exists(path))) await writeDurably(path, bytes);
      // an old orphan that is wanted again must look young to the sweeper
      await utimes(path, clock.now(), clock.now());
      return { contentId, size: bytes.byteLength };
    },

    async get(contentId) {
      if (!CONTENT_ID.test(contentId)) return null;
      try {
        return await readFile(pathOf(contentId));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },

    async *list() {
      for (const part of await readdirOrEmpty(folder)) {
        for (const contentId of await readdirOrEmpty(join(folder, part))) {
          if (!CONTENT_ID.test(contentId)) continue;
          yield { contentId, storedAt: (await stat(pathOf(contentId))).mtime };
        }
      }
    },

    async remove(contentId, before) {
      if (!CONTENT_ID.test(contentId)) return false;
      const path = pathOf(contentId);
      if (!(await exists(path)) || (await stat(path)).mtime >= before) return false;
      await rm(path, { force: true });
      return true;
    },
  };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  const handle = await open(draft, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function readdirOrEmpty(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}
