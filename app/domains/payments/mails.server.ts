import { advisorOrMailbox, peopleToTell } from "#app/domains/accounts/index.server.ts";
import { tell } from "#app/domains/notices/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";

interface Keys {
  requestId: string;
  centerId: string;
}
type PaymentMail = "requested" | "received" | "declined";
type CenterMail = "received" | "declined" | "surplus" | "receipt";

/** Somebody is asked for money. The mail says neither how much nor what for: the page does, behind the sign-in. */
export const tellPayerOfRequest = ({ tx }: HandlerCtx, event: Keys): Promise<void> =>
  tellPayer(tx, event, "requested", event.requestId);

/** The money is there: payer and center are told. */
export async function tellOfPayment({ tx }: HandlerCtx, event: Keys): Promise<void> {
  await tellPayer(tx, event, "received", event.requestId);
  await tellCenter(tx, event, "received", event.requestId);
}

/** A payment that was on its way has failed after all. */
export async function tellOfLateDecline(
  { tx }: HandlerCtx,
  event: Keys & { attemptId: string },
): Promise<void> {
  await tellPayer(tx, event, "declined", event.attemptId);
  await tellCenter(tx, event, "declined", event.attemptId);
}

/** Money has come that nobody owes: the center gives it back. */
export const tellOfSurplus = ({ tx }: HandlerCtx, event: Keys & { attemptId: string }): Promise<void> =>
  tellCenter(tx, event, "surplus", event.attemptId);

/** The payer has brought a receipt: the center looks whether the money is there. */
export const tellOfReceipt = ({ tx }: HandlerCtx, event: Keys & { receiptId: string }): Promise<void> =>
  tellCenter(tx, event, "receipt", event.receiptId);

async function tellPayer(
  tx: HandlerCtx["tx"],
  { requestId }: Keys,
  kind: PaymentMail,
  once: string,
): Promise<void> {
  const request = await tx.paymentRequest.findUnique({
    where: { id: requestId },
    select: { companyId: true, candidateId: true, reference: true },
  });
  if (!request) notFound("PaymentRequest");
  const { companyId, candidateId, reference } = request;
  const recipients =
    companyId === null
      ? await peopleToTell(tx, { candidateId: candidateId ?? notFound("PaymentRequest") })
      : await peopleToTell(tx, { companyId });
  const area = companyId === null ? "candidate" : "employer";
  for (const person of recipients) {
    const t = translator(person.locale, "payments");
    await tell(tx, person, {
      key: `payment-${kind}:${once}`,
      category: "PAYMENTS",
      subject: t(`mail.${kind}.subject`, { reference }),
      text: t(`mail.${kind}.text`, { reference }),
      path: `/${area}/payments/${requestId}`,
    });
  }
}

async function tellCenter(
  tx: HandlerCtx["tx"],
  { requestId, centerId }: Keys,
  kind: CenterMail,
  once: string,
): Promise<void> {
  const request = await tx.paymentRequest.findUnique({
    where: { id: requestId },
    select: { reference: true, createdById: true },
  });
  if (!request) notFound("PaymentRequest");
  // the advisor who asked, not the whole desk
  for (const person of await advisorOrMailbox(tx, centerId, [request.createdById])) {
    const t = translator(person.locale, "billing");
    await tell(tx, person, {
      key: `payment-center-${kind}:${once}`,
      category: "PAYMENTS",
      subject: t(`mail.${kind}.subject`, { reference: request.reference }),
      text: t(`mail.${kind}.text`, { reference: request.reference }),
      path: `/advisor/payments/${requestId}`,
    });
  }
}
