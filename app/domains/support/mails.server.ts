import { mailRecipients } from "#app/domains/accounts/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";

interface RequestKeys {
  requestId: string;
  centerId: string;
  companyId: string;
}

type Kind = "created" | "taken" | "answered" | "replied" | "closed" | "referred" | "referralAnswered";

type Tx = HandlerCtx["tx"];

/** A request has come in: the center's mailbox is told. */
export async function tellCenterOfRequest({ tx }: HandlerCtx, event: RequestKeys): Promise<void> {
  await mailCenter(tx, event, "created", event.requestId);
}

/** Somebody takes care of the request: the company is told who answers from now on. */
export async function tellCompanyOfAdvisor({ tx }: HandlerCtx, event: RequestKeys): Promise<void> {
  await mailCompany(tx, event, "taken", event.requestId);
}

/** A new message: the other side is told, never what it says. */
export async function tellOfMessage(
  { tx }: HandlerCtx,
  event: RequestKeys & { messageId: string; by: "CENTER" | "COMPANY" },
): Promise<void> {
  if (event.by === "CENTER") await mailCompany(tx, event, "answered", event.messageId);
  else await mailCenter(tx, event, "replied", event.messageId);
}

/** The request is closed; who withdrew it knows already. */
export async function tellCompanyOfClosing(
  { tx }: HandlerCtx,
  event: RequestKeys & { reason: string },
): Promise<void> {
  if (event.reason !== "WITHDRAWN") await mailCompany(tx, event, "closed", event.requestId);
}

interface ReferralKeys {
  referralId: string;
  centerId: string;
  partnerId: string;
  requestId: string;
}

/** A partner body is asked something. */
export async function tellPartnerOfReferral({ tx }: HandlerCtx, event: ReferralKeys): Promise<void> {
  const people = await mailRecipients(tx, { partnerId: event.partnerId });
  for (const { email, locale } of people) {
    await write(
      tx,
      "referred",
      { to: email, locale, key: event.referralId },
      `/partner/referrals/${event.referralId}`,
    );
  }
}

/** The partner body has answered. */
export async function tellCenterOfAnswer({ tx }: HandlerCtx, event: ReferralKeys): Promise<void> {
  await mailCenter(tx, event, "referralAnswered", event.referralId);
}

async function mailCompany(tx: Tx, event: RequestKeys, kind: Kind, key: string): Promise<void> {
  for (const { email, locale } of await mailRecipients(tx, { companyId: event.companyId })) {
    await write(tx, kind, { to: email, locale, key }, `/employer/requests/${event.requestId}`);
  }
}

async function mailCenter(
  tx: Tx,
  event: { centerId: string; requestId: string },
  kind: Kind,
  key: string,
): Promise<void> {
  const center = await tx.center.findUnique({ where: { id: event.centerId }, select: { email: true } });
  if (!center) return;
  await write(tx, kind, { to: center.email, locale: "de", key }, `/advisor/requests/${event.requestId}`);
}

async function write(
  tx: Tx,
  kind: Kind,
  mail: { to: string; locale: Locale; key: string },
  path: string,
): Promise<void> {
  const locale = mail.locale === "en" ? "en" : "de";
  const t = translator(locale, "support");
  await tx.mail({
    dedupeKey: `request_${kind}:${mail.key}:${mail.to}`,
    to: mail.to,
    subject: t(`mail.${kind}.subject`),
    text: t(`mail.${kind}.text`),
    locale,
    path,
  });
}
