import type { MediaType } from "./media-type.ts";

/** Bytes under names, as they lie on a disk or with a provider: knows nothing of keys and contents. */
export interface BlobStore {
  /** Stores durably and as a whole: a name shows all of these bytes or what stood there before. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** null when there is no such name */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** All names that begin with `prefix`, with the instant they were last written. */
  list(prefix?: string): AsyncIterable<{ name: string; storedAt: Date }>;
  /** Nothing happens when there is no such name. */
  remove(name: string): Promise<void>;
  /** Removes what a process that died while writing has left half-written, a day later; returns how many. */
  sweepDrafts(): Promise<number>;
}

/** What the virus scanner said; NOT_SCANNED where none is configured. */
export type Scan = "CLEAN" | "NOT_SCANNED";

/** A file as it was taken in: its bytes lie under `contentId`, its row is still to be written. */
export interface ReceivedFile {
  contentId: string;
  /** bytes */
  size: number;
  /** told from the content */
  mediaType: MediaType;
  /** without path, control signs and reversed writing; ends as its type does */
  name: string;
  scan: Scan;
}

/**
 * Why a file is refused: empty, too large, none of the accepted types, a picture that cannot be read or unpacks to too
 * much, a virus; `scan_unavailable`: the scanner does not answer, to be tried again later.
 */
export type RefusedFile =
  | "file_empty"
  | "file_size"
  | "file_type"
  | "file_damaged"
  | "file_pixels"
  | "file_infected"
  | "scan_unavailable";

export type Received = { ok: true; file: ReceivedFile } | { ok: false; code: RefusedFile };

/**
 * The files of people, sealed on their way into the blob store. Bytes first, under a random content id; the row that
 * names it is written after them, in a transaction, and a sweeper removes what no row names.
 */
export interface FileStore {
  /** Checks what somebody sends (size, type by content, pictures, virus scan), cleans its name and stores it. */
  receive(given: { name: string; bytes: Uint8Array }): Promise<Received>;
  /** Stores the application's own bytes durably, unchecked. `size` in bytes. */
  put(bytes: Uint8Array): Promise<{ contentId: string; size: number }>;
  /**
   * null when there is no such file
   * @throws SealError when the file was changed or its key is not there
   */
  get(contentId: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Whether a file may be shown small: a picture, and found clean by the scanner where one is configured. */
  hasThumbnail(file: { mediaType: string; scan: Scan }): boolean;
  /** A small WebP picture of a received picture; null for everything else. */
  thumbnail(contentId: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** All files with the instant they were put; a thumbnail goes with its file. */
  list(): AsyncIterable<{ contentId: string; storedAt: Date }>;
  /** Removes a file with its thumbnail if it was put before `before`; true if it is gone. */
  remove(contentId: string, before: Date): Promise<boolean>;
  /** Removes what was left half-written a day ago or longer; returns how many. */
  sweepDrafts(): Promise<number>;
}
