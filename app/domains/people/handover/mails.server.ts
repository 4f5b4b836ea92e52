import { mailRecipients } from "#app/domains/accounts/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import type { HandoverState } from "#app/platform/database/generated/enums.ts";

/** The person is asked; the mail says that there is a question, the page what it is. */
export async function askPerson(
  { tx }: HandlerCtx,
  event: { handoverId: string; candidateId: string },
): Promise<void> {
  await mailPerson(tx, event, "asked");
}

/** Whoever waits for an answer is told that there is one; who it is about stands on the page alone. */
export async function tellOfHandover(
  { tx }: HandlerCtx,
  event: {
    handoverId: string;
    candidateId: string;
    centerId: string;
    askedById: string;
    to: HandoverState;
    by: string;
  },
): Promise<void> {
  if (event.to === "ACCEPTED") await mailPerson(tx, event, "accepted");
  if (event.by === "center") return;
  const { askedById: advisorId, centerId, handoverId, to } = event;
  for (const { email, locale } of await mailRecipients(tx, { advisorId, centerId })) {
    const language = locale === "en" ? "en" : "de";
    const t = translator(language, "handover");
    const state = translator(language, "enums")(`HandoverState.${to}`);
    await tx.mail({
      dedupeKey: `handover:${handoverId}:${to}:${email}`,
      to: email,
      subject: t("mail.answered.subject"),
      text: t("mail.answered.text", { state }),
      locale: language,
      path: "/advisor/handovers",
    });
  }
}

async function mailPerson(
  tx: HandlerCtx["tx"],
  { handoverId, candidateId }: { handoverId: string; candidateId: string },
  kind: "asked" | "accepted",
): Promise<void> {
  for (const { email, locale } of await mailRecipients(tx, { candidateId })) {
    const t = translator(locale, "handover");
    await tx.mail({
      dedupeKey: `handover:${handoverId}:${kind}:${email}`,
      to: email,
      subject: t(`mail.${kind}.subject`),
      text: t(`mail.${kind}.text`),
      locale,
      path: "/candidate/handover",
    });
  }
}
