import type { KeyRing } from "./keys.ts";
import { reseal, SealError } from "./seal.ts";
import type { BlobStore } from "./types.ts";

/** How many files a turn of the key has met. */
export interface Rotated {
  /** now under the newest key */
  turned: number;
  /** were under it already, so an earlier run had turned them */
  current: number;
  /** do not open, with the reason; they stay as they are */
  refused: string[];
}

/**
 * Puts every stored file under the newest key, one after the other, each replaced as a whole: killed at any moment, every
 * file opens with the old or the new key, and the next run does the rest. The application may go on meanwhile.
 */
export async function rotateKeys(stores: readonly BlobStore[], keys: KeyRing): Promise<Rotated> {
  const count: Rotated = { turned: 0, current: 0, refused: [] };
  for (const blobs of stores) {
    for await (const { name } of blobs.list()) {
      const stored = await blobs.read(name);
      // the sweeper took it meanwhile
      if (!stored) continue;
      try {
        const turned = reseal(keys, name, stored);
        if (turned) await blobs.write(name, turned);
        count[turned ? "turned" : "current"] += 1;
      } catch (error) {
        if (!(error instanceof SealError)) throw error;
        count.refused.push(error.message);
      }
    }
  }
  return count;
}
