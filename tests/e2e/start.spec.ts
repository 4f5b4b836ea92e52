import { expect, test } from "@playwright/test";
import pg from "pg";
import { createServerDatabase } from "#tests/setup/database-server.ts";
import { freePort, newFolder, npmStart } from "./setup/terminal.ts";

const SECRET = "Zk3vT9qLw7XcR2mYp8NbJd5GhFs4UeA6";

test.setTimeout(180_000);

test("npm start fills an empty folder, tells the sign-ins, keeps everything at the second start", async ({
  request,
}) => {
  const port = await freePort();
  const variables = { PORT: String(port), DATA_DIR: newFolder(), HOST: "0.0.0.0" };
  const first = npmStart(variables);
  await first.says("Ready in");
  expect(first.said()).toContain("Filling the empty database with the demo region");
  expect(first.said()).toMatch(/hr@werft\.demo\.example/);
  expect((await request.get(`http://127.0.0.1:${port}/health`)).status()).toBe(200);
  first.press("SIGINT");
  expect(await first.ended).toBe(0);

  const second = npmStart(variables);
  await second.says("Ready in");
  expect(second.said()).not.toContain("Filling");
  const signIn = await request.post(`http://localhost:${port}/login`, {
    form: { email: "hr@werft.demo.example", password: "Lotse-Demo-2026!" },
    maxRedirects: 0,
  });
  expect(signIn.status()).toBe(302);
  expect(signIn.headers().location).toBe("/employer");

  const samePort = npmStart({ PORT: String(port), DATA_DIR: newFolder() });
  expect(await samePort.ended).toBe(1);
  expect(samePort.said()).toBe(
    `Port ${port} on 127.0.0.1 is taken by another program; choose another one with PORT.\n`,
  );
  const sameFolder = npmStart({ ...variables, PORT: String(await freePort()) });
  expect(await sameFolder.ended).toBe(1);
  expect(sameFolder.said()).toMatch(/\nThe data folder \S+ is in use by process \d+; stop it first\.\n$/);

  second.press("SIGTERM");
  expect(await second.ended).toBe(0);
});

test("npm start says in one sentence why it cannot", async () => {
  const cases: [Record<string, string>, RegExp][] = [
    [
      {
        DATABASE_URL: `postgresql://nobody@127.0.0.1:${await freePort()}/none`,
        SESSION_SECRET: SECRET,
        FILES_KEY: SECRET,
      },
      /The database 127\.0\.0\.1:\d+\/none cannot be reached: connect ECONNREFUSED [\d.:]+\.\n$/,
    ],
    [{ DATABASE_URL: "postgresql://nobody@127.0.0.1/none" }, /^SESSION_SECRET is not set; .+\n$/],
    [
      { DATABASE_URL: "postgresql://nobody@127.0.0.1/none", SESSION_SECRET: SECRET },
      /^FILES_KEY is not set; .+\n$/,
    ],
    [{ NODE_ENV: "production", DEMO: "1" }, /^DEMO=1 is refused with NODE_ENV=production: .+\n$/],
    [{ NODE_ENV: "production" }, /^SESSION_SECRET is not set; .+\n$/],
  ];
  for (const [variables, sentence] of cases) {
    const start = npmStart({ PORT: String(await freePort()), DATA_DIR: newFolder(), ...variables });
    expect(await start.ended).toBe(1);
    expect(start.said()).toMatch(sentence);
  }
});

test("outside demo mode an empty server database has no account and no demo door", async ({ request }) => {
  const { url, drop } = await createServerDatabase(process.env.E2E_POSTGRES_URL ?? "");
  const port = await freePort();
  const start = npmStart({
    PORT: String(port),
    DATA_DIR: newFolder(),
    DATABASE_URL: url,
    SESSION_SECRET: SECRET,
    FILES_KEY: SECRET,
    BASE_URL: `http://localhost:${port}`,
  });
  await start.says("Ready in");
  expect(start.said()).toContain(
    "There is no account yet: make the first administrator with npm run admin:create",
  );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    'SELECT (SELECT count(*) FROM "User") + (SELECT count(*) FROM "Account") AS count',
  );
  await client.end();
  expect(rows).toEqual([{ count: "0" }]);
  const signIn = await request.post(`http://localhost:${port}/login`, {
    form: { email: "hr@werft.demo.example", password: "Lotse-Demo-2026!" },
  });
  expect(signIn.status()).toBe(400);
  expect((await request.get(`http://localhost:${port}/dev/outbox`)).status()).toBe(404);

  // the database goes away under the running application
  await drop();
  const health = await request.get(`http://localhost:${port}/health`);
  expect(health.status()).toBe(503);
  expect(await health.json()).toEqual({ status: "error", database: "unreachable", version: "0.1.0" });
  start.press("SIGTERM");
  expect(await start.ended).toBe(0);
});
