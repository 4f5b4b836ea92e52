import { addDays, fromUtcDate, morningOf } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { isClosed } from "#app/domains/candidates/index.ts";
import type { GuardedTx, HandlerCtx } from "#app/permissions/context.ts";
import type { PaperKind } from "#app/platform/database/generated/enums.ts";
import { tellBringers, tellCenter } from "./mails.server.ts";
import { remindFrom, standOf } from "./rules/stand.ts";

/** Due work about a document: the day comes until which it is wanted, it ends soon, or it has ended. */
export const PAPER_DUE = "paper_due";
/** Days between a reminder and the day until which a document is wanted. */
const DAYS_BEFORE_DUE = 3;

interface Reminded {
  id: string;
  kind: PaperKind;
  dueOn: PlainDate | null;
  expiresOn: PlainDate | null;
}

/** Plans the reminders of a document; those whose time is past would come with the step that sets them, and are left out. */
export async function planReminders(
  house: GuardedTx,
  { id: subjectId, kind, dueOn, expiresOn }: Reminded,
  now: Date,
): Promise<void> {
  const days = [
    ...(dueOn === null ? [] : [addDays(dueOn, -DAYS_BEFORE_DUE)]),
    ...(expiresOn === null ? [] : [remindFrom(kind, expiresOn), addDays(expiresOn, 1)]),
  ];
  const times = [...new Set(days)].map(morningOf).filter((dueAt) => dueAt > now);
  if (times.length === 0) return;
  const known = await house.dueWork.findMany({
    where: { kind: PAPER_DUE, subjectId },
    select: { dueAt: true },
  });
  const planned = new Set(known.map(({ dueAt }) => dueAt.getTime()));
  const missing = times.filter((dueAt) => !planned.has(dueAt.getTime()));
  if (missing.length === 0) return;
  await house.dueWork.createMany({ data: missing.map((dueAt) => ({ kind: PAPER_DUE, subjectId, dueAt })) });
}

/**
 * Reminds of a document whose day has come: who is to bring it, and the center where it ends. Looks at how it stands now, so a
 * reminder of a day that has moved says nothing; each reminder is told once by its key.
 */
export async function remindOfPaper({ tx, today }: HandlerCtx, paperId: string): Promise<void> {
  const row = await tx.paper.findUnique({
    where: { id: paperId },
    select: {
      ...{ id: true, centerId: true, candidateId: true, caseId: true, kind: true, party: true, state: true },
      ...{ dueOn: true, expiresOn: true, requestedById: true },
      case: { select: { companyId: true, state: true, advisorId: true } },
      candidate: { select: { state: true } },
    },
  });
  // the record has ended here, or nobody waits for it any more
  if (!row || isClosed(row.candidate.state) || row.case?.state === "ENDED") return;
  const dueOn = row.dueOn && fromUtcDate(row.dueOn);
  const expiresOn = row.expiresOn && fromUtcDate(row.expiresOn);
  switch (standOf({ ...row, dueOn, expiresOn }, today)) {
    case "ASKED":
    case "AGAIN":
      if (dueOn === null || addDays(dueOn, -DAYS_BEFORE_DUE) > today) return;
      return tellBringers(tx, row, { kind: "due", day: dueOn }, `paper-due:${paperId}:${dueOn}`);
    case "EXPIRES_SOON":
    case "EXPIRED": {
      if (expiresOn === null) return;
      const kind = expiresOn < today ? "expired" : "expiring";
      const key = `paper-${kind}:${paperId}:${expiresOn}`;
      await tellBringers(tx, row, { kind, day: expiresOn }, key);
      return tellCenter(tx, row, { kind, day: expiresOn }, key);
    }
  }
}
