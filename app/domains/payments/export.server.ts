import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { fromUtcDate, toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { euros } from "./rules/amounts.ts";

/** More than a center books in a year. */
const MOST = 20_000;

/** A center's bookings of a period for its bookkeeping, one row per posting; amounts as "240.05", people by reference. */
export async function exportBookings(
  ctx: UserCtx,
  { from, until }: { from: PlainDate; until: PlainDate },
): Promise<string[][]> {
  const t = translator(ctx.locale, "billing");
  const words = translator(ctx.locale, "enums");
  const entries = await ctx.db.ledgerEntry.findMany({
    where: { centerId: ownCenterId(ctx), bookedOn: { gte: toUtcDate(from), lte: toUtcDate(until) } },
    select: {
      ...{ id: true, kind: true, bookedOn: true, byName: true, note: true, requestId: true },
      postings: { select: { account: true, cents: true }, orderBy: { id: "asc" } },
    },
    orderBy: [{ bookedOn: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  const requests = await ctx.db.paymentRequest.findMany({
    where: { id: { in: [...new Set(entries.map(({ requestId }) => requestId))] } },
    select: {
      ...{ id: true, reference: true, title: true },
      company: { select: { legalName: true } },
      candidate: { select: { number: true } },
    },
  });
  const known = new Map(requests.map((request) => [request.id, request]));
  const head = (["day", "booking", "reference", "title", "payer"] as const).map((key) => t(`csv.${key}`));
  const tail = (["kind", "account", "debit", "credit", "by", "note"] as const).map((key) => t(`csv.${key}`));
  return [
    [...head, ...tail],
    ...entries.flatMap(({ id, kind, bookedOn, byName, note, requestId, postings }) => {
      const request = known.get(requestId);
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
