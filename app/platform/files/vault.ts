import { randomBytes } from "node:crypto";
import { faultPoint } from "../faults.ts";
import type { KeyRing } from "./keys.ts";
import { isPicture } from "./media-type.ts";
import { receiver } from "./receive.ts";
import type { Scanner } from "./scanner.ts";
import { seal, unseal } from "./seal.ts";
import type { BlobStore, FileStore } from "./types.ts";

const CONTENT_ID = /^[0-9a-f]{64}$/;
const thumbnailOf = (contentId: string) => `${contentId}.thumb`;

/** Files sealed into a blob store. */
export function fileVault(parts: { blobs: BlobStore; keys: KeyRing; scanner: Scanner | null }): FileStore {
  const { blobs, keys } = parts;
  const stored = (contentId: string) => {
    faultPoint("file.after_put");
    return contentId;
  };
  const store = (name: string, bytes: Uint8Array) => blobs.write(name, seal(keys, name, bytes));
  const open = async (name: string) => {
    const stored = await blobs.read(name);
    return stored && unseal(keys, name, stored);
  };
  /** random: equal files are not told by equal names, to nobody who sees the store */
  const newContentId = () => randomBytes(32).toString("hex");

  return {
    receive: receiver(parts.scanner, async (bytes, thumbnail) => {
      const contentId = newContentId();
      // the thumbnail first: a file that is there is there with all that belongs to it
      if (thumbnail) await store(thumbnailOf(contentId), thumbnail);
      await store(contentId, bytes);
      return stored(contentId);
    }),

    async put(bytes) {
      const contentId = newContentId();
      await store(contentId, bytes);
      return { contentId: stored(contentId), size: bytes.byteLength };
    },

    get: async (contentId) => (CONTENT_ID.test(contentId) ? open(contentId) : null),

    hasThumbnail: ({ mediaType, scan }) =>
      isPicture(mediaType) && (parts.scanner === null || scan === "CLEAN"),

    thumbnail: async (contentId) => (CONTENT_ID.test(contentId) ? open(thumbnailOf(contentId)) : null),

    async *list() {
      // a thumbnail whose file never came counts as one, so that the sweeper finds it
      let last = "";
      for await (const { name, storedAt } of blobs.list()) {
        const contentId = name.split(".")[0] ?? "";
        if (!CONTENT_ID.test(contentId) || contentId === last) continue;
        last = contentId;
        yield { contentId, storedAt };
      }
    },

    sweepDrafts: () => blobs.sweepDrafts(),

    async remove(contentId, before) {
      if (!CONTENT_ID.test(contentId)) return false;
      const found: string[] = [];
      for await (const { name, storedAt } of blobs.list(contentId)) {
        if (storedAt >= before) return false;
        found.push(name);
      }
      for (const name of found) await blobs.remove(name);
      return found.length > 0;
    },
  };
}
