import { centerMailbox, peopleToTell } from "#app/domains/accounts/index.server.ts";
import { tell, type Addressee } from "#app/domains/notices/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
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
  await tellCenter(tx, event, "created", event.requestId);
}

/** Somebody takes care of the request: the company is told who answers from now on. */
export async function tellCompanyOfAdvisor({ tx }: HandlerCtx, event: RequestKeys): Promise<void> {
  await tellCompany(tx, event, "taken", event.requestId);
}

/** A new message: the other side is told, never what it says. */
export async function tellOfMessage(
  { tx }: HandlerCtx,
  event: RequestKeys & { messageId: string; by: "CENTER" | "COMPANY" },
): Promise<void> {
  if (event.by === "CENTER") await tellCompany(tx, event, "answered", event.messageId);
  else await tellCenter(tx, event, "replied", event.messageId);
}

/** The request is closed; who withdrew it knows already. */
export async function tellCompanyOfClosing(
  { tx }: HandlerCtx,
  event: RequestKeys & { reason: string },
): Promise<void> {
  if (event.reason !== "WITHDRAWN") await tellCompany(tx, event, "closed", event.requestId);
}

interface ReferralKeys {
  referralId: string;
  centerId: string;
  partnerId: string;
  requestId: string;
}

/** A partner body is asked something. */
export async function tellPartnerOfReferral({ tx }: HandlerCtx, event: ReferralKeys): Promise<void> {
  const path = `/partner/referrals/${event.referralId}`;
  for (const person of await peopleToTell(tx, { partnerId: event.partnerId })) {
    await write(tx, person, { kind: "referred", key: event.referralId, path });
  }
}

/** The partner body has answered. */
export async function tellCenterOfAnswer({ tx }: HandlerCtx, event: ReferralKeys): Promise<void> {
  await tellCenter(tx, event, "referralAnswered", event.referralId);
}

async function tellCompany(tx: Tx, event: RequestKeys, kind: Kind, key: string): Promise<void> {
  const path = `/employer/requests/${event.requestId}`;
  for (const person of await peopleToTell(tx, { companyId: event.companyId })) {
    await write(tx, person, { kind, key, path });
  }
}

async function tellCenter(
  tx: Tx,
  event: { centerId: string; requestId: string },
  kind: Kind,
  key: string,
): Promise<void> {
  const { centerId, requestId } = event;
  for (const mailbox of await centerMailbox(tx, centerId))
    await write(tx, mailbox, { kind, key, path: `/advisor/requests/${requestId}` });
}

async function write(
  tx: Tx,
  to: Addressee,
  { kind, key, path }: { kind: Kind; key: string; path: string },
): Promise<void> {
  const t = translator(to.locale, "support");
  await tell(tx, to, {
    key: `request_${kind}:${key}`,
    category: "MESSAGES",
    subject: t(`mail.${kind}.subject`),
    text: t(`mail.${kind}.text`),
    path,
  });
}
