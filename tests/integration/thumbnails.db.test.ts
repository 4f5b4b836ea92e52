import { afterAll, beforeAll, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import { seedTenant, type Tenant } from "#tests/factories/basics.ts";
import { aPicture, A_PDF } from "#tests/factories/files.ts";
import { aReceipt } from "#tests/factories/payments.ts";
import { aVersion } from "#tests/factories/papers.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, type World } from "#tests/setup/world.ts";

let world: World;
let bremen: Tenant;
let elsewhere: Tenant;
beforeAll(async () => {
  world = await openWorld();
  bremen = await seedTenant(world, { slug: "bremen", name: "Bremen" });
  elsewhere = await seedTenant(world, { slug: "anderswo", name: "Anderswo" });
});
afterAll(() => world.close());

async function stored(name: string, bytes: Buffer) {
  const answer = await world.services.files.receive({ name, bytes });
  if (!answer.ok) throw new Error(answer.code);
  return answer.file;
}
const ask = (who: Principal, path: string) => request(world, who, "GET", path);

/** A picture of a document that companies never read, and one of a receipt of the company: their doors. */
async function doors() {
  const picture = await stored("Versicherung.png", await aPicture());
  const document = await aVersion(world, bremen.papers.insurance, { ...picture, number: 7 });
  const receipt = await aReceipt(world, bremen.companyPayment, await stored("Beleg.png", await aPicture()));
  return { document: `/documents/${document.id}`, receipt: `/receipts/${receipt.id}` };
}

it("is a small picture of ours for who may read the file, and unknown to everybody else", async () => {
  const { document, receipt } = await doors();
  const { advisor, candidate, hrAdmin } = bremen.people;
  const answer = await ask(candidate, `${document}/thumbnail`);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "private, no-store",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
  });
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(8, 12)
      .toString(),
  ).toBe("WEBP");
  const seen = async (who: Principal) => [
    (await ask(who, `${document}/thumbnail`)).status,
    (await ask(who, `${receipt}/thumbnail`)).status,
    // the same guard as the file's
    (await ask(who, document)).status,
    (await ask(who, receipt)).status,
  ];
  expect(await seen(advisor)).toEqual([200, 200, 200, 200]);
  expect(await seen(candidate)).toEqual([200, 404, 200, 404]);
  expect(await seen(hrAdmin)).toEqual([404, 200, 404, 200]);
  expect(await seen(elsewhere.people.advisor)).toEqual([404, 404, 404, 404]);
  expect(await seen(elsewhere.people.hrAdmin)).toEqual([404, 404, 404, 404]);
  expect(await seen(elsewhere.people.candidate)).toEqual([404, 404, 404, 404]);
});

it("leads to the sign-in without one", async () => {
  const document = `/documents/${bremen.document.id}`;
  const answer = await request(world, null, "GET", `${document}/thumbnail`);
  expect([answer.status, answer.headers.get("location")]).toEqual([
    302,
    `/login?next=${encodeURIComponent(`${document}/thumbnail`)}`,
  ]);
});

it("is not there for a PDF", async () => {
  const receipt = await aReceipt(world, bremen.companyPayment, await stored("Beleg.pdf", A_PDF));
  expect((await ask(bremen.people.advisor, `/receipts/${receipt.id}`)).status).toBe(200);
  expect((await ask(bremen.people.advisor, `/receipts/${receipt.id}/thumbnail`)).status).toBe(404);
});
