import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { addDays, berlinDay } from "#app/domains/calendar/index.ts";
import {
  cancelRequest,
  chooseOutcome,
  deliverNotices,
  issueRequest,
  paymentProvider,
  receiveNotice,
  recordTransfer,
  refundRequest,
  settleLater,
  startPayment,
} from "../index.server.ts";
import type { PaymentProvider } from "../provider/types.ts";
import { signNotice } from "../provider/sandbox.server.ts";
import { OUTCOMES } from "../rules/sandbox.ts";
import { act } from "../rules/sequences.fixture.ts";
import type { Act } from "../rules/sequences.fixture.ts";
import type { Principal, UserCtx } from "#app/permissions/context.ts";
import { makeContext } from "#app/permissions/make-context.server.ts";
import { systemDb } from "#app/permissions/system-db.server.ts";
import { createServices } from "#app/platform/create-services.ts";
import { readEnv } from "#app/platform/env.ts";
import { newId } from "#app/platform/ids.ts";
import type { Services } from "#app/platform/services.ts";

/*
 * A process of its own in which payments happen, one random sequence after the other, until somebody kills it. Begun again
 * it does once more what it did not finish, with the same ids, as people do who heard no answer.
 * node app/domains/payments/killed/till.fixture.ts <folder with order.json>
 */

/** What the till is to do, in order.json; what is done stands in journal.txt beside it, a line each. */
export interface Order {
  databaseUrl: string | null;
  sequences: number;
  seed: number;
  advisor: Principal;
  hr: Principal;
  companyId: string;
}

const folder = process.argv[2] ?? "";
const order = JSON.parse(readFileSync(join(folder, "order.json"), "utf8")) as Order;
const journal = join(folder, "journal.txt");
const LONGEST = 6;

