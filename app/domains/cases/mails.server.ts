import type { PlainDate } from "#app/domains/calendar/index.ts";
import { tell } from "#app/domains/notices/index.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type { NoticeCategory } from "#app/platform/database/generated/enums.ts";
import { stepName } from "./queries/own-steps.server.ts";
import { recipientsOf } from "./recipients.server.ts";
import type { Recipient } from "./recipients.server.ts";
import type { Mover } from "./rules/state.ts";
import type { FamilyKey } from "./templates/family.ts";

/** A step by its key, and what is laid down for it: an own one has its name there. */
interface ToldStep {
  key: string;
  laid: string | null;
}

/** What a side is told; never names, never the words of a message. */
export type CaseMail =
  | {
      kind: "started" | "message" | "arrived" | "ended" | "job_ended" | "consentWithdrawn" | "consentExpired";
    }
  | { kind: "stuck"; step: ToldStep }
  // "nudge": an advisor reminds somebody by hand
  | { kind: "turn" | "nudge"; step: ToldStep; dueOn: PlainDate | null }
  | { kind: "reminder"; step: ToldStep; dueOn: PlainDate }
  // a step of somebody who comes along; no company is told of a family
  | { kind: "familyReminder"; familyKey: FamilyKey; dueOn: PlainDate };

type Told = Pick<Recipient, "locale">;

interface CaseLink {
  id: string;
  centerId: string;
  companyId: string;
  candidateId: string;
  reference: string;
}

const CATEGORY: Record<CaseMail["kind"], NoticeCategory> = {
  started: "STEPS",
  turn: "STEPS",
  stuck: "STEPS",
  arrived: "STEPS",
  ended: "STEPS",
  job_ended: "STEPS",
  consentWithdrawn: "STEPS",
  consentExpired: "STEPS",
  reminder: "DEADLINES",
  familyReminder: "DEADLINES",
  nudge: "DEADLINES",
  message: "MESSAGES",
};

/** Tells everybody of one side; the same key is told each of them once. */
export async function tellSide(
  tx: GuardedTx,
  side: Mover,
  link: CaseLink,
  mail: CaseMail,
  key: string,
): Promise<void> {
  for (const recipient of await recipientsOf(tx, side, link)) {
    const { path: casePath, ...to } = recipient;
    const said = side === "CANDIDATE" ? plainWords(to, mail) : words(to, link, mail);
    const path = mail.kind === "familyReminder" ? familyPath(side, casePath) : casePath;
    await tell(tx, to, { key, category: CATEGORY[mail.kind], ...said, path });
  }
}

const familyPath = (side: Mover, casePath: string): string =>
  side === "CANDIDATE" ? "/candidate/family" : `${casePath}/family`;

/** The name of the step a mail is about, in the staff's words or the person's; nothing where it is about none. */
function stepIn(mail: CaseMail, locale: Told["locale"], word: "title" | "name"): string {
  if ("familyKey" in mail) return translator(locale, "family")(`steps.${mail.familyKey}.name`);
  return "step" in mail ? stepName(locale, mail.step, word) : "";
}

function words({ locale }: Told, { reference }: CaseLink, mail: CaseMail) {
  const t = translator(locale, "cases");
  const params = {
    reference,
    milestone: stepIn(mail, locale, "title"),
    due: dueText(mail, locale),
  };
  const kind = dated(mail);
  return { subject: t(`mail.${kind}.subject`, params), text: t(`mail.${kind}.text`, params) };
}

function plainWords({ locale }: Told, mail: CaseMail) {
  const t = translator(locale, "checklist");
  const params = {
    milestone: stepIn(mail, locale, "name"),
    due: dueText(mail, locale),
  };
  // the center alone hears of the end of a consent: the person has ended it, or was told of its day by matching
  const said = dated(mail);
  const kind = said === "consentWithdrawn" || said === "consentExpired" ? "message" : said;
  return { subject: t(`mail.${kind}.subject`, params), text: t(`mail.${kind}.text`, params) };
}

/** The words of a mail: some say a date and have others where there is none. */
function dated(mail: CaseMail) {
  if (!("dueOn" in mail) || mail.dueOn !== null) return mail.kind;
  return mail.kind === "nudge" ? "nudgeWithoutDate" : "turnWithoutDate";
}

const dueText = (mail: CaseMail, locale: Told["locale"]): string =>
  "dueOn" in mail && mail.dueOn !== null ? formatDate(mail.dueOn, locale, "weekday") : "";
