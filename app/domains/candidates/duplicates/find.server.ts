import type { GuardedTables } from "#app/permissions/guard/types.ts";
import { fromUtcDate, toUtcDate } from "#app/domains/calendar/index.ts";
import type { CandidateState, SamePersonReason } from "#app/platform/database/generated/enums.ts";
import { candidateReference, isClosed } from "../rules.ts";
import { duplicateReasons, keysOf, prepare, type Comparable } from "./reasons.ts";

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
  const [found = []] = await findAlikeOfMany(db, centerId, [person]);
  return found.filter(({ candidateId }) => candidateId !== exceptId);
}

/** The same for several people in one question; the answers in their order. */
export async function findAlikeOfMany(
  db: Pick<GuardedTables, "candidateIdentity">,
  centerId: string,
  people: readonly Comparable[],
): Promise<Alike[][]> {
  const keys = people.map(keysOf);
  const known = (values: readonly (string | null)[]) => values.filter((value) => value !== null);
  const rows = await db.candidateIdentity.findMany({
    where: {
      centerId,
      OR: [
        { nameKey: { in: keys.map(({ nameKey }) => nameKey) } },
        { mailKey: { in: known(keys.map(({ mailKey }) => mailKey)) } },
        { phoneKey: { in: known(keys.map(({ phoneKey }) => phoneKey)) } },
        { birthDate: { in: people.flatMap(({ birthDate }) => (birthDate ? [toUtcDate(birthDate)] : [])) } },
      ],
    },
    select: {
      ...{ candidateId: true, givenName: true, familyName: true, email: true, phone: true, birthDate: true },
      candidate: { select: { number: true, state: true } },
    },
    orderBy: { id: "asc" },
    take: LOOKED_AT * people.length,
  });
  const others = rows
    .filter(({ candidate }) => !isClosed(candidate.state))
    .map((row) => {
      const birthDate = row.birthDate ? fromUtcDate(row.birthDate) : null;
      return { row, prepared: prepare({ ...row, birthDate }) };
    });
  return people.map(prepare).map((person) =>
    others.flatMap(({ row, prepared }) => {
      const reasons = duplicateReasons(person, prepared);
      if (reasons.length === 0) return [];
      const { candidateId, candidate, givenName, familyName } = row;
      const reference = candidateReference(candidate.number);
      return [
        { candidateId, reference, name: `${givenName} ${familyName}`, state: candidate.state, reasons },
      ];
    }),
  );
}
