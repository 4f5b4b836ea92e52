import { mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, it } from "vitest";
import { A_PDF, aPicture } from "#tests/factories/files.ts";
import { zipOf } from "#tests/setup/zip.ts";
import { movableClock } from "../clock.ts";
import { folderBlobs } from "./folder.ts";
import { keyRing } from "./keys.ts";
import type { FileStore } from "./types.ts";
import { fileVault } from "./vault.ts";

const MORNING = new Date("2026-11-21T08:00:00Z");
const NOON = new Date("2026-11-21T12:00:00Z");
const keys = keyRing(["Rk2v0d1cXb7Gq5sW9tLzNfYh3mPjUeAo"]);

let folder: string;
let clock: ReturnType<typeof movableClock>;
let files: FileStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lotse-vault-"));
  clock = movableClock(MORNING);
  files = fileVault({ blobs: folderBlobs(folder, clock), keys, scanner: null });
});
const pathOf = (contentId: string) => join(folder, contentId.slice(0, 2), contentId);

async function listed() {
  const all = [];
  for await (const file of files.list()) all.push(file);
  return all;
}

async function received(name: string, bytes: Uint8Array) {
  const answer = await files.receive({ name, bytes });
  if (!answer.ok) throw new Error(answer.code);
  return answer.file;
}

describe("the folder", () => {
  it("shows neither content nor that two files are equal", async () => {
    const [one, other] = [await files.put(A_PDF), await files.put(A_PDF)];
    expect(one.contentId).toMatch(/^[0-9a-f]{64}$/);
    expect(one.contentId).not.toBe(other.contentId);
    const [first, second] = [readFileSync(pathOf(one.contentId)), readFileSync(pathOf(other.contentId))];
    expect(first.includes("PDF")).toBe(false);
    expect(first.equals(second)).toBe(false);
    expect(await files.get(one.contentId)).toEqual(A_PDF);
  });

  it("hands out no file that was changed or put in another's place", async () => {
    const [one, other] = [await files.put(A_PDF), await files.put(Buffer.from("another"))];
    const changed = readFileSync(pathOf(one.contentId));
    changed[90] = (changed[90] ?? 0) ^ 1;
    writeFileSync(pathOf(one.contentId), changed);
    await expect(files.get(one.contentId)).rejects.toThrow("was changed or cut off");
    renameSync(pathOf(other.contentId), pathOf(one.contentId));
    await expect(files.get(one.contentId)).rejects.toThrow("was changed or cut off");
  });

  it("knows nothing of names that are no content id", async () => {
    const { contentId } = await received("photo.png", await aPicture());
    for (const name of ["../secret", "", contentId.toUpperCase(), `${contentId}.thumb`, `${contentId}/..`]) {
      expect(await files.get(name), name).toBeNull();
      expect(await files.thumbnail(name), name).toBeNull();
      expect(await files.remove(name, NOON), name).toBe(false);
    }
  });

  it("removes only what was put before the given instant, the thumbnail with it", async () => {
    const { contentId } = await received("photo.png", await aPicture());
    expect(await listed()).toEqual([{ contentId, storedAt: MORNING }]);
    expect(await files.remove(contentId, MORNING)).toBe(false);
    expect(await files.remove(contentId, NOON)).toBe(true);
    expect(await files.get(contentId)).toBeNull();
    expect(readdirSync(join(folder, contentId.slice(0, 2)))).toEqual([]);
  });
});

describe("a file that somebody sends", () => {
  it("is stored with what its content says", async () => {
    const file = await received("../Zeugnis.exe", A_PDF);
    expect(file).toEqual({
      contentId: file.contentId,
      size: 35,
      mediaType: "application/pdf",
      name: "Zeugnis.exe.pdf",
      scan: "NOT_SCANNED",
    });
    expect(await files.get(file.contentId)).toEqual(A_PDF);
    expect(await files.thumbnail(file.contentId)).toBeNull();
  });

  it("is refused when empty, too large, of another type, or broken, and nothing stays of it", async () => {
    const picture = await aPicture();
    const largest = Buffer.alloc(10 * 1024 * 1024 + 1);
    A_PDF.copy(largest);
    const cases: [string, Uint8Array, string][] = [
      ["nothing", Buffer.alloc(0), "file_empty"],
      ["one byte too much", largest, "file_size"],
      ["page.pdf", Buffer.from("<html><script>alert(1)</script>"), "file_type"],
      ["drawing.png", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "file_type"],
      ["bomb.pdf", Buffer.from(zipOf([{ name: "a.txt", content: Buffer.alloc(5_000_000) }])), "file_type"],
      ["program.pdf", Buffer.from("MZ\x90\0"), "file_type"],
      ["half a picture.png", picture.subarray(0, picture.length / 2), "file_damaged"],
      ["a head alone.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "file_damaged"],
    ];
    for (const [name, bytes, code] of cases) {
      expect(await files.receive({ name, bytes }), name).toEqual({ ok: false, code });
    }
    expect(await listed()).toEqual([]);
  });

  it("is taken at the very limit", async () => {
    const largest = Buffer.alloc(10 * 1024 * 1024);
    A_PDF.copy(largest);
    expect((await received("large.pdf", largest)).size).toBe(10_485_760);
  });

  it("is refused when it is a picture that unpacks to gigabytes", async () => {
    const bytes = await aPicture({ width: 16_000, height: 4_001 });
    expect(bytes.byteLength).toBeLessThan(1_000_000);
    expect(await files.receive({ name: "bomb.png", bytes })).toEqual({ ok: false, code: "file_pixels" });
  });
});

describe("a thumbnail", () => {
  it.each(["png", "jpeg"] as const)(
    "of a %s is small, WebP, and says nothing about the original",
    async (format) => {
      const original = await aPicture({ format });
      expect((await sharp(original).metadata()).exif).toBeDefined();
      const { contentId } = await received(`passport.${format}`, original);
      const thumbnail = await files.thumbnail(contentId);
      const { width, height, exif, format: own } = await sharp(thumbnail!).metadata();
      expect({ width, height, exif, own }).toEqual({ width: 320, height: 240, exif: undefined, own: "webp" });
      expect(
        readFileSync(`${pathOf(contentId)}.thumb`)
          .subarray(0, 5)
          .toString(),
      ).toBe("LOTSE");
    },
  );
});

it.each([
  ["a picture where nothing is scanned", "image/png", "NOT_SCANNED", false, true],
  ["a clean picture", "image/jpeg", "CLEAN", true, true],
  ["a picture from before there was a scanner", "image/jpeg", "NOT_SCANNED", true, false],
  ["a PDF", "application/pdf", "CLEAN", true, false],
] as const)("shows small: %s", (_what, mediaType, scan, scanning, shown) => {
  const scanner = scanning ? { scan: () => Promise.resolve("CLEAN" as const) } : null;
  const vault = fileVault({ blobs: folderBlobs(folder, clock), keys, scanner });
  expect(vault.hasThumbnail({ mediaType, scan })).toBe(shown);
});
