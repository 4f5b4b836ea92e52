import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { clockFrom, systemClock } from "#app/platform/clock.ts";
import { openEmbedded, openServer } from "#app/platform/database/engine.ts";
import type { Database } from "#app/platform/database/engine.ts";
import { seedTenant } from "#tests/factories/basics.ts";
import { createServerDatabase } from "#tests/setup/database-server.ts";
import { embeddedTemplate, serverTemplate } from "#tests/setup/templates.ts";
import type { World } from "#tests/setup/world.ts";
import type { Order } from "./till.fixture.ts";

/*
 * Payments in a process that is killed (SIGKILL) again and again, at no chosen moment: while it decides, writes, commits or
 * has just committed. Afterwards the books of a thousand requests hold to the cent what really moved.
 */

const onServer = inject("postgresUrl") !== null;
/** The embedded engine takes seconds to open again after each death. */
const SEQUENCES = onServer ? 1000 : 24;
const LEAST_KILLS = onServer ? 20 : 2;
const PATIENCE = 900_000;
/** After how many deeds a process dies, at most. */
const LONGEST_LIFE = onServer ? 300 : 50;
/** Then within so many milliseconds: in the middle of what comes next. */
const MIDDLE = 30;

let folder: string;
let databaseUrl: string | null = null;
let drop: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lotse-till-"));
  const server = inject("postgresUrl");
  if (server) ({ url: databaseUrl, drop } = await createServerDatabase(server, await serverTemplate(server)));
  else {
    cpSync(await embeddedTemplate(), join(folder, "database"), { recursive: true });
  }
  await inDatabase(async ({ prisma }) => {
    const world = { prisma, clock: clockFrom(systemClock.now()) } as unknown as World;
    const { people, company } = await seedTenant(world, { slug: "kasse", name: "Welcome Center" });
    const { advisor, hrAdmin: hr } = people;
    const order: Order = { databaseUrl, sequences: SEQUENCES, seed: 411, advisor, hr, companyId: company.id };
    writeFileSync(join(folder, "order.json"), JSON.stringify(order));
  });
});
afterAll(async () => {
  await drop();
  rmSync(folder, { recursive: true, force: true });
});

async function inDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = databaseUrl ? await openServer(databaseUrl) : await openEmbedded(join(folder, "database"));
  return work(database).finally(() => database.close());
}

/** Lets the till work until it has finished or its time is over; whether it was killed. */
function live(): Promise<boolean> {
  const till = spawn(process.execPath, [resolve(import.meta.dirname, "till.fixture.ts"), folder], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const life = 1 + Math.floor(Math.random() * LONGEST_LIFE);
  let deeds = 0;
  let said = "";
  let faults = "";
  till.stderr.on("data", (part: Buffer) => (faults += part.toString()));
  till.stdout.on("data", (part: Buffer) => {
    const before = deeds;
    said += part.toString();
    deeds = said.split(".").length - 1;
    if (before < life && deeds >= life) setTimeout(() => till.kill("SIGKILL"), Math.random() * MIDDLE);
  });
  return new Promise((done, fail) => {
    till.on("exit", (code, signal) => {
      if (signal === "SIGKILL") done(true);
      else if (code === 0 && said.includes("finished")) done(false);
      else fail(new Error(`the till ended with ${code}: ${faults}`));
    });
  });
}

/** What came in on the account for each request, as the till has written down. */
function transfers(): Map<string, number> {
  const sums = new Map<string, number>();
  for (const line of readFileSync(join(folder, "journal.txt"), "utf8").trim().split("\n")) {
    const [id = "", cents = "0"] = line.split(" ");
    sums.set(id, (sums.get(id) ?? 0) + Number(cents));
  }
  return sums;
}

interface Books {
  id: string;
  state: string;
  receivable: number;
  income: number;
  credit: number;
  bank: number;
  provider: number;
  unbalanced: number;
  /** what the provider holds, by its own books */
  held: number;
  /** what advisors have sent back by transfer */
  sent: number;
  waiting: number;
}

const ACCOUNT = (account: string) => `
  coalesce((SELECT sum(p.cents) FROM "LedgerPosting" p JOIN "LedgerEntry" e ON e.id = p."entryId"
    WHERE e."requestId" = r.id AND p.account = '${account}'), 0)::int AS ${account.toLowerCase()}`;
const OWN = `SELECT s.id FROM "SandboxPayment" s JOIN "PaymentAttempt" a ON a.id = s."attemptId" WHERE a."requestId" = r.id`;
const BOOKS = `
  SELECT r.id, r.state::text AS state,
    ${["RECEIVABLE", "INCOME", "CREDIT", "BANK", "PROVIDER"].map(ACCOUNT).join(",")},
    (SELECT count(*) FROM (SELECT 1 FROM "LedgerEntry" e JOIN "LedgerPosting" p ON p."entryId" = e.id
      WHERE e."requestId" = r.id GROUP BY e.id HAVING sum(p.cents) <> 0 OR count(*) < 2) AS wrong)::int AS unbalanced,
    (coalesce((SELECT sum(s."amountCents") FROM "SandboxPayment" s WHERE s.state = 'PAID' AND s.id IN (${OWN})), 0)
      - coalesce((SELECT sum((n.body::json->>'amountCents')::int) FROM "SandboxNotice" n
          WHERE n.body::json->>'type' = 'payment.refunded' AND n."paymentId" IN (${OWN})), 0))::int AS held,
    coalesce((SELECT sum(f."amountCents") FROM "PaymentRefund" f
      WHERE f."requestId" = r.id AND f."attemptId" IS NULL), 0)::int AS sent,
    (SELECT count(*) FROM "SandboxNotice" n WHERE n."acknowledgedAt" IS NULL AND n."paymentId" IN (${OWN}))::int AS waiting
  FROM "PaymentRequest" r WHERE r.title = 'Kurs'`;

it(
  `keeps the books of ${SEQUENCES} random sequences to the cent, killed in the middle again and again`,
  async () => {
    let kills = 0;
    while (await live()) kills += 1;
    expect(kills).toBeGreaterThanOrEqual(LEAST_KILLS);

    const books = await inDatabase(({ prisma }) => prisma.$queryRawUnsafe<Books[]>(BOOKS));
    const came = transfers();
    const states = new Set<string>();
    expect(books).toHaveLength(SEQUENCES);
    for (const book of books) {
      const { id, receivable, income, credit, bank, provider } = book;
      expect(receivable + income + credit + bank + provider, id).toBe(0);
      expect([book.unbalanced, book.waiting], id).toEqual([0, 0]);
      expect(provider, id).toBe(book.held);
      expect(bank, id).toBe((came.get(id) ?? 0) - book.sent);
      expect(receivable, id).toBeGreaterThanOrEqual(0);
      expect(credit, id).toBeLessThanOrEqual(0);
      const paid = ["PAID", "PARTLY_REFUNDED", "REFUNDED"].includes(book.state);
      expect(paid, id).toBe(receivable === 0 && book.state !== "CANCELLED");
      states.add(book.state);
    }
    // so many of them come to rest in nearly every state there is
    if (onServer) {
      expect([...states]).toEqual(expect.arrayContaining(["CANCELLED", "OPEN", "PAID", "PARTLY_REFUNDED"]));
    }
  },
  PATIENCE,
);
