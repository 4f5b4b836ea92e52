import type { Ctx, GuardedTx } from "#app/permissions/context.ts";
import type { CompanyDecisionKind, Turn } from "#app/platform/database/generated/enums.ts";

interface Decision {
  centerId: string;
  companyId: string;
  kind: CompanyDecisionKind;
  /** the company's name at that moment */
  companyName: string;
  reason?: string | null;
  actor: { userId: string; name: string };
  actorParty: Extract<Turn, "COMPANY" | "CENTER">;
}

/** Writes down what was asked or decided about a registration, in the transaction that does it. */
export async function noteDecision(
  tx: GuardedTx,
  { actor, reason = null, ...decision }: Decision,
  at: Date,
): Promise<void> {
  await tx.companyDecision.create({
    data: { ...decision, reason, actorId: actor.userId, actorName: actor.name, at },
  });
}

/** What was asked and decided about a company's registration, the latest first. */
export function listDecisions({ db }: Pick<Ctx, "db">, companyId: string) {
  return db.companyDecision.findMany({
    where: { companyId },
    select: {
      ...{ id: true, kind: true, companyName: true, reason: true, at: true },
      ...{ actorName: true, actorParty: true },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
}
