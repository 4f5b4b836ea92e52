import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { PaperReason } from "#app/platform/database/generated/enums.ts";
import { planReminders } from "./due.server.ts";
import { documentEvent } from "./events.ts";
import { KINDS } from "./kinds.ts";
import { movePaper } from "./rules/moves.ts";
import type { PaperAction } from "./rules/moves.ts";
import { actorOf, answered, readPaper, Refused, requireParty, writeEntry } from "./side.server.ts";
import type { PaperRefusal, PaperResult, StoredPaper } from "./side.server.ts";

/** What the center does with a document that is there. */
export type Judgement =
  | { action: "check"; expiresOn?: PlainDate | undefined }
  | { action: "reject"; reason: PaperReason; words: string }
  | { action: "withdraw" | "set_aside" }
  | { action: "ask_again"; why?: string | undefined; dueOn?: PlainDate | undefined };

/**
 * Takes one step with a document for the center. The version is the one that was read: whoever comes second is told so, and
 * the same button a second time changes nothing more.
 */
export async function judgePaper(
  ctx: UserCtx,
  { paperId, version }: { paperId: string; version: number },
  judgement: Judgement,
): Promise<PaperResult> {
  return answered(() =>
    ctx.db.transaction(async (tx): Promise<PaperResult> => {
      const paper = await readPaper(tx, paperId);
      requireParty(ctx, "CENTER", paper);
      if (isSameAgain(paper, version, judgement.action)) return { ok: true };
      if (paper.version !== version) throw new Refused("changed_meanwhile");
      const to = movePaper(paper, judgement.action, "CENTER");
      if (to === null) throw new Refused("not_possible_now");
      if (judgement.action === "ask_again" && paper.over) throw new Refused(paper.over);
      const wrong = wrongDay(paper, judgement, ctx.today);
      if (wrong) throw new Refused(wrong);
      await write(ctx, tx, paper, judgement, to);
      return { ok: true };
    }),
  );
}

/** Pressed twice: what was to happen has happened, and nothing since. */
function isSameAgain({ state, version }: StoredPaper, read: number, action: PaperAction): boolean {
  const targets = {
    ...{ check: "CHECKED", reject: "REJECTED", withdraw: "WITHDRAWN", set_aside: "NOT_NEEDED" },
    ...{ ask_again: "REQUESTED", receive: null },
  } as const;
  return version === read + 1 && state === targets[action];
}

function wrongDay(paper: StoredPaper, judgement: Judgement, today: PlainDate): PaperRefusal | null {
  if (judgement.action === "ask_again")
    return judgement.dueOn !== undefined && judgement.dueOn < today ? "in_the_past" : null;
  if (judgement.action !== "check") return null;
  const { expires } = KINDS[paper.kind];
  if (judgement.expiresOn === undefined) return expires === "always" ? "expires_missing" : null;
  // what has ended is sent back with that reason
  return judgement.expiresOn < today ? "already_expired" : null;
}

async function write(
  ctx: UserCtx,
  tx: GuardedTx,
  paper: StoredPaper,
  judgement: Judgement,
  to: StoredPaper["state"],
): Promise<void> {
  const { id, version, kind, party, centerId, candidateId, caseId } = paper;
  const asksAgain = judgement.action === "ask_again";
  const expiresOn =
    judgement.action === "check" && KINDS[kind].expires !== "never" ? judgement.expiresOn : undefined;
  const dueOn = asksAgain ? judgement.dueOn : undefined;
  const moved = await tx.paper.updateVersioned({
    ...{ id, version },
    data: {
      state: to,
      expiresOn: expiresOn === undefined ? null : toUtcDate(expiresOn),
      ...(asksAgain
        ? { dueOn: dueOn === undefined ? null : toUtcDate(dueOn), requestedById: ctx.user.userId }
        : {}),
    },
  });
  if (!moved.ok) throw new Refused("changed_meanwhile");
  const house = tx.asSystem("papers");
  await writeEntry(house, paper, actorOf(ctx, "CENTER", ""), ctx.now, { to, ...saidIn(judgement) });
  await planReminders(house, { id, kind, dueOn: dueOn ?? null, expiresOn: expiresOn ?? null }, ctx.now);
  if (!asksAgain) return;
  const askedAt = ctx.now.toISOString();
  const keys = { centerId, candidateId, caseId, party };
  await tx.emit(documentEvent("papers_requested", { ...keys, paperIds: [id], askedAt }));
}

function saidIn(judgement: Judgement): { reason?: PaperReason; words?: string | null } {
  if (judgement.action === "reject") return { reason: judgement.reason, words: judgement.words };
  return judgement.action === "ask_again" ? { words: judgement.why ?? null } : {};
}
