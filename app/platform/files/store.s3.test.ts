import { afterAll, beforeAll, expect, it } from "vitest";
import { A_PDF, aPicture } from "#tests/factories/files.ts";
import { startS3 } from "#tests/setup/s3-server.ts";
import type { S3Server } from "#tests/setup/s3-server.ts";
import { keyRing } from "./keys.ts";
import { rotateKeys } from "./rotate.ts";
import { s3Blobs } from "./s3.ts";
import type { BlobStore } from "./types.ts";
import { fileVault } from "./vault.ts";

// Against a real OpenStack Swift with its S3 API; scripts/checks/left-out.ts leaves this file out where none is installed.

const OLD = "Rk2v0d1cXb7Gq5sW9tLzNfYh3mPjUeAo";
const NEW = "Hq8rV1nKz5TbYw3XcMj7LpGd9FsRa2Ee";
const LATER = new Date("2126-11-21T12:00:00Z");

let server: S3Server;
let blobs: BlobStore;
beforeAll(async () => {
  server = await startS3();
  blobs = s3Blobs(server.settings, 2);
}, 90_000);
afterAll(() => server.stop());

const vault = (...keys: [string, ...string[]]) => fileVault({ blobs, keys: keyRing(keys), scanner: null });

async function names(prefix?: string) {
  const all: string[] = [];
  for await (const { name } of blobs.list(prefix)) all.push(name);
  return all;
}

it("keeps, lists over several pages and removes blobs", async () => {
  const five = ["aa", "ab", "ba", "bb", "bc"].map((start) => start.repeat(32));
  for (const name of five) await blobs.write(name, Buffer.from(name));
  await blobs.write(five[0]!, Buffer.alloc(0));
  expect(await blobs.read(five[0]!)).toHaveLength(0);
  expect(Buffer.from((await blobs.read(five[1]!))!).toString()).toBe("ab".repeat(32));
  expect(await names()).toEqual(five);
  expect(await names("b")).toEqual(five.slice(2));
  for (const name of five) await blobs.remove(name);
  await blobs.remove(five[0]!);
  expect(await names()).toEqual([]);
  expect(await blobs.read(five[0]!)).toBeNull();
});

it("holds sealed files of the largest size, thumbnails, and turns their keys", async () => {
  const largest = Buffer.alloc(10 * 1024 * 1024, "x");
  A_PDF.copy(largest);
  const files = vault(OLD);
  const large = await files.receive({ name: "large.pdf", bytes: largest });
  const picture = await files.receive({ name: "photo.jpg", bytes: await aPicture({ format: "jpeg" }) });
  if (!large.ok || !picture.ok) throw new Error("refused");
  const { contentId } = large.file;
  expect(Buffer.from((await blobs.read(contentId))!).includes("xxxxxxxx")).toBe(false);
  expect(await rotateKeys([blobs], keyRing([NEW, OLD]))).toEqual({ turned: 3, current: 0, refused: [] });
  const after = vault(NEW);
  expect(largest.equals((await after.get(contentId))!)).toBe(true);
  expect(await after.thumbnail(picture.file.contentId)).not.toBeNull();
  // one file in another's place
  await blobs.write(contentId, (await blobs.read(picture.file.contentId))!);
  await expect(after.get(contentId)).rejects.toThrow("was changed or cut off");
  for (const id of [contentId, picture.file.contentId]) expect(await after.remove(id, LATER)).toBe(true);
  expect(await names()).toEqual([]);
});

it("says what is wrong with its settings instead of finding nothing", async () => {
  const without = s3Blobs({ ...server.settings, bucket: "another" });
  await expect(without.read("a".repeat(64))).rejects.toThrow("404 NoSuchBucket");
  const stranger = s3Blobs({ ...server.settings, secretKey: "wrong" });
  await expect(stranger.read("a".repeat(64))).rejects.toThrow("403 SignatureDoesNotMatch");
  const nowhere = s3Blobs({ ...server.settings, url: "http://127.0.0.1:1" });
  await expect(nowhere.write("a".repeat(64), A_PDF)).rejects.toThrow();
});
