import { join } from "node:path";
import type { Clock } from "../clock.ts";
import type { Env } from "../env.ts";
import { folderBlobs } from "./folder.ts";
import { keyRing } from "./keys.ts";
import type { KeyRing } from "./keys.ts";
import { fileVault } from "./vault.ts";
import type { BlobStore, FileStore } from "./types.ts";

/** Where files lie, by configuration. */
export interface OpenFiles {
  files: FileStore;
  /** the sealed files as they lie there: for backup and rotation */
  blobs: BlobStore;
  keys: KeyRing;
}

export function openFiles(env: Pick<Env, "dataDir" | "fileKeys">, clock: Clock): OpenFiles {
  const keys = keyRing(env.fileKeys);
  const blobs = folderBlobs(join(env.dataDir, "files"), clock);
  return { files: fileVault({ blobs, keys, scanner: null }), blobs, keys };
}
