import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx, HandlerCtx } from "#app/permissions/context.ts";
import { tellSide } from "../mails.server.ts";
import { planWork, reminderAt } from "../schedule.server.ts";
import { readFamily } from "./read.server.ts";

/** Due work about a member of a family: a reminder before a time set by law ends. */
export const FAMILY_DUE = "family_due";

type Family = Awaited<ReturnType<typeof readFamily>>;

/** What is due in the plan of a member, the last day included. */
const dueIn = ({ plan }: Family["members"][number]) =>
  plan.flatMap(({ key, party, dueOn }) => (dueOn === null ? [] : [{ key, party, dueOn }]));

/**
 * Plans the reminders of a family as its plans stand now; what is planned already stays. `tx` is the one that has changed
 * them, of whoever it was.
 */
export async function planFamilyReminders(
  tx: GuardedTx,
  caseId: string,
  { now, today }: { now: Date; today: PlainDate },
): Promise<void> {
  const house = tx.asSystem("family");
  const { members } = await readFamily({ today }, house, caseId);
  const wanted = members.flatMap((member) =>
    dueIn(member).map(({ dueOn }) => ({ kind: FAMILY_DUE, subjectId: member.id, dueAt: reminderAt(dueOn) })),
  );
  // a reminder whose time is past would come with the day that sets it
  await planWork(
    house,
    wanted.filter(({ dueAt }) => dueAt > now),
  );
}

/**
 * Reminds whose step it is of what the law wants done for a member in three days; told once a step and day. A date that has
 * moved since reminds at its own time; what is over is past reminding.
 */
export async function remindOfFamily({ tx, now, today }: HandlerCtx, memberId: string): Promise<void> {
  const found = await tx.familyMember.findUnique({ where: { id: memberId }, select: { caseId: true } });
  if (!found) return;
  const { case: link, members } = await readFamily({ today }, tx, found.caseId);
  const member = members.find(({ id }) => id === memberId);
  if (!member || link.state === "ENDED") return;
  for (const { key, party, dueOn } of dueIn(member)) {
    if (dueOn < today || reminderAt(dueOn) > now) continue;
    const mail = { kind: "familyReminder", familyKey: key, dueOn } as const;
    await tellSide(tx, party, link, mail, `family-due:${memberId}:${key}:${dueOn}`);
  }
}
