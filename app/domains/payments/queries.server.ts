import { advisedCenters, ownCenterId, qrCode } from "#app/domains/accounts/index.server.ts";
import { berlinDay, fromUtcDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import type { PaymentState } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { COUNT_LIMIT, PAGE_SIZE } from "#app/platform/http/page.ts";
import { loadBook } from "./book.server.ts";
import { credit, liveAttempt, owed, refundable } from "./rules/book.ts";
import { epcText } from "./rules/epc.ts";
import { refusesReceipt } from "./rules/receipts.ts";

/** More than anybody is asked to pay, so that one page shows all. */
const MOST_OWN = 200;
const MOST_CHOICES = 300;

const LINE = {
  ...{ id: true, reference: true, title: true, amountCents: true, dueOn: true, state: true },
  stateSince: true,
} as const;

const PAYER = {
  company: { select: { id: true, legalName: true } },
  candidate: { select: { id: true, number: true } },
  case: { select: { id: true, reference: true } },
} as const;

/** What a list of the center shows: what still waits for money, or what is over. */
export type PaymentFolder = "open" | "done";
export const FOLDERS: Readonly<Record<PaymentFolder, readonly PaymentState[]>> = {
  open: ["OPEN", "PENDING"],
  done: ["PAID", "PARTLY_REFUNDED", "REFUNDED", "CANCELLED"],
};

interface Dated {
  dueOn: Date;
  stateSince: Date;
}
const plain = <R extends Dated>({ dueOn, stateSince, ...row }: R) => ({
  ...row,
  ...{ dueOn: fromUtcDate(dueOn), since: berlinDay(stateSince) },
});

interface PayerRow {
  company: { id: string; legalName: string } | null;
  candidate: { id: string; number: number } | null;
}
/** The payer as the center calls them: a person by reference, for a list would read an identity per line. */
export const payerName = ({ company, candidate }: PayerRow): string =>
  company?.legalName ?? (candidate ? candidateReference(candidate.number) : "");

/** One page of what the center has asked for; `total` stops at COUNT_LIMIT. */
export async function listRequests(ctx: UserCtx, folder: PaymentFolder, page: number) {
  const centerId = ownCenterId(ctx);
  const where = { centerId, state: { in: [...FOLDERS[folder]] } };
  const [rows, open, done] = await Promise.all([
    ctx.db.paymentRequest.findMany({
      where,
      select: { ...LINE, ...PAYER },
      orderBy:
        folder === "open" ? [{ dueOn: "asc" }, { id: "asc" }] : [{ stateSince: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    count("open"),
    count("done"),
  ]);
  const counts: Record<PaymentFolder, number> = { open, done };
  return {
    counts,
    total: counts[folder],
    requests: rows.map(({ company, candidate, case: about, ...row }) => ({
      ...plain(row),
      payer: payerName({ company, candidate }),
      caseReference: about?.reference ?? null,
    })),
  };

  function count(of: PaymentFolder) {
    return ctx.db.paymentRequest.count({
      where: { centerId, state: { in: [...FOLDERS[of]] } },
      take: COUNT_LIMIT,
    });
  }
}

/** Which requests are a payer's: the companies' a person may see, or one candidate's. */
export type PayerSide = { companies: true } | { candidateId: string };
export const ofPayer = (side: PayerSide): Where<"PaymentRequest"> =>
  "candidateId" in side ? { candidateId: side.candidateId } : { companyId: { not: null } };

/** What a payer has been asked for: what is open first, soonest due; then the rest. */
export async function listToPay(ctx: UserCtx, side: PayerSide) {
  const rows = await ctx.db.paymentRequest.findMany({
    where: ofPayer(side),
    select: { ...LINE, center: { select: { name: true } } },
    orderBy: [{ state: "asc" }, { dueOn: "asc" }, { id: "asc" }],
    take: MOST_OWN,
  });
  return rows.map(plain);
}

const DETAILS = {
  ...LINE,
  ...{ note: true, cancelReason: true, payToHolder: true, payToIban: true, payToBic: true },
  ...{ createdAt: true, createdByName: true },
  center: { select: { name: true, phone: true } },
  refunds: { select: { id: true, amountCents: true, state: true, attemptId: true, createdAt: true } },
} as const;

const RECEIPT = {
  ...{ id: true, name: true, size: true, mediaType: true, scan: true },
  ...{ uploadedByName: true, createdAt: true },
} as const;

/** One request with what has become of it; NotFoundError where it is not visible. `side` keeps payers to their own. */
export async function getRequest(ctx: UserCtx, requestId: string, side: PayerSide | "CENTER") {
  return ctx.db.transaction(async (tx) => {
    const row = await tx.paymentRequest.findFirst({
      where: {
        AND: [
          { id: requestId },
          side === "CENTER" ? { centerId: { in: advisedCenters(ctx) } } : ofPayer(side),
        ],
      },
      select: {
        ...DETAILS,
        ...PAYER,
        refunds: { ...DETAILS.refunds, orderBy: { createdAt: "asc" }, take: MOST_OWN },
        attempts: {
          select: { id: true, state: true, amountCents: true, createdAt: true },
          orderBy: { createdAt: "desc" },
          take: MOST_OWN,
        },
        receipts: { select: RECEIPT, orderBy: [{ createdAt: "asc" }, { id: "asc" }], take: MOST_OWN },
      },
    });
    if (!row) notFound("PaymentRequest");
    const { book } = await loadBook(tx.asSystem("payments"), requestId);
    const { company, candidate, case: about, payToHolder, payToIban, payToBic, receipts, ...rest } = row;
    const due = owed(book);
    const account =
      payToIban === null || payToHolder === null
        ? null
        : { holder: payToHolder, iban: payToIban, bic: payToBic };
    const [last] = row.attempts;
    return {
      ...plain(rest),
      payer: payerName({ company, candidate }),
      companyId: company?.id ?? null,
      caseId: about?.id ?? null,
      caseReference: about?.reference ?? null,
      owed: row.state === "CANCELLED" ? 0 : due,
      credit: credit(book),
      refundable: refundable(book),
      live: liveAttempt(book)?.state ?? null,
      /** how the last try ended, while money is still owed */
      lastFailed: due > 0 && (last?.state === "DECLINED" || last?.state === "CANCELLED") ? last.state : null,
      receipts: receipts.map((receipt) => ({ ...receipt, thumbnail: ctx.files.hasThumbnail(receipt) })),
      /** null: one more receipt may be brought */
      receiptRefused: refusesReceipt({
        ...{ state: row.state, payable: account !== null, count: receipts.length },
      }),
      transfer: account && {
        ...account,
        qr: due > 0 ? qrCode(epcText({ ...account, cents: due, reference: row.reference })) : null,
      },
    };
  });
}
export type RequestView = Awaited<ReturnType<typeof getRequest>>;

/** The bookings of one request, as the center reads them. */
export async function listBookings(ctx: UserCtx, requestId: string) {
  const rows = await ctx.db.ledgerEntry.findMany({
    where: { requestId },
    select: {
      ...{ id: true, kind: true, bookedOn: true, byName: true, note: true },
      postings: { select: { account: true, cents: true }, orderBy: { id: "asc" } },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_OWN,
  });
  return rows.map(({ bookedOn, ...row }) => ({ ...row, bookedOn: fromUtcDate(bookedOn) }));
}

/** What the form of a new request needs: the case or company it is about, and the price list. */
export async function getIssueForm(ctx: UserCtx, about: { caseId: string | null; companyId: string | null }) {
  const centerId = ownCenterId(ctx);
  const [theCase, companies, prices, account] = await Promise.all([
    about.caseId === null
      ? null
      : ctx.db.case.findFirst({
          where: { id: about.caseId, centerId },
          select: {
            ...{ id: true, reference: true },
            company: { select: { id: true, legalName: true } },
            candidate: { select: { number: true } },
          },
        }),
    about.caseId === null
      ? ctx.db.company.findMany({
          where: { centerId, state: "VERIFIED" },
          select: { id: true, legalName: true },
          orderBy: [{ legalName: "asc" }, { id: "asc" }],
          take: MOST_CHOICES,
        })
      : [],
    ctx.db.price.findMany({
      where: { centerId, state: "OPEN" },
      select: { id: true, kind: true, title: true, amountCents: true },
      orderBy: [{ kind: "asc" }, { title: "asc" }, { id: "asc" }],
      take: MOST_CHOICES,
    }),
    ctx.db.centerBank.findFirst({ where: { centerId }, select: { id: true } }),
  ]);
  if (about.caseId !== null && !theCase) notFound("Case");
  return {
    companies,
    companyId: companies.find(({ id }) => id === about.companyId)?.id ?? null,
    prices,
    /** whether there is an account to pay to */
    payable: account !== null,
    about: theCase && {
      ...{ caseId: theCase.id, reference: theCase.reference },
      company: theCase.company.legalName,
      candidate: candidateReference(theCase.candidate.number),
    },
  };
}
export type IssueForm = Awaited<ReturnType<typeof getIssueForm>>;
