import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { fromUtcDate, toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { euros } from "./rules/amounts.ts";

/** Read so many at a time, until there are no more. */
const BATCH = 1000;

const REQUEST = {
  ...{ reference: true, title: true },
  company: { select: { legalName: true } },
  candidate: { select: { number: true } },
} as const;

/** A center's bookings of a period for its bookkeeping, one row per posting; amounts as "240.05", people by reference. */
export async function exportBookings(
  ctx: UserCtx,
  period: { from: PlainDate; until: PlainDate },
): Promise<string[][]> {
  const t = translator(ctx.locale, "billing");
  const words = translator(ctx.locale, "enums");
  const entries = await readBookings(ctx, period);
  const head = (["day", "booking", "reference", "title", "payer"] as const).map((key) => t(`csv.${key}`));
  const tail = (["kind", "account", "debit", "credit", "by", "note"] as const).map((key) => t(`csv.${key}`));
  return [
    [...head, ...tail],
    ...entries.flatMap(({ id, kind, bookedOn, byName, note, request, postings }) => {
      const person = request?.candidate ? candidateReference(request.candidate.number) : "";
      const subject = [request?.reference ?? "", request?.title ?? ""];
      return postings.map(({ account, cents }) => [
        ...[fromUtcDate(bookedOn), id, ...subject, request?.company?.legalName ?? person],
        ...[words(`LedgerKind.${kind}`), words(`LedgerAccount.${account}`)],
        ...[cents > 0 ? euros(cents) : "", cents < 0 ? euros(-cents) : ""],
        ...[byName ?? t("csv.provider"), note ?? ""],
      ]);
    }),
  ];
}

/** All bookings of a period with what they are about, by day and then as they were made. */
async function readBookings({ db, user }: UserCtx, { from, until }: { from: PlainDate; until: PlainDate }) {
  const centerId = ownCenterId({ user });
  const read = async (after?: string) => {
    const entries = await db.ledgerEntry.findMany({
      where: {
        ...{ centerId, bookedOn: { gte: toUtcDate(from), lte: toUtcDate(until) } },
        ...(after === undefined ? {} : { id: { gt: after } }),
      },
      select: {
        ...{ id: true, kind: true, bookedOn: true, byName: true, note: true, requestId: true },
        postings: { select: { account: true, cents: true }, orderBy: { id: "asc" } },
      },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    const requests = await db.paymentRequest.findMany({
      where: { id: { in: [...new Set(entries.map(({ requestId }) => requestId))] } },
      select: { id: true, ...REQUEST },
    });
    const known = new Map(requests.map(({ id, ...request }) => [id, request]));
    return entries.map(({ requestId, ...entry }) => ({ ...entry, request: known.get(requestId) }));
  };
  const all = await read();
  for (let last = all; last.length === BATCH;) {
    last = await read(last.at(-1)?.id);
    all.push(...last);
  }
  // ids are ordered by time
  return all.sort((one, other) => one.bookedOn.getTime() - other.bookedOn.getTime());
}
