import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { jobHandlers } from "#app/jobs/index.ts";
import { sweepFiles } from "#app/jobs/sweep.ts";
import { systemClock } from "#app/platform/clock.ts";
import { aCandidate, aDocument } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany } from "#tests/factories/companies.ts";
import { aPicture } from "#tests/factories/files.ts";
import { aPaymentRequest, aReceipt } from "#tests/factories/payments.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it("spares the receipt of a transfer, and its picture", async () => {
  const { files } = world.services;
  const center = await aCenter(world);
  const request = await aPaymentRequest(world, {
    ...{ centerId: center.id, companyId: (await aCompany(world, { centerId: center.id })).id },
  });
  const brought = await files.receive({ name: "Beleg.png", bytes: await aPicture() });
  if (!brought.ok) throw new Error(brought.code);
  const { contentId } = brought.file;
  await aReceipt(world, request, { contentId });
  world.clock.moveTo(new Date(TEST_START.getTime() + 24 * 3_600_000 + 1));
  expect(await sweepFiles(world.services)).toBe(0);
  expect(await files.get(contentId)).not.toBeNull();
  expect(await files.thumbnail(contentId)).not.toBeNull();
  world.clock.moveTo(TEST_START);
});

it("removes a day-old file that no document names, with its thumbnail; spares a named one and a younger one", async () => {
  const { files } = world.services;
  const candidate = await aCandidate(world, { centerId: (await aCenter(world, { slug: "sweep" })).id });
  const named = await files.put(Buffer.from("certificate"));
  await aDocument(world, candidate, { contentId: named.contentId });
  const orphan = await files.receive({ name: "passport.png", bytes: await aPicture() });
  if (!orphan.ok) throw new Error(orphan.code);
  const { contentId } = orphan.file;
  expect(await files.thumbnail(contentId)).not.toBeNull();
  world.clock.moveTo(new Date(TEST_START.getTime() + 24 * 3_600_000 + 1));
  const young = await files.put(Buffer.from("young"));
  expect(await sweepFiles(world.services)).toBe(1);
  expect(await files.get(contentId)).toBeNull();
  expect(await files.thumbnail(contentId)).toBeNull();
  expect(await files.get(named.contentId)).toEqual(Buffer.from("certificate"));
  expect(await files.get(young.contentId)).toEqual(Buffer.from("young"));
});

it("removes what died half-written a day ago, of files and of uploads", async () => {
  const drafts = ["files", "uploads"].map((store) => {
    const folder = join(world.services.env.dataDir, store, "ba");
    mkdirSync(folder, { recursive: true });
    const draft = join(folder, `${"ba".repeat(32)}.0d9e3f7a-1b2c-4d5e-8f90-a1b2c3d4e5f6`);
    writeFileSync(draft, "ab");
    const at = new Date(systemClock.now().getTime() - 25 * 3_600_000);
    utimesSync(draft, at, at);
    return draft;
  });
  await jobHandlers(world.services).sweep();
  expect(drafts.map((draft) => existsSync(draft))).toEqual([false, false]);
});

it("a file store that does not answer keeps nothing else from being swept, and the job fails", async () => {
  const files = {
    ...world.services.files,
    async *list(): AsyncGenerator<never> {
      throw new Error("The file store answers 503");
    },
  };
  await world.prisma.mailMessage.create({
    data: {
      ...{ dedupeKey: "old", to: "somebody@test.example", subject: "Neu", text: "", locale: "de" },
      ...{ createdAt: new Date("2026-01-01"), sentAt: new Date("2026-01-01") },
    },
  });
  await expect(jobHandlers({ ...world.services, files }).sweep()).rejects.toMatchObject({
    errors: [{ message: "The file store answers 503" }],
  });
  expect(await world.prisma.mailMessage.findFirst({ where: { dedupeKey: "old" } })).toMatchObject({ to: "" });
});
