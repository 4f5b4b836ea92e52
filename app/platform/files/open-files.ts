import { join } from "node:path";
import type { Clock } from "../clock.ts";
import type { Env } from "../env.ts";
import type { Logger } from "../log.ts";
import { clamdScanner } from "./clamd.ts";
import { folderBlobs } from "./folder.ts";
import { keyRing } from "./keys.ts";
import type { KeyRing } from "./keys.ts";
import { s3Blobs } from "./s3.ts";
import type { BlobStore, FileStore } from "./types.ts";
import { uploadStore } from "./uploads/store.ts";
import type { UploadStore } from "./uploads/store.ts";
import { fileVault } from "./vault.ts";

/** Where files lie, by configuration. */
export interface OpenFiles {
  files: FileStore;
  /** the sealed files as they lie there: for backup and rotation */
  blobs: BlobStore;
  keys: KeyRing;
  /** always in the data folder: what is on its way belongs to this machine */
  uploads: UploadStore & { blobs: BlobStore };
}

export type FileSettings = Pick<Env, "dataDir" | "fileKeys" | "filesS3" | "clamdUrl">;

export function openFiles(env: FileSettings, clock: Clock, log: Logger): OpenFiles {
  const keys = keyRing(env.fileKeys);
  const blobs = env.filesS3 ? s3Blobs(env.filesS3) : folderBlobs(join(env.dataDir, "files"), clock);
  const scanner = env.clamdUrl === null ? null : clamdScanner(env.clamdUrl, log);
  const onTheirWay = folderBlobs(join(env.dataDir, "uploads"), clock);
  const uploads = { ...uploadStore({ blobs: onTheirWay, keys, clock }), blobs: onTheirWay };
  return { files: fileVault({ blobs, keys, scanner }), blobs, keys, uploads };
}
