import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { findPersonal, maskPersonal, namesPerson } from "#app/domains/candidates/index.ts";
import type { KnownPerson } from "#app/domains/candidates/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";

/** The free texts of a person, and what must not stand in them. */
interface Anonymity {
  summary: string;
  skills: readonly string[];
  person: KnownPerson;
}

/** Stands in place of what was found; pages say in words why, see `HIDDEN_WORDS`. */
export const HIDDEN_MARK = "▒▒▒";

/** Reads what identifies a person together with the free texts; `tx` needs rights on both. */
export async function readAnonymity(tx: GuardedTx, candidateId: string): Promise<Anonymity> {
  const row = await tx.candidateProfile.findFirst({
    where: { id: candidateId },
    select: {
      summary: true,
      skills: true,
      identity: {
        select: { givenName: true, familyName: true, email: true, phone: true, birthDate: true },
      },
      histories: { select: { employer: true } },
    },
  });
  if (!row) throw new NotFoundError("CandidateProfile");
  const { summary, skills, identity, histories } = row;
  const birthDate = identity?.birthDate ? fromUtcDate(identity.birthDate) : null;
  const employers = histories.map(({ employer }) => employer);
  return { summary, skills, person: { ...identity, birthDate, employers } };
}

/** Whether a free text names the person; then proposing has to wait until it does not. */
export const blocksProposing = ({ summary, skills, person }: Anonymity): boolean =>
  [summary, ...skills].some((text) => namesPerson(findPersonal(text, person)));

/**
 * The free texts of a person as a company reads them before consent. What the company may not read is read with the right
 * of the house to mask, which leaves its own entry in the audit log; nothing but masked text comes back.
 */
export async function maskedTexts(
  ctx: UserCtx,
  candidateId: string,
): Promise<{ summary: string; skills: string[] }> {
  return ctx.db.transaction(async (tx) => {
    const { summary, skills, person } = await readAnonymity(tx.asSystem("anonymity"), candidateId);
    const masked = (text: string) => maskPersonal(text, person, HIDDEN_MARK);
    return { summary: masked(summary), skills: skills.map(masked) };
  });
}
