import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Clock } from "../../clock.ts";
import { faultPoint } from "../../faults.ts";
import type { KeyRing } from "../keys.ts";
import { seal, unseal } from "../seal.ts";
import type { BlobStore } from "../types.ts";

/**
 * What is kept of a file as it arrives: so much at most is sent again after a broken connection, and so much has to come at
 * once, but at the end, so that a file of 10 MB lies in 80 parts at most.
 */
export const PART_BYTES = 256 * 1024;
const DAY = 24 * 60 * 60 * 1000;
/** So long at least after its last use a file is there for a form that is sent twice. */
const USED_LIFE = 60 * 60 * 1000;
/** Of one person: uploads that wait for their form, all that lie here, and the bytes of all. */
const QUOTA = { waiting: 10, uploads: 50, bytes: 50 * 1024 * 1024 };

const metaSchema = z.object({
  userId: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number().int().nonnegative(),
  createdAt: z.coerce.date(),
});

/** An upload on its way. */
export interface UploadState {
  name: string;
  /** bytes, as announced */
  size: number;
  /** bytes that have arrived and are kept */
  offset: number;
}

/** Uploads of people as they arrive, part by part, sealed. Each belongs to one person and is forgotten after a day. */
export interface UploadStore {
  newId(userId: string): string;
  /**
   * `type` as the browser calls it, which proves nothing
   * @returns false when the person has too much waiting
   */
  create(userId: string, id: string, file: { name: string; type: string; size: number }): Promise<boolean>;
  /** null when it is unknown, another person's, or forgotten */
  find(userId: string, id: string): Promise<UploadState | null>;
  /**
   * Keeps what arrives behind `offset`; the new offset. What is interrupted keeps its whole parts.
   * @throws PartTooSmall when less than `PART_BYTES` came, and the file does not end with it; nothing is kept then
   */
  append(id: string, offset: number, chunks: AsyncIterable<Uint8Array>): Promise<number>;
  /** The whole file; null when it is not complete, or not to be found. It stays for an hour at least, for a form sent twice. */
  take(
    userId: string,
    id: string,
  ): Promise<{ name: string; type: string; bytes: Buffer<ArrayBuffer> } | null>;
  remove(userId: string, id: string): Promise<void>;
  /**
   * Removes what was used an hour ago or longer, what is forgotten and what was left half; returns how many uploads. Whose
   * own these are removes them sooner by beginning another one.
   */
  sweep(): Promise<number>;
}

/** Somebody sends a file in crumbs, each of which would be a file here. */
export class PartTooSmall extends Error {
  constructor() {
    super(`Parts below ${PART_BYTES} bytes are taken at the end of a file only`);
    this.name = "PartTooSmall";
  }
}

interface Blob {
  name: string;
  storedAt: Date;
}

/** Blobs of an upload: `<id>.meta`, `<id>.p<offset><length>` for each part, `<id>.used`. */
const META = ".meta";
const USED = ".used";
const PART = /^[0-9a-f]{64}\.p(\d{8})(\d{7})$/;
const ID = /^[0-9a-f]{64}$/;
const partName = (id: string, offset: number, length: number) =>
  `${id}.p${String(offset).padStart(8, "0")}${String(length).padStart(7, "0")}`;
/** The first half of an upload's id, so that one person's uploads are found together. */
const ownerOf = (userId: string) => createHash("sha256").update(userId).digest("hex").slice(0, 32);

