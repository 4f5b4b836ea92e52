import { advisorOrMailbox, peopleToTell } from "#app/domains/accounts/index.server.ts";
import { berlinDay, fromUtcDate } from "#app/domains/calendar/index.ts";
import { recipientsOf } from "#app/domains/cases/index.server.ts";
import { tell, type Addressee } from "#app/domains/notices/index.server.ts";
import type { Locale } from "#app/domains/immigration/index.ts";
import { formatDate } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/index.server.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import { leavesOpen, toldRoutesSchema, wordRoutes } from "./changes.ts";
import { groupRoutes, type RouteGroup } from "./group.ts";
import { subjectColumn } from "./notices.server.ts";

type Tx = HandlerCtx["tx"];

const NOTICE = {
  ...{ centerId: true, companyId: true, day: true, changes: true, createdAt: true, createdById: true },
  check: { select: { id: true, createdAt: true, vacancy: { select: { title: true } } } },
  vacancy: { select: { id: true, title: true, state: true } },
  case: { select: { id: true, reference: true, state: true, candidateId: true, advisorId: true } },
} as const;

const readNotice = (tx: Tx, noticeId: string) =>
  tx.lawNotice.findUnique({ where: { id: noticeId }, select: NOTICE });
type Notice = NonNullable<Awaited<ReturnType<typeof readNotice>>>;

type Reader = Addressee & { path: string };

/**
 * A notice was given: the company's people hear of their check or vacancy; of a case its representatives too, and the
 * case's advisor. The candidate is not written to: what a change of law means for a person is said by
 * their advisor, who knows what else there is to do.
 */
export async function mailLawNotice({ tx }: HandlerCtx, { noticeId }: { noticeId: string }): Promise<void> {
  const notice = await readNotice(tx, noticeId);
  if (!notice || isOver(notice)) return;
  const subject = subjectOf(notice);
  const company = await tx.company.findUnique({
    where: { id: notice.companyId },
    select: { legalName: true },
  });
  const center = await tx.center.findUnique({
    where: { id: notice.centerId },
    select: { name: true, phone: true },
  });
  if (!subject || !company || !center) return;
  const earlier = await tx.lawNotice.findFirst({
    where: { ...subjectColumn(subject), day: notice.day, createdAt: { lt: notice.createdAt } },
    select: { createdAt: true },
    orderBy: { createdAt: "desc" },
  });
  const told = { notice, subject, company: company.legalName, center, earlier: earlier?.createdAt ?? null };
  for (const reader of await readersOf(tx, notice, subject)) {
    const { path, ...to } = reader;
    const key = `law-notice:${noticeId}`;
    await tell(tx, to, { key, category: "LAW", ...words(told, staffLocale(to.locale)), path });
  }
}

/** What ended between the press and the mail concerns nobody any more. */
const isOver = ({ vacancy, case: theCase }: Notice): boolean =>
  (vacancy !== null && vacancy.state !== "PUBLISHED") || (theCase !== null && theCase.state !== "RUNNING");

type NoticeSubject = NonNullable<ReturnType<typeof subjectOf>>;

function subjectOf({ check, vacancy, case: theCase }: Notice) {
  if (check) return { ...check, kind: "check" as const, title: check.vacancy?.title ?? null };
  if (vacancy) return { ...vacancy, kind: "vacancy" as const };
  return theCase && { ...theCase, kind: "case" as const };
}

async function readersOf(tx: Tx, notice: Notice, subject: NoticeSubject): Promise<Reader[]> {
  const { centerId, companyId } = notice;
  if (subject.kind !== "case") {
    const path = `/employer/${subject.kind === "check" ? "checks" : "vacancies"}/${subject.id}`;
    const people = await peopleToTell(tx, { companyId });
    return people.map((person) => ({ ...person, path }));
  }
  const link = { id: subject.id, centerId, companyId, candidateId: subject.candidateId };
  const employer = await recipientsOf(tx, "COMPANY", link);
  return [...employer, ...(await advisorOf(tx, notice, { ...link, advisorId: subject.advisorId }))];
}

/** Whose case it is now; for who has left or where nobody is named the center's mailbox hears of it. */
async function advisorOf(
  tx: Tx,
  { createdById }: Notice,
  link: { id: string; centerId: string; companyId: string; candidateId: string; advisorId: string | null },
): Promise<Reader[]> {
  const { advisorId, centerId } = link;
  // who sent the notice has read it
  if (advisorId === createdById) return [];
  const people = await advisorOrMailbox(tx, centerId, [advisorId]);
  return people.map((person) => ({ ...person, path: `/advisor/cases/${link.id}` }));
}

interface Told {
  notice: Notice;
  subject: NoticeSubject;
  company: string;
  center: { name: string; phone: string };
  /** when something else was told for the same day */
  earlier: Date | null;
}

function words({ notice, subject, company, center, earlier }: Told, locale: Locale) {
  const t = translator(locale, "lawwatch");
  const day = formatDate(fromUtcDate(notice.day), locale, "long");
  const matter = matterText(subject, locale);
  const routes = wordRoutes(toldRoutesSchema.parse(notice.changes), locale);
  const open = leavesOpen(routes);
  const onDay = (instant: Date) => formatDate(berlinDay(instant), locale);
  const parts = [
    t("mail.greeting"),
    t(open ? "mail.aboutOpen" : "mail.about", { day, matter, company }),
    ...groupRoutes(routes).map((group) => groupText(group, locale)),
    routes.some(({ draft }) => draft !== null) ? t("mail.draft") : null,
    earlier === null ? null : t("mail.replaces", { date: onDay(earlier) }),
    t("mail.end", { center: center.name, phone: center.phone }),
  ];
  return {
    subject: t(open ? "mail.subjectOpen" : "mail.subject", { day, matter }),
    text: parts.filter((part) => part !== null).join("\n\n"),
  };
}

function matterText(subject: NoticeSubject, locale: Locale): string {
  const t = translator(locale, "lawwatch");
  switch (subject.kind) {
    case "case":
      return t("mail.case", { reference: subject.reference });
    case "vacancy":
      return t("mail.vacancy", { title: subject.title });
    default: {
      const date = formatDate(berlinDay(subject.createdAt), locale);
      return subject.title === null
        ? t("mail.check", { date })
        : t("mail.checkOfVacancy", { date, title: subject.title });
    }
  }
}

function groupText({ ways, before, after, reasons, draft }: RouteGroup, locale: Locale): string {
  const t = translator(locale, "lawwatch");
  const word = translator(locale, "enums");
  const answers = { before: word(`RouteStatus.${before}`), after: word(`RouteStatus.${after}`) };
  return [
    ...ways.map(({ name, norm }) => t("mail.way", { name, norm })),
    ...(before === after ? [] : [t("mail.fromTo", answers)]),
    ...reasons,
    ...(draft === "below" ? [t("mail.below")] : []),
  ].join("\n");
}
