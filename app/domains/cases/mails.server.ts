import type { PlainDate } from "#app/domains/calendar/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import { recipientsOf } from "./recipients.server.ts";
import type { Recipient } from "./recipients.server.ts";
import type { Mover } from "./rules/state.ts";
import type { MilestoneKey } from "./templates/types.ts";

/** What a mail is about; never names, never the words of a message. */
export type CaseMail =
  | { kind: "started" | "message" | "arrived" | "ended" | "job_ended" | "consentWithdrawn" }
  | { kind: "stuck"; key: MilestoneKey }
  // "nudge": an advisor reminds somebody by hand
  | { kind: "turn" | "nudge"; key: MilestoneKey; dueOn: PlainDate | null }
  | { kind: "reminder"; key: MilestoneKey; dueOn: PlainDate };

interface CaseLink {
  id: string;
  centerId: string;
  companyId: string;
  candidateId: string;
  reference: string;
}

/** Writes a mail to everybody of one side; the same key is written once per address. */
export async function mailSide(
  tx: GuardedTx,
  side: Mover,
  link: CaseLink,
  mail: CaseMail,
  dedupeKey: string,
): Promise<void> {
  for (const recipient of await recipientsOf(tx, side, link)) {
    const { subject, text } =
      side === "CANDIDATE" ? plainWords(recipient, mail) : words(recipient, link, mail);
    await tx.mail({
      dedupeKey: `${dedupeKey}:${recipient.email}`,
      to: recipient.email,
      ...{ subject, text, locale: recipient.locale, path: recipient.path },
    });
  }
}

function words({ locale }: Recipient, { reference }: CaseLink, mail: CaseMail) {
  const t = translator(locale, "cases");
  const params = {
    reference,
    milestone: "key" in mail ? translator(locale, "milestones")(`${mail.key}.title`) : "",
    due: dueText(mail, locale),
  };
  const kind = dated(mail);
  return { subject: t(`mail.${kind}.subject`, params), text: t(`mail.${kind}.text`, params) };
}

function plainWords({ locale }: Recipient, mail: CaseMail) {
  const t = translator(locale, "checklist");
  const params = {
    milestone: "key" in mail ? translator(locale, "milestones")(`${mail.key}.name`) : "",
    due: dueText(mail, locale),
  };
  // the center alone hears of a withdrawal; for the person it is their own act
  const said = dated(mail);
  const kind = said === "consentWithdrawn" ? "message" : said;
  return { subject: t(`mail.${kind}.subject`, params), text: t(`mail.${kind}.text`, params) };
}

/** The words of a mail: some say a date and have others where there is none. */
function dated(mail: CaseMail) {
  if (!("dueOn" in mail) || mail.dueOn !== null) return mail.kind;
  return mail.kind === "nudge" ? "nudgeWithoutDate" : "turnWithoutDate";
}

const dueText = (mail: CaseMail, locale: Recipient["locale"]): string =>
  "dueOn" in mail && mail.dueOn !== null ? formatDate(mail.dueOn, locale, "weekday") : "";