/** The same id for the same place in the sequences, however often the process has to begin again. */
function idOf(...place: (string | number)[]): string {
  const hash = createHash("sha256")
    .update([order.seed, ...place].join("/"))
    .digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-7${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

class Till {
  private readonly services: Services;
  private readonly provider: PaymentProvider;

  constructor(services: Services) {
    this.services = services;
    const provider = paymentProvider(services.env);
    if (!provider) throw new Error("demo mode has a provider");
    this.provider = provider;
  }

  private as(user: Principal): UserCtx {
    return makeContext(this.services, { user, locale: "de", requestId: newId() }) as UserCtx;
  }

  async ask(requestId: string, amountCents: number): Promise<void> {
    const advisor = this.as(order.advisor);
    const dueOn = addDays(advisor.today, 14);
    const { companyId } = order;
    await issueRequest(advisor, {
      id: requestId,
      payer: "COMPANY",
      companyId,
      title: "Kurs",
      amountCents,
      dueOn,
    });
  }

  /** One thing that somebody does with a request for `asked` cents; answers how many cents of it came in on the account. */
  async act(requestId: string, asked: number, id: string, { what, pick, cents }: Act): Promise<number> {
    const advisor = this.as(order.advisor);
    if (what === "start") {
      await startPayment(this.as(order.hr), this.provider, {
        requestId,
        side: { companies: true },
        attemptId: id,
        returnPath: "/",
      });
    } else if (what === "choose") await this.choose(requestId, pick);
    else if (what === "settle") await this.settle(requestId, pick % 2 > 0 ? "paid" : "declined");
    else if (what === "deliver") await this.deliver();
    else if (what === "replay") await this.replay(requestId, pick);
    else if (what === "transfer") {
      const input = { id, amountCents: cents, paidOn: advisor.today };
      const done = await recordTransfer(advisor, requestId, input);
      return done.ok ? cents : 0;
    } else if (what === "cancel") await cancelRequest(advisor, requestId, { reason: "Der Kurs fällt aus" });
    else if (what === "refund") {
      const input = { id, amountCents: pick % 2 > 0 ? asked : cents, reason: "Zwei Stunden fielen aus" };
      await refundRequest(advisor, this.provider, requestId, input);
    }
    return 0;
  }

  /** All that is on its way arrives. */
  async comeToRest(requestId: string): Promise<void> {
    await this.settle(requestId, "paid");
    await this.deliver();
  }

  private async payments(requestId: string) {
    const { prisma } = this.services.database;
    const attempts = await prisma.paymentAttempt.findMany({ where: { requestId }, orderBy: { id: "asc" } });
    const attemptId = { in: attempts.map(({ id }) => id) };
    return prisma.sandboxPayment.findMany({ where: { attemptId }, orderBy: { id: "asc" } });
  }

  private async choose(requestId: string, pick: number): Promise<void> {
    const payments = await this.payments(requestId);
    const payment = payments[pick % Math.max(1, payments.length)];
    const outcome = OUTCOMES[pick % OUTCOMES.length] ?? "success";
    if (payment) await chooseOutcome(this.as(order.hr), payment.id, outcome);
  }

  private async settle(requestId: string, later: "paid" | "declined"): Promise<void> {
    const now = this.services.clock.now();
    const today = berlinDay(now);
    for (const { id } of await this.payments(requestId)) {
      await this.books.transaction((tx) => settleLater({ tx, now, today }, id, later));
    }
  }

  private async deliver(): Promise<void> {
    const now = this.services.clock.now();
    const inBooks = <T>(work: Parameters<typeof this.books.transaction<T>>[0]) =>
      this.books.transaction(work);
    await deliverNotices({ now, inBooks, post: (body) => this.hear(body) });
  }

  private async replay(requestId: string, pick: number): Promise<void> {
    const paymentId = { in: (await this.payments(requestId)).map(({ id }) => id) };
    const { prisma } = this.services.database;
    const old = await prisma.sandboxNotice.findMany({ where: { paymentId }, orderBy: { id: "asc" } });
    const one = old[pick % Math.max(1, old.length)];
    if (one) await this.hear(one.body);
  }

  private async hear(body: string): Promise<boolean> {
    const ctx = makeContext(this.services, { user: null, locale: "de", requestId: newId() });
    const signature = signNotice(this.services.env, body, ctx.now);
    const received = await receiveNotice(ctx, this.provider, { body, signature });
    return received === "taken" || received === "known";
  }

  private get books() {
    return systemDb(this.services, "sandbox", newId());
  }
}

const services = await createServices(
  readEnv({
    ...{
      DEMO: "1",
      LOG_LEVEL: "error",
      DATA_DIR: folder,
      SESSION_SECRET: "f3b1c6a0-6f0e-4a55-9b1f-0d7c5f1b8e11",
    },
    ...(order.databaseUrl && { DATABASE_URL: order.databaseUrl }),
  }),
);
const till = new Till(services);
const sequence = fc.tuple(
  fc.integer({ min: 1, max: 500_00 }),
  fc.array(act, { minLength: 1, maxLength: LONGEST }),
);
const sequences = fc.sample(sequence, { seed: order.seed, numRuns: order.sequences });
const done = existsSync(journal) ? readFileSync(journal, "utf8").split("\n").slice(0, -1).length : 0;
let line = 0;
/** Does what is not in the journal yet, and writes it there when it is done. */
async function once(work: () => Promise<number>, name: string): Promise<void> {
  line += 1;
  if (line <= done) return;
  appendFileSync(journal, `${name} ${await work()}\n`);
  process.stdout.write(".");
}
for (const [at, [cents, acts]] of sequences.entries()) {
  const requestId = idOf(at);
  await once(async () => {
    await till.ask(requestId, cents);
    return 0;
  }, requestId);
  for (const [step, one] of acts.entries()) {
    await once(() => till.act(requestId, cents, idOf(at, step), one), requestId);
  }
  await once(async () => {
    await till.comeToRest(requestId);
    return 0;
  }, requestId);
}
await services.database.close();
process.stdout.write("finished\n");
process.exit(0);
