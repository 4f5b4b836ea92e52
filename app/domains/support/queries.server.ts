import { PAGE_SIZE } from "#app/platform/http/page.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import type { RequestState } from "#app/platform/database/generated/enums.ts";

export const INBOX_FOLDERS = ["unassigned", "mine", "waiting", "open", "closed"] as const;
export type InboxFolder = (typeof INBOX_FOLDERS)[number];

const OPEN: RequestState[] = ["NEW", "TRIAGED", "IN_PROGRESS"];

function folderWhere(folder: InboxFolder, userId: string) {
  if (folder === "closed") return { state: "CLOSED" as const };
  const open = { state: { in: OPEN } };
  if (folder === "unassigned") return { ...open, assigneeId: null };
  if (folder === "mine") return { ...open, assigneeId: userId, turn: "CENTER" as const };
  if (folder === "waiting") return { ...open, assigneeId: { not: null }, turn: { not: "CENTER" as const } };
  return open;
}

const LISTED = {
  id: true,
  kind: true,
  subject: true,
  topics: true,
  urgency: true,
  state: true,
  turn: true,
  turnSince: true,
  createdAt: true,
  firstAnsweredAt: true,
  version: true,
  company: { select: { legalName: true, land: true, state: true } },
  vacancy: { select: { title: true } },
  message: true,
  assigneeId: true,
  assigneeName: true,
} as const;

/** One folder of the center's inbox, most urgent and oldest first, with the counts of all folders. */
export async function getInbox(ctx: UserCtx, folder: InboxFolder, page: number) {
  const { userId } = ctx.user;
  const [rows, groups] = await Promise.all([
    ctx.db.supportRequest.findMany({
      where: folderWhere(folder, userId),
      select: LISTED,
      orderBy: [{ urgency: "desc" }, { createdAt: "asc" }, { id: "asc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    ctx.db.supportRequest.groupBy({ by: ["state", "turn", "assigneeId"], _count: { id: true } }),
  ]);
  const count = (keep: (group: (typeof groups)[number]) => boolean) =>
    groups.filter(keep).reduce((sum, group) => sum + group._count.id, 0);
  const open = (group: (typeof groups)[number]) => group.state !== "CLOSED";
  return {
    rows: rows.map((row) => ({ ...row, createdOn: berlinDay(row.createdAt) })),
    counts: {
      unassigned: count((group) => open(group) && group.assigneeId === null),
      mine: count((group) => open(group) && group.assigneeId === userId && group.turn === "CENTER"),
      waiting: count((group) => open(group) && group.assigneeId !== null && group.turn !== "CENTER"),
      open: count(open),
      closed: count((group) => !open(group)),
    } satisfies Record<InboxFolder, number>,
  };
}

/** One request with its thread, and what only the center may read as far as the reader may. */
export async function getRequest(ctx: UserCtx, requestId: string) {
  const row = await ctx.db.supportRequest.findFirst({
    where: { id: requestId },
    select: {
      ...LISTED,
      closedAt: true,
      closeReason: true,
      centerId: true,
      companyId: true,
      vacancyId: true,
      messages: {
        select: { id: true, authorName: true, authorParty: true, body: true, createdAt: true },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        take: 200,
      },
      notes: {
        select: { id: true, authorName: true, body: true, createdAt: true },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 50,
      },
      referrals: {
        select: {
          id: true,
          question: true,
          answer: true,
          state: true,
          createdAt: true,
          answeredAt: true,
          partner: { select: { name: true } },
        },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 20,
      },
    },
  });
  if (!row) throw new NotFoundError("SupportRequest");
  return { ...row, createdOn: berlinDay(row.createdAt) };
}
export type RequestPage = Awaited<ReturnType<typeof getRequest>>;

/** A company's own requests, open ones first, the latest first. */
export async function listCompanyRequests(ctx: UserCtx, page: number, vacancyId?: string) {
  const where = vacancyId ? { vacancyId } : {};
  const [rows, total] = await Promise.all([
    ctx.db.supportRequest.findMany({
      where,
      select: {
        id: true,
        kind: true,
        subject: true,
        state: true,
        turn: true,
        turnSince: true,
        createdAt: true,
        vacancy: { select: { title: true } },
        assigneeName: true,
      },
      orderBy: [{ state: "asc" }, { turnSince: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    ctx.db.supportRequest.count({ where }),
  ]);
  return { rows, total };
}

/** Partner bodies of the center; those competent for the given topics first. */
export async function listPartners(ctx: UserCtx) {
  return ctx.db.partnerBody.findMany({
    select: { id: true, name: true, competence: true, topics: true, email: true, phone: true, website: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 200,
  });
}

/** A partner member's own referrals, those to be answered first. */
export async function listReferrals(ctx: UserCtx) {
  return ctx.db.referral.findMany({
    select: { id: true, question: true, state: true, createdAt: true, answeredAt: true },
    orderBy: [{ state: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take: 100,
  });
}

/** One referral as the partner body sees it: the question, never the person. */
export async function getReferral(ctx: UserCtx, referralId: string) {
  const row = await ctx.db.referral.findFirst({
    where: { id: referralId },
    select: {
      id: true,
      question: true,
      answer: true,
      state: true,
      version: true,
      createdAt: true,
      answeredAt: true,
      partner: { select: { name: true } },
    },
  });
  if (!row) throw new NotFoundError("Referral");
  return row;
}

/** The company the signed-in person works for. */
export function ownCompanyId(ctx: UserCtx): string {
  const membership = ctx.user.memberships.find(({ companyId }) => companyId !== null);
  if (!membership?.companyId) throw new NotFoundError("Company");
  return membership.companyId;
}

/** What the form for a new request offers: the own company's state and its published vacancies. */
export async function getRequestForm(ctx: UserCtx) {
  const row = await ctx.db.company.findFirst({
    where: { id: ownCompanyId(ctx) },
    select: {
      id: true,
      state: true,
      vacancies: {
        where: { state: "PUBLISHED" },
        select: { id: true, title: true },
        orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
        take: 200,
      },
    },
  });
  if (!row) throw new NotFoundError("Company");
  return row;
}
