import { addDays } from "#app/domains/calendar/index.ts";
import { recordFee } from "#app/domains/fees/index.server.ts";
import type { FeeInput } from "#app/domains/fees/index.server.ts";
import {
  addPrice,
  bringReceipt,
  chooseOutcome,
  deliverNotices,
  issueRequest,
  paymentProvider,
  receiveNotice,
  saveBank,
  signNotice,
  startPayment,
} from "#app/domains/payments/index.server.ts";
import { plainPicture } from "./picture.ts";
import { told } from "./proposals.ts";
import type { Stage } from "./stage.ts";

/** Days from a request to the day it is due. */
const TERM = 14;

const PRICES = [
  ["COURSE", "Deutsch am Arbeitsplatz (20 Stunden)", 240_00],
  ["TRANSLATION", "Beglaubigte Übersetzung, je Seite", 45_00],
  ["SERVICE", "Begleitung zum Amt", 60_00],
] as const;

/** What Bremen charges, a case's fee plan half paid, a request that is open, with the receipt of a transfer, and one paid through the sandbox. */
export async function seedPayments(stage: Stage): Promise<void> {
  const { prisma, id, today } = stage;
  const story = stage.story();
  const admin = story.as("admin", 20);
  const account = { holder: "Welcome Center Bremen", iban: "DE89370400440532013000", bic: "COBADEFFXXX" };
  told(await saveBank(admin, { version: 0, ...account }), "account");
  for (const [kind, title, amountCents] of PRICES) {
    await addPrice(admin, { id: id(`price:${title}`), kind, title, amountCents });
  }

  const found = await prisma.case.findFirst({
    where: { companyId: id("company:werft"), state: "RUNNING" },
    orderBy: { reference: "asc" },
  });
  if (!found) throw new Error("the shipyard has no running case");
  const paid: FeeInput = {
    ...{ key: "fast-track", version: 0, act: "pay", amountCents: 411_00, note: "Bescheid vom Migrationsamt" },
    paidOn: addDays(today, -11),
  };
  told(await recordFee(story.as("frauke", 10), "COMPANY", found.id, paid), "fee");

  const payer = { payer: "COMPANY", caseId: found.id } as const;
  const [course, translation] = [id("payment:course"), id("payment:translation")];
  await issueRequest(story.as("jan", 9), {
    ...{ id: course, ...payer, priceId: id(`price:${PRICES[0][1]}`), dueOn: addDays(today, TERM - 9) },
  });
  await payInSandbox(stage, story.as("frauke", 7), course);
  await issueRequest(story.as("jan", 3), {
    ...{ id: translation, ...payer, title: "Übersetzung von drei Zeugnisseiten", amountCents: 135_00 },
    dueOn: addDays(today, TERM - 3),
  });
  const own = await prisma.case.findFirstOrThrow({
    where: { candidateId: id("candidate:amine"), state: "RUNNING" },
    select: { id: true },
  });
  await issueRequest(story.as("jan", 2), {
    ...{ id: id("payment:own"), payer: "CANDIDATE", caseId: own.id, dueOn: addDays(today, TERM - 2) },
    ...{ title: "Eigenanteil am Sprachkurs", amountCents: 45_00 },
  });
  const bytes = await plainPicture("#b3202a");
  const receipt = { requestId: translation, id: id("receipt:translation"), name: "Überweisung.jpg", bytes };
  told(await bringReceipt(story.as("frauke", 1), { companies: true }, receipt), "receipt");
}

/** HR pays, and the sandbox's notice arrives with its signature as it would by the network. */
async function payInSandbox(
  { services: { env } }: Stage,
  ctx: ReturnType<ReturnType<Stage["story"]>["as"]>,
  requestId: string,
): Promise<void> {
  const provider = paymentProvider({ ...env, demo: true });
  if (!provider) throw new Error("demo mode has a provider");
  const returnPath = `/employer/payments/${requestId}`;
  const attemptId = requestId;
  const side = { companies: true } as const;
  const started = await startPayment(ctx, provider, { requestId, side, attemptId, returnPath });
  if (!started.ok) throw new Error(`payment: ${started.code}`);
  await chooseOutcome(ctx, started.address.replace("/sandbox/payments/", ""), "success");
  await deliverNotices({
    now: ctx.now,
    inBooks: (work) => ctx.db.transaction((tx) => work(tx.asSystem("sandbox"))),
    post: async (body) => {
      const signature = signNotice(env, body, ctx.now);
      return (await receiveNotice(ctx, provider, { body, signature })) === "taken";
    },
  });
}
