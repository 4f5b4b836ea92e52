import { peopleToTell } from "#app/domains/accounts/index.server.ts";
import { tell } from "#app/domains/notices/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import type { HandoverState } from "#app/platform/database/generated/enums.ts";

/** The person is asked; the mail says that there is a question, the page what it is. */
export async function askPerson(
  { tx }: HandlerCtx,
  event: { handoverId: string; candidateId: string },
): Promise<void> {
  await tellPerson(tx, event, "asked");
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
  if (event.to === "ACCEPTED") await tellPerson(tx, event, "accepted");
  if (event.by === "center") return;
  const { askedById: advisorId, centerId, handoverId, to } = event;
  for (const person of await peopleToTell(tx, { advisorId, centerId })) {
    const t = translator(person.locale, "handover");
    const state = translator(person.locale, "enums")(`HandoverState.${to}`);
    await tell(tx, person, {
      key: `handover:${handoverId}:${to}`,
      category: "RECORD",
      subject: t("mail.answered.subject"),
      text: t("mail.answered.text", { state }),
      path: "/advisor/handovers",
    });
  }
}

async function tellPerson(
  tx: HandlerCtx["tx"],
  { handoverId, candidateId }: { handoverId: string; candidateId: string },
  kind: "asked" | "accepted",
): Promise<void> {
  for (const person of await peopleToTell(tx, { candidateId })) {
    const t = translator(person.locale, "handover");
    await tell(tx, person, {
      key: `handover:${handoverId}:${kind}`,
      category: "RECORD",
      subject: t(`mail.${kind}.subject`),
      text: t(`mail.${kind}.text`),
      path: "/candidate/handover",
    });
  }
}
