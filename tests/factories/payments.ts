import { addDays, berlinDay, toUtcDate } from "#app/domains/calendar/index.ts";
import type {
  CaseFee,
  CenterBank,
  PaymentAttempt,
  PaymentReceipt,
  PaymentRequest,
  Price,
  Prisma,
} from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

/** A fee of a case, recorded as paid by the company. */
export function aFee(
  world: World,
  of: { id: string; centerId: string; companyId: string; candidateId: string },
  overrides: Partial<Prisma.CaseFeeUncheckedCreateInput> = {},
): Promise<CaseFee> {
  const now = world.clock.now();
  const { id: caseId, centerId, companyId, candidateId } = of;
  return world.prisma.caseFee.create({
    data: {
      ...{ centerId, companyId, candidateId, caseId, key: "fast-track", payer: "EMPLOYER", state: "PAID" },
      ...{ amountCents: 411_00, paidOn: toUtcDate(berlinDay(now)) },
      ...{ recordedById: newId(), recordedByName: "Ines Brandt", recordedByParty: "COMPANY" },
      ...{ createdAt: now, updatedAt: now },
      ...overrides,
    },
  });
}

/** The center's account, of the German example number. */
export function aBank(world: World, centerId: string): Promise<CenterBank> {
  const now = world.clock.now();
  return world.prisma.centerBank.create({
    data: {
      ...{ centerId, holder: "Welcome Center", iban: "DE89370400440532013000", bic: "COBADEFFXXX" },
      ...{ createdAt: now, updatedAt: now },
    },
  });
}

/** A course in the center's price list. */
export function aPrice(
  world: World,
  centerId: string,
  overrides: Partial<Prisma.PriceUncheckedCreateInput> = {},
): Promise<Price> {
  const now = world.clock.now();
  return world.prisma.price.create({
    data: {
      ...{ centerId, kind: "COURSE", title: "Deutsch am Arbeitsplatz", amountCents: 240_00 },
      ...{ createdById: newId(), createdAt: now, updatedAt: now },
      ...overrides,
    },
  });
}

let number = 900;

/** A request for 240 euros, booked; the overrides name the payer. */
export async function aPaymentRequest(
  world: World,
  payer: { centerId: string; companyId: string } | { centerId: string; candidateId: string },
  overrides: Partial<Prisma.PaymentRequestUncheckedCreateInput> = {},
): Promise<PaymentRequest> {
  number += 1;
  const now = world.clock.now();
  const bookedOn = toUtcDate(berlinDay(now));
  const request = await world.prisma.paymentRequest.create({
    data: {
      ...payer,
      ...{ reference: `ZA-2025-${number}`, title: "Deutsch am Arbeitsplatz", amountCents: 240_00 },
      ...{ dueOn: toUtcDate(addDays(berlinDay(now), 14)), stateSince: now },
      ...{ payToHolder: "Welcome Center", payToIban: "DE89370400440532013000", payToBic: "COBADEFFXXX" },
      ...{ createdById: newId(), createdByName: "Jan Petersen", createdAt: now, updatedAt: now },
      ...overrides,
    },
  });
  const { id: requestId, centerId, amountCents } = request;
  await world.prisma.ledgerEntry.create({
    data: {
      ...{ centerId, requestId, kind: "ISSUED", key: `issued:${requestId}`, bookedOn, createdAt: now },
      postings: {
        createMany: {
          data: [
            { account: "RECEIVABLE", cents: amountCents },
            { account: "INCOME", cents: -amountCents },
          ],
        },
      },
    },
  });
  return request;
}

/** A payer on the way to a provider. */
export function anAttempt(
  world: World,
  { id: requestId, centerId, amountCents }: Pick<PaymentRequest, "id" | "centerId" | "amountCents">,
  overrides: Partial<Prisma.PaymentAttemptUncheckedCreateInput> = {},
): Promise<PaymentAttempt> {
  const now = world.clock.now();
  return world.prisma.paymentAttempt.create({
    data: {
      ...{ requestId, centerId, amountCents, provider: "sandbox", address: "/sandbox/payments/none" },
      ...{ createdById: newId(), createdAt: now, updatedAt: now },
      ...overrides,
    },
  });
}

/** A receipt the payer has brought; its bytes are nowhere. */
export function aReceipt(
  world: World,
  { id: requestId, centerId }: Pick<PaymentRequest, "id" | "centerId">,
  overrides: Partial<Prisma.PaymentReceiptUncheckedCreateInput> = {},
): Promise<PaymentReceipt> {
  return world.prisma.paymentReceipt.create({
    data: {
      ...{ requestId, centerId, contentId: "0".repeat(64), name: "Kontoauszug.pdf" },
      ...{ mediaType: "application/pdf", size: 1200, scan: "NOT_SCANNED" },
      ...{ uploadedById: newId(), uploadedByName: "Ines Brandt", createdAt: world.clock.now() },
      ...overrides,
    },
  });
}

/** One of everything: a request to the company with an attempt and a refund, one to the person, the provider's books. */
export async function seedPayments(
  world: World,
  theCase: { id: string; centerId: string; companyId: string; candidateId: string },
): Promise<{
  companyPayment: PaymentRequest;
  candidatePayment: PaymentRequest;
  receipt: PaymentReceipt;
}> {
  const { id: caseId, centerId, companyId, candidateId } = theCase;
  const now = world.clock.now();
  await aFee(world, theCase);
  await aBank(world, centerId);
  const price = await aPrice(world, centerId);
  const companyPayment = await aPaymentRequest(world, { centerId, companyId }, { caseId, priceId: price.id });
  const candidatePayment = await aPaymentRequest(world, { centerId, candidateId }, { caseId });
  const attempt = await anAttempt(world, companyPayment);
  await world.prisma.paymentRefund.create({
    data: {
      ...{ centerId, requestId: companyPayment.id, attemptId: attempt.id, amountCents: 10_00 },
      ...{
        reason: "Kürzer als geplant",
        state: "FAILED",
        createdById: newId(),
        createdByName: "Jan Petersen",
      },
      ...{ createdAt: now, updatedAt: now },
    },
  });
  await world.prisma.paymentNotice.create({
    data: { provider: "sandbox", eventId: newId(), type: "payment.pending", receivedAt: now },
  });
  await world.prisma.sandboxPayment.create({
    data: {
      ...{ attemptId: attempt.id, amountCents: 240_00, title: "Deutsch am Arbeitsplatz" },
      ...{ payee: "Welcome Center", returnPath: "/employer/payments", createdAt: now, updatedAt: now },
      notices: { create: [{ body: "{}", notBefore: now, acknowledgedAt: now, createdAt: now }] },
    },
  });
  const receipt = await aReceipt(world, companyPayment);
  await aReceipt(world, candidatePayment, { uploadedByName: "K-2101" });
  return { companyPayment, candidatePayment, receipt };
}
