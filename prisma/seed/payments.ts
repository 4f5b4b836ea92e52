import { addDays } from "#app/domains/calendar/index.ts";
import { recordFee } from "#app/domains/fees/index.server.ts";
import {
  addPrice,
  chooseOutcome,
  issueRequest,
  paymentProvider,
  saveBank,
  startPayment,
} from "#app/domains/payments/index.server.ts";
import { hearNotices } from "./payment-notices.ts";
import { told } from "./proposals.ts";
import type { Stage } from "./stage.ts";

const TERM = 14;

/** What the centers charge, a fee plan half paid, a request that is open and one paid through the sandbox. */
export async function seedPayments(stage: Stage): Promise<void> {
  const { prisma, id, today } = stage;
  const story = stage.story();
  const admin = story.as("admin-bremen", 12);
  const account = { holder: "Welcome Center Bremen", iban: "DE89370400440532013000", bic: "COBADEFFXXX" };
  told(await saveBank(admin, { version: 0, ...account }), "account");
  const prices = [
    ["COURSE", "Deutsch am Arbeitsplatz (20 Stunden)", 240_00],
    ["TRANSLATION", "Beglaubigte Übersetzung, je Seite", 45_00],
    ["SERVICE", "Begleitung zum Amt", 60_00],
  ] as const;
  for (const [kind, title, amountCents] of prices) {
    await addPrice(admin, { id: id(`price:${title}`), kind, title, amountCents });
  }
}