export function uploadStore({
  blobs,
  keys,
  clock,
}: {
  blobs: BlobStore;
  keys: KeyRing;
  clock: Clock;
}): UploadStore {
  const put = (name: string, bytes: Uint8Array) => blobs.write(name, seal(keys, name, bytes));
  const open = async (name: string) => {
    const stored = await blobs.read(name);
    return stored && unseal(keys, name, stored);
  };
  const age = (since: Date) => clock.now().getTime() - since.getTime();

  /** Blobs by upload, of all or of one person. */
  async function byUpload(prefix?: string) {
    const found = new Map<string, Blob[]>();
    for await (const blob of blobs.list(prefix)) {
      const id = blob.name.slice(0, 64);
      found.set(id, [...(found.get(id) ?? []), blob]);
    }
    return found;
  }

  async function readMeta(id: string) {
    const bytes = await open(id + META);
    return bytes && metaSchema.parse(JSON.parse(bytes.toString()));
  }

  async function metaOf(userId: string, id: string) {
    if (!ID.test(id) || !id.startsWith(ownerOf(userId))) return null;
    const meta = await readMeta(id);
    return meta && meta.userId === userId && age(meta.createdAt) < DAY ? meta : null;
  }

  /** The parts that follow each other without a gap; of two that begin together, the longer one. */
  async function partsOf(id: string) {
    const longest = new Map<number, { name: string; length: number }>();
    for await (const { name } of blobs.list(id)) {
      const [, offset, length] = PART.exec(name) ?? [];
      if (offset !== undefined) longest.set(Number(offset), { name, length: Number(length) });
    }
    const names: string[] = [];
    let end = 0;
    for (let next = longest.get(0); next; next = longest.get(end)) {
      names.push(next.name);
      end += next.length;
    }
    return { names, end };
  }

  /** Used an hour ago, or nothing has come for a day. */
  function isOver(found: readonly Blob[]): boolean {
    const used = found.find(({ name }) => name.endsWith(USED));
    return (used && age(used.storedAt) >= USED_LIFE) || found.every(({ storedAt }) => age(storedAt) >= DAY);
  }

  async function removeAll(found: readonly Blob[]): Promise<void> {
    for (const { name } of found) await blobs.remove(name);
  }

  async function withinQuota(userId: string, size: number): Promise<boolean> {
    let [waiting, uploads, bytes] = [1, 1, size];
    for (const [id, found] of await byUpload(ownerOf(userId))) {
      if (isOver(found)) {
        await removeAll(found);
        continue;
      }
      const meta = await metaOf(userId, id);
      // what a form has taken waits no more, but its bytes lie here still
      const waits = meta !== null && !found.some(({ name }) => name.endsWith(USED));
      waiting += waits ? 1 : 0;
      uploads += 1;
      bytes += meta?.size ?? 0;
    }
    return waiting <= QUOTA.waiting && uploads <= QUOTA.uploads && bytes <= QUOTA.bytes;
  }

  // one after the other: many at once would all still find room
  let lastCreated: Promise<unknown> = Promise.resolve();
  const store: UploadStore = {
    newId: (userId) => ownerOf(userId) + randomBytes(16).toString("hex"),

    create(userId, id, { name, type, size }) {
      const create = async () => {
        if (!(await withinQuota(userId, size))) return false;
        await put(
          id + META,
          Buffer.from(JSON.stringify({ userId, name, type, size, createdAt: clock.now() })),
        );
        return true;
      };
      const created = lastCreated.then(create, create);
      lastCreated = created;
      return created;
    },

    async find(userId, id) {
      const meta = await metaOf(userId, id);
      return meta && { name: meta.name, size: meta.size, offset: (await partsOf(id)).end };
    },

    async append(id, offset, chunks) {
      let waiting: Uint8Array[] = [];
      let [length, end] = [0, offset];
      const keep = async () => {
        if (length === 0) return;
        await put(partName(id, end, length), Buffer.concat(waiting));
        faultPoint("upload.after_chunk");
        end += length;
        [waiting, length] = [[], 0];
      };
      for await (const chunk of chunks) {
        waiting.push(chunk);
        length += chunk.byteLength;
        if (length >= PART_BYTES) await keep();
      }
      const isLast = end + length === (await readMeta(id))?.size;
      if (end === offset && length > 0 && !isLast) throw new PartTooSmall();
      await keep();
      return end;
    },

    async take(userId, id) {
      const meta = await metaOf(userId, id);
      if (!meta) return null;
      const { names, end } = await partsOf(id);
      if (end !== meta.size) return null;
      const parts: Buffer[] = [];
      for (const name of names) parts.push((await open(name)) ?? Buffer.alloc(0));
      const bytes = Buffer.concat(parts);
      if (bytes.byteLength !== meta.size) return null;
      await put(id + USED, Buffer.alloc(0));
      return { name: meta.name, type: meta.type, bytes };
    },

    async remove(userId, id) {
      if (!(await metaOf(userId, id))) return;
      for await (const { name } of blobs.list(id)) await blobs.remove(name);
    },

    async sweep() {
      let removed = 0;
      for (const [, found] of await byUpload()) {
        if (!isOver(found)) continue;
        await removeAll(found);
        removed += 1;
      }
      await blobs.sweepDrafts();
      return removed;
    },
  };
  return store;
}
