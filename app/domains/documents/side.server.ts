import { candidateReference, isClosed } from "#app/domains/candidates/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type {
  CandidateState,
  CaseState,
  PaperKind,
  PaperParty,
  PaperReason,
  PaperState,
} from "#app/platform/database/generated/enums.ts";
import { ForbiddenError, notFound } from "#app/platform/errors.ts";
import type { RefusedFile } from "#app/platform/files/types.ts";
import { newId } from "#app/platform/ids.ts";
import { documentEvent } from "./events.ts";

/** Whose document it is, and for which case. */
export interface PaperKeys {
  centerId: string;
  candidateId: string;
  caseId: string | null;
  /** of the case */
  companyId: string | null;
}

/** Why something was not done. */
export type PaperRefusal =
  | "changed_meanwhile"
  | "not_possible_now"
  | "expires_missing"
  | "already_expired"
  | "in_the_past"
  | "wrong_party"
  | "detail_missing"
  | "case_over"
  | "record_closed";
export type PaperResult = { ok: true } | { ok: false; code: PaperRefusal | RefusedFile };

/** Undoes the transaction and becomes the answer. */
export class Refused extends Error {
  readonly code: PaperRefusal;

  constructor(code: PaperRefusal) {
    super(code);
    this.code = code;
  }
}

/** Runs work that may refuse by throwing. */
export async function answered(work: () => Promise<PaperResult>): Promise<PaperResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code };
    throw error;
  }
}

/**
 * Makes sure that the person acts for this party of this document. Representatives see only what the company is asked for in
 * mandated cases (the guarded read has shown it), so for them the role is enough.
 */
export function requireParty(ctx: UserCtx, party: PaperParty, keys: PaperKeys): void {
  const acts = ctx.user.memberships.some(({ role, centerId, companyId, candidateId }) => {
    switch (party) {
      case "CENTER":
        return (role === "ADVISOR" || role === "CENTER_ADMIN") && centerId === keys.centerId;
      case "COMPANY":
        if (role === "REPRESENTATIVE") return true;
        return (role === "HR_ADMIN" || role === "HR_MEMBER") && companyId === keys.companyId;
      case "CANDIDATE":
        return role === "CANDIDATE" && candidateId === keys.candidateId;
    }
  });
  if (!acts) throw new ForbiddenError("act for this party", "Paper");
}

/** Why nothing more is asked for or brought: the case has ended, or the record goes on as another one. */
export function overOf(
  ofCase: CaseState | undefined,
  person: CandidateState,
): "case_over" | "record_closed" | null {
  if (isClosed(person)) return "record_closed";
  return ofCase === "ENDED" ? "case_over" : null;
}

const PAPER = {
  ...{ id: true, centerId: true, candidateId: true, caseId: true, milestoneId: true, kind: true },
  ...{ party: true, state: true, dueOn: true, expiresOn: true, version: true, requestedById: true },
  case: { select: { companyId: true, state: true } },
  candidate: { select: { number: true, state: true } },
} as const;

/** A document as the rules need it, read with the rights of whoever asks; NotFoundError where they do not see it. */
export async function readPaper(tx: Pick<GuardedTx, "paper">, paperId: string) {
  const row = await tx.paper.findFirst({ where: { id: paperId }, select: PAPER });
  if (!row) notFound("Paper");
  const { case: ofCase, candidate, ...paper } = row;
  return {
    ...paper,
    companyId: ofCase?.companyId ?? null,
    over: overOf(ofCase?.state, candidate.state),
    reference: candidateReference(candidate.number),
  };
}
export type StoredPaper = Awaited<ReturnType<typeof readPaper>>;

/** Who acts, as the history names them: the person by reference. */
export const actorOf = (ctx: UserCtx, party: PaperParty, reference: string) => ({
  actorParty: party,
  actorName: party === "CANDIDATE" ? reference : ctx.user.name,
});

interface Said {
  to: PaperState;
  reason?: PaperReason | null;
  words?: string | null;
}

/** Writes what happened to a document and tells it; `house` carries the rights "papers". */
export async function writeEntry(
  house: GuardedTx,
  paper: Pick<StoredPaper, "id" | "centerId" | "candidateId" | "caseId">,
  actor: { actorParty: PaperParty; actorName: string },
  at: Date,
  { to, reason = null, words = null }: Said,
): Promise<void> {
  const { id: paperId, centerId, candidateId, caseId } = paper;
  const entryId = newId();
  await house.paperEntry.create({
    data: { id: entryId, centerId, paperId, at, ...actor, to, reason, words },
  });
  const keys = { centerId, candidateId, caseId };
  // those who are asked are told of all they are asked for together
  if (to === "REQUESTED") return;
  await house.emit(documentEvent("paper_moved", { ...keys, paperId, entryId, to, by: actor.actorParty }));
}

/** The kind as the name of the one place a case has for it; null where there may be several. */
export const slotOf = (kind: PaperKind, several: boolean, caseId: string | null): string | null =>
  several || caseId === null ? null : kind;
