import { mailRecipients } from "#app/domains/accounts/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";

interface Keys {
  requestId: string;
  centerId: string;
}
type PaymentMail = "requested" | "received" | "declined";

/** Somebody is asked for money. The mail says neither how much nor what for: the page does, behind the sign-in. */
export const tellPayerOfRequest = ({ tx }: HandlerCtx, event: Keys): Promise<void> =>
  mailPayer(tx, event, "requested", event.requestId);

/** The money is there: payer and center are told. */
export async function tellOfPayment({ tx }: HandlerCtx, event: Keys): Promise<void> {
  await mailPayer(tx, event, "received", event.requestId);
  await mailCenter(tx, event, "received", event.requestId);
}

/** A payment that was on its way has failed after all. */
export async function tellOfLateDecline(
  { tx }: HandlerCtx,
  event: Keys & { attemptId: string },
): Promise<void> {
  await mailPayer(tx, event, "declined", event.attemptId);
  await mailCenter(tx, event, "declined", event.attemptId);
}

async function mailPayer(
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
      ? await mailRecipients(tx, { candidateId: candidateId ?? notFound("PaymentRequest") })
      : await mailRecipients(tx, { companyId });
  const area = companyId === null ? "candidate" : "employer";
  for (const { email, locale } of recipients) {
    const language = companyId !== null && locale !== "en" ? "de" : locale;
    const t = translator(language, "payments");
    await tx.mail({
      dedupeKey: `payment-${kind}:${once}:${email}`,
      to: email,
      subject: t(`mail.${kind}.subject`, { reference }),
      text: t(`mail.${kind}.text`, { reference }),
      locale: language,
      path: `/${area}/payments/${requestId}`,
    });
  }
}

async function mailCenter(
  tx: HandlerCtx["tx"],
  { requestId, centerId }: Keys,
  kind: "received" | "declined",
  once: string,
): Promise<void> {
  const request = await tx.paymentRequest.findUnique({
    where: { id: requestId },
    select: { reference: true, createdById: true },
  });
  if (!request) notFound("PaymentRequest");
  // the advisor who asked, not the whole desk
  const who = { centerId, advisorId: request.createdById };
  for (const { email, locale } of await mailRecipients(tx, who)) {
    const language = locale === "en" ? "en" : "de";
    const t = translator(language, "billing");
    await tx.mail({
      dedupeKey: `payment-center-${kind}:${once}:${email}`,
      to: email,
      subject: t(`mail.${kind}.subject`, { reference: request.reference }),
      text: t(`mail.${kind}.text`, { reference: request.reference }),
      locale: language,
      path: `/advisor/payments/${requestId}`,
    });
  }
}
