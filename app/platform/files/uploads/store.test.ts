import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { movableClock } from "../../clock.ts";
import { folderBlobs } from "../folder.ts";
import { keyRing } from "../keys.ts";
import { rotateKeys } from "../rotate.ts";
import { PART_BYTES, PartTooSmall, uploadStore } from "./store.ts";
import type { UploadStore } from "./store.ts";

const START = new Date("2026-11-21T08:00:00Z");
const HOUR = 3_600_000;
const [ANNA, BERND] = ["01939f1a-0000-7000-8000-00000000000a", "01939f1a-0000-7000-8000-00000000000b"];

let folder: string;
let clock: ReturnType<typeof movableClock>;
let uploads: UploadStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lotse-uploads-"));
  clock = movableClock(START);
  const keys = keyRing(["Rk2v0d1cXb7Gq5sW9tLzNfYh3mPjUeAo"]);
  uploads = uploadStore({ blobs: folderBlobs(folder, clock), keys, clock });
});
const later = (hours: number) => clock.moveTo(new Date(START.getTime() + hours * HOUR));
const blobs = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."));

async function begun(userId: string, size: number): Promise<string> {
  const id = uploads.newId(userId);
  expect(await uploads.create(userId, id, { name: "Zeugnis.pdf", type: "application/pdf", size })).toBe(true);
  return id;
}

/** Chunks as they come from the line; `null` breaks it. */
async function* chunks(...list: (Buffer | null)[]): AsyncIterable<Uint8Array> {
  for (const chunk of list) {
    if (!chunk) throw new Error("the line is broken");
    yield chunk;
  }
}

describe("an upload", () => {
  it("arrives in pieces of any size, byte for byte, and lies sealed", async () => {
    const bytes = Buffer.from("Certificate of apprenticeship".repeat(30_000));
    const id = await begun(ANNA, bytes.length);
    const middle = await uploads.append(id, 0, chunks(bytes.subarray(0, 7), bytes.subarray(7, 300_007)));
    expect(middle).toBe(300_007);
    expect(await uploads.find(ANNA, id)).toEqual({ name: "Zeugnis.pdf", size: 870_000, offset: 300_007 });
    expect(await uploads.take(ANNA, id)).toBeNull();
    await uploads.append(id, middle, chunks(bytes.subarray(middle)));
    const taken = await uploads.take(ANNA, id);
    expect(taken?.name).toBe("Zeugnis.pdf");
    expect(taken?.bytes.equals(bytes)).toBe(true);
    for (const name of blobs()) {
      const stored = readFileSync(join(folder, name));
      expect(stored.includes("Certificate") || stored.includes("Zeugnis"), name).toBe(false);
    }
  });

  it("takes no crumbs but the last, so that a file lies in few parts", async () => {
    const id = await begun(ANNA, PART_BYTES + 5);
    const none = uploads.append(id, 0, chunks(Buffer.alloc(1)));
    await expect(none).rejects.toThrow("Parts below 262144 bytes are taken at the end of a file only");
    expect(blobs()).toHaveLength(1);
    expect(await uploads.append(id, 0, chunks(Buffer.alloc(PART_BYTES)))).toBe(PART_BYTES);
    await expect(uploads.append(id, PART_BYTES, chunks(Buffer.alloc(4)))).rejects.toThrow(PartTooSmall);
    expect(await uploads.append(id, PART_BYTES, chunks(Buffer.alloc(5)))).toBe(PART_BYTES + 5);
    expect(blobs()).toHaveLength(3);
  });

  it("keeps what had arrived when the line breaks", async () => {
    const bytes = Buffer.alloc(600_000, "x");
    const id = await begun(ANNA, bytes.length);
    const broken = chunks(bytes.subarray(0, 262_144), bytes.subarray(262_144, 300_000), null);
    await expect(uploads.append(id, 0, broken)).rejects.toThrow("broken");
    expect((await uploads.find(ANNA, id))?.offset).toBe(262_144);
    await uploads.append(id, 262_144, chunks(bytes.subarray(262_144)));
    expect((await uploads.take(ANNA, id))?.bytes.equals(bytes)).toBe(true);
  });

  it("belongs to one person", async () => {
    const id = await begun(ANNA, 3);
    await uploads.append(id, 0, chunks(Buffer.from("abc")));
    expect(await uploads.find(BERND, id)).toBeNull();
    expect(await uploads.take(BERND, id)).toBeNull();
    await uploads.remove(BERND, id);
    expect((await uploads.find(ANNA, id))?.offset).toBe(3);
    await uploads.remove(ANNA, id);
    expect(blobs()).toEqual([]);
  });

  it("is not found under names that are none", async () => {
    const id = await begun(ANNA, 3);
    for (const name of ["", "../../secret", id.toUpperCase(), `${id}.meta`, `${id}/..`, id.slice(0, 32)]) {
      expect(await uploads.find(ANNA, name), name).toBeNull();
    }
  });
});

