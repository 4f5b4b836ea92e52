/** Keeps bytes under the hash of their content. The row that names them is written after them, in a transaction. */
export interface FileStore {
  /** Stores the bytes durably; the same bytes twice are one file. `size` in bytes. */
  put(bytes: Uint8Array): Promise<{ contentId: string; size: number }>;
  /** null when there is no such file */
  get(contentId: string): Promise<Uint8Array | null>;
  /** All files with the instant they were last put. */
  list(): AsyncIterable<{ contentId: string; storedAt: Date }>;
  /** Removes a file that was last put before `before`; true if it is gone. */
  remove(contentId: string, before: Date): Promise<boolean>;
}
