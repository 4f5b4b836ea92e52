import type { GuardedTables } from "#app/permissions/guard/types.ts";
import { fromUtcDate, toUtcDate } from "#app/domains/calendar/index.ts";
import type { CandidateState, SamePersonReason } from "#app/platform/database/generated/enums.ts";
import { candidateReference } from "../rules.ts";
import { duplicateReasons, keysOf, type Comparable } from "./reasons.ts";

/** A record that may be the same person, and why. */
export interface Alike {
  candidateId: string;
  reference: string;
  name: string;
  state: CandidateState;
  reasons: SamePersonReason[];
}

/** Nobody looks through more of them; a birth date that a whole center shares is a placeholder. */
const LOOKED_AT = 500;

/** Records of a center that may be this person: looked up by indexed keys, then compared by the rules. */
export async function findAlike(
  db: Pick<GuardedTables, "candidateIdentity">,
  centerId: string,
  person: Comparable,
  exceptId: string | null,
): Promise<Alike[]> {
  const { nameKey, mailKey, phoneKey } = keysOf(person);
  const rows = await db.candidateIdentity.findMany({
    where: {
      centerId,
      ...(exceptId ? { candidateId: { not: exceptId } } : {}),
      OR: [
        { nameKey },
        ...(mailKey ? [{ mailKey }] : []),
        ...(phoneKey ? [{ phoneKey }] : []),
        ...(person.birthDate ? [{ birthDate: toUtcDate(person.birthDate) }] : []),
      ],
    },
    select: {
      ...{ candidateId: true, givenName: true, familyName: true, email: true, phone: true, birthDate: true },
      candidate: { select: { number: true, state: true } },
    },
    orderBy: { id: "asc" },
    take: LOOKED_AT,
  });
  return rows
    .filter(({ candidate }) => candidate.state !== "MERGED")
    .map(({ candidateId, candidate, birthDate, ...other }) => ({
      candidateId,
      reference: candidateReference(candidate.number),
      name: `${other.givenName} ${other.familyName}`,
      state: candidate.state,
      reasons: duplicateReasons(person, { ...other, birthDate: birthDate ? fromUtcDate(birthDate) : null }),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}
