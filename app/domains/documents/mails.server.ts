import { advisorOrMailbox, peopleToTell } from "#app/domains/accounts/index.server.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { tell } from "#app/domains/notices/index.server.ts";
import { formatDate, type Locale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type {
  NoticeCategory,
  PaperKind,
  PaperParty,
  PaperReason,
} from "#app/platform/database/generated/enums.ts";

/** A document as those told of it know it. */
export interface ToldPaper {
  id: string;
  centerId: string;
  candidateId: string;
  caseId: string | null;
  kind: PaperKind;
  party: PaperParty;
  requestedById: string | null;
  case: { companyId: string; advisorId: string | null } | null;
}

/** What is told; never names, never what somebody wrote. */
export type PaperNews =
  | { kind: "requested"; count: number }
  | { kind: "received" }
  | { kind: "rejected"; reason: PaperReason }
  | { kind: "due" | "expiring" | "expired"; day: PlainDate };

const CATEGORY = {
  requested: "STEPS",
  received: "STEPS",
  rejected: "STEPS",
  due: "DEADLINES",
  expiring: "DEADLINES",
  expired: "DEADLINES",
} as const satisfies Record<PaperNews["kind"], NoticeCategory>;

/**
 * Tells whoever brings it: the person, or HR of the case's company and its representatives; the center sees in its list what
 * it has to bring.
 */
export async function tellBringers(
  tx: GuardedTx,
  paper: ToldPaper,
  news: PaperNews,
  key: string,
): Promise<void> {
  const { party, candidateId, caseId, id } = paper;
  const companyId = paper.case?.companyId;
  if (party === "CENTER" || (party === "COMPANY" && companyId === undefined)) return;
  const people =
    companyId !== undefined && party === "COMPANY"
      ? await peopleOfCompany(tx, companyId, caseId)
      : await peopleToTell(tx, { candidateId });
  const many = news.kind === "requested" && news.count > 1;
  const list = party === "CANDIDATE" ? "/candidate/documents" : `/employer/cases/${caseId ?? ""}/documents`;
  const one = party === "CANDIDATE" ? `/candidate/documents/${id}` : `/employer/documents/${id}`;
  for (const person of people) {
    await tell(tx, person, {
      key,
      category: CATEGORY[news.kind],
      ...words(person.locale, paper, news),
      path: many ? list : one,
    });
  }
}

async function peopleOfCompany(tx: GuardedTx, companyId: string, caseId: string | null) {
  const mandates =
    caseId === null
      ? []
      : await tx.mandate.findMany({ where: { caseId, endedAt: null }, select: { userId: true } });
  return [
    ...(await peopleToTell(tx, { companyId })),
    ...(await peopleToTell(tx, { representatives: mandates.map(({ userId }) => userId) })),
  ];
}

/** Tells the center: who asked, else whose case it is, else the mailbox of the center. */
export async function tellCenter(
  tx: GuardedTx,
  paper: ToldPaper,
  news: PaperNews,
  key: string,
): Promise<void> {
  const { centerId, requestedById } = paper;
  for (const to of await advisorOrMailbox(tx, centerId, [requestedById, paper.case?.advisorId])) {
    const path = `/advisor/documents/${paper.id}`;
    await tell(tx, to, {
      key,
      category: CATEGORY[news.kind],
      ...words(to.locale, paper, news, "center"),
      path,
    });
  }
}

function words(
  locale: Locale,
  { kind }: ToldPaper,
  news: PaperNews,
  reader: "center" | "bringer" = "bringer",
) {
  const t = translator(locale, "papers");
  const enums = translator(locale, "enums");
  const params = {
    paper: enums(`PaperKind.${kind}`),
    count: "count" in news ? news.count : 1,
    reason: "reason" in news ? enums(`PaperReason.${news.reason}`) : "",
    day: "day" in news ? formatDate(news.day, locale, "weekday") : "",
  };
  const name =
    news.kind === "requested" && news.count > 1
      ? "requestedMany"
      : reader === "center" && (news.kind === "expiring" || news.kind === "expired")
        ? (`${news.kind}Center` as const)
        : news.kind;
  return { subject: t(`mail.${name}.subject`, params), text: t(`mail.${name}.text`, params) };
}
