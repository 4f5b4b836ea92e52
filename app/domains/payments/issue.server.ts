import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { toUtcDate, yearOf } from "#app/domains/calendar/index.ts";
import { nextNumber } from "#app/domains/centers/index.server.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { bookEntry } from "./book.server.ts";
import { paymentEvent } from "./events.ts";
import { issued } from "./rules/book.ts";
import type { IssueInput } from "./schema.ts";

/**
 * The center asks a company or a person for money: the request, its booking and the notice to the payer in one
 * transaction. `id` comes with the form, so that a double click asks once. What the form leaves open is the price's.
 */
export async function issueRequest(ctx: UserCtx, input: IssueInput): Promise<void> {
  const centerId = ownCenterId(ctx);
  await createOnce(ctx, "paymentRequest", input.id, async (tx) => {
    const payer = await payerOf(tx, centerId, input);
    const price = input.priceId
      ? ((await tx.price.findFirst({
          where: { id: input.priceId, centerId, state: "OPEN" },
          select: { title: true, amountCents: true },
        })) ?? notFound("Price"))
      : null;
    const title = input.title ?? price?.title ?? notFound("Price");
    const amountCents = input.amountCents ?? price?.amountCents ?? notFound("Price");
    const account = await tx.centerBank.findFirst({
      where: { centerId },
      select: { holder: true, iban: true, bic: true },
    });
    const number = await nextNumber(tx, centerId, "PAYMENT");
    await tx.paymentRequest.create({
      data: {
        ...{ id: input.id, centerId, ...payer, priceId: input.priceId ?? null, title, amountCents },
        ...{ reference: `ZA-${yearOf(ctx.today)}-${number}`, note: input.note ?? null },
        ...{ dueOn: toUtcDate(input.dueOn), stateSince: ctx.now },
        payToHolder: account?.holder ?? null,
        ...{ payToIban: account?.iban ?? null, payToBic: account?.bic ?? null },
        ...{ createdById: ctx.user.userId, createdByName: ctx.user.name },
      },
    });
    const said = { bookedOn: toUtcDate(ctx.today), byName: ctx.user.name, note: null, createdAt: ctx.now };
    const link = { centerId, requestId: input.id };
    await bookEntry(tx.asSystem("payments"), link, issued(input.id, amountCents), said);
    await tx.emit(paymentEvent("payment_requested", link));
  });
}

/** Who pays, read under the advisor's own rights. */
async function payerOf(tx: GuardedTx, centerId: string, { caseId, companyId, payer }: IssueInput) {
  if (caseId) {
    const found = await tx.case.findFirst({
      where: { id: caseId, centerId },
      select: { companyId: true, candidateId: true },
    });
    if (!found) notFound("Case");
    const { candidateId } = found;
    return payer === "CANDIDATE" ? { caseId, candidateId } : { caseId, companyId: found.companyId };
  }
  if (!companyId) notFound("Company");
  const found = await tx.company.findFirst({ where: { id: companyId, centerId }, select: { id: true } });
  return found ? { companyId } : notFound("Company");
}