describe("a person", () => {
  it("has ten uploads or 50 MB waiting, also when many begin at once; used ones do not count", async () => {
    const create = (userId: string, size: number) =>
      uploads.create(userId, uploads.newId(userId), { name: "a.pdf", type: "", size });
    const many = await Promise.all(Array.from({ length: 14 }, () => create(ANNA, 1)));
    expect(many.filter(Boolean)).toHaveLength(10);
    const five = await Promise.all(Array.from({ length: 6 }, () => create(BERND, 10 * 1024 * 1024)));
    expect(five.filter(Boolean)).toHaveLength(5);
    const carla = "01939f1a-0000-7000-8000-00000000000c";
    for (let number = 0; number < 12; number += 1) {
      const id = await begun(carla, 0);
      await uploads.take(carla, id);
    }
    later(24);
    expect(await create(ANNA, 1)).toBe(true);
  });

  it("has fifty at most here, however small, and room again an hour after they were used", async () => {
    for (let number = 0; number < 50; number += 1) await uploads.take(ANNA, await begun(ANNA, 0));
    const one = { name: "a.pdf", type: "", size: 0 };
    expect(await uploads.create(ANNA, uploads.newId(ANNA), one)).toBe(false);
    expect(await uploads.create(BERND, uploads.newId(BERND), one)).toBe(true);
    later(1);
    expect(await uploads.create(ANNA, uploads.newId(ANNA), one)).toBe(true);
  });

  it("keeps no more than 50 MB here by having forms take them, and has room again an hour later", async () => {
    const size = 10 * 1024 * 1024;
    const taken = async () => {
      const id = uploads.newId(ANNA);
      if (!(await uploads.create(ANNA, id, { name: "a.pdf", type: "", size }))) return false;
      await uploads.append(id, 0, chunks(...Array.from({ length: 10 }, () => Buffer.alloc(size / 10))));
      return (await uploads.take(ANNA, id)) !== null;
    };
    const all: boolean[] = [];
    for (let number = 0; number < 6; number += 1) all.push(await taken());
    expect(all).toEqual([true, true, true, true, true, false]);
    later(1);
    expect(await taken()).toBe(true);
  });
});

describe("what is left over", () => {
  it("is forgotten after a day, and swept, half or whole", async () => {
    const half = await begun(ANNA, PART_BYTES + 10);
    await uploads.append(half, 0, chunks(Buffer.alloc(PART_BYTES)));
    later(23);
    const young = await begun(BERND, 10);
    expect(await uploads.sweep()).toBe(0);
    later(24);
    expect(await uploads.find(ANNA, half)).toBeNull();
    expect(await uploads.sweep()).toBe(1);
    expect(await uploads.find(BERND, young)).not.toBeNull();
  });

  it("is forgotten after a day also when the key was turned meanwhile, and swept a day after that", async () => {
    const id = await begun(ANNA, 10);
    later(23);
    const turned = ["Hq8rV1nKz5TbYw3XcMj7LpGd9FsRa2Ee", "Rk2v0d1cXb7Gq5sW9tLzNfYh3mPjUeAo"] as const;
    expect(await rotateKeys([folderBlobs(folder, clock)], keyRing([...turned]))).toMatchObject({ turned: 1 });
    uploads = uploadStore({ blobs: folderBlobs(folder, clock), keys: keyRing([...turned]), clock });
    expect(await uploads.find(ANNA, id)).not.toBeNull();
    later(24);
    expect(await uploads.find(ANNA, id)).toBeNull();
    expect(await uploads.sweep()).toBe(0);
    later(47);
    expect(await uploads.sweep()).toBe(1);
    expect(blobs()).toEqual([]);
  });

  it("of a used upload stays for an hour, for a form that is sent twice", async () => {
    const id = await begun(ANNA, 3);
    await uploads.append(id, 0, chunks(Buffer.from("abc")));
    await uploads.take(ANNA, id);
    expect(await uploads.sweep()).toBe(0);
    expect((await uploads.take(ANNA, id))?.bytes.toString()).toBe("abc");
    later(1);
    expect(await uploads.sweep()).toBe(1);
    expect(blobs()).toEqual([]);
  });
});
