import { tookPlaceOf } from "#app/domains/matching/index.ts";
import type { ProposalState } from "#app/platform/database/generated/enums.ts";

/*
 * What collides when the belongings of two records become one person's, decided without a database.
 */

export interface ConsentFact {
  id: string;
  companyId: string;
  givenAt: Date;
  expiresAt: Date;
  withdrawnAt: Date | null;
}

/** `withdrawn`: the person said no to this company later, under the other number; `shorter`: the other ends earlier. */
export interface EndedConsent {
  id: string;
  companyId: string;
  withdrawnAt: Date;
  why: "withdrawn" | "shorter" | "expired";
}

const latest = (days: readonly Date[]): number => Math.max(...days.map((day) => day.getTime()), -Infinity);

/**
 * Whether a consent was closed for another reason than a no: it had run out and was closed on its last day, or another for
 * the same company took its place in the same moment, as when somebody renews it.
 */
function wasFollowed(former: ConsentFact, closedAt: Date, record: readonly ConsentFact[]): boolean {
  return closedAt.getTime() >= former.expiresAt.getTime() || record.some((next) => tookPlaceOf(next, former));
}

/**
 * Which live consents end, so that nobody sees more, longer or against a later no than the person agreed to: a withdrawal
 * beats every consent given before it, of two live ones the one that ends earlier stays.
 */
export function settleConsents(
  first: readonly ConsentFact[],
  second: readonly ConsentFact[],
  now: Date,
): EndedConsent[] {
  const ended = new Map<string, EndedConsent>();
  const end = ({ id, companyId }: ConsentFact, why: EndedConsent["why"], withdrawnAt: Date) =>
    ended.set(id, { id, companyId, withdrawnAt, why });
  const live = [...first, ...second].filter(({ withdrawnAt }) => withdrawnAt === null);
  for (const consent of live) {
    if (consent.expiresAt.getTime() <= now.getTime()) {
      end(consent, "expired", consent.expiresAt);
      continue;
    }
    const elsewhere = first.includes(consent) ? second : first;
    const refusals = elsewhere.flatMap((one) =>
      one.companyId === consent.companyId && one.withdrawnAt && !wasFollowed(one, one.withdrawnAt, elsewhere)
        ? [one.withdrawnAt]
        : [],
    );
    if (latest(refusals) > consent.givenAt.getTime()) end(consent, "withdrawn", now);
  }
  for (const consent of first.filter((one) => live.includes(one) && !ended.has(one.id))) {
    const twin = second.find(
      (one) => one.companyId === consent.companyId && live.includes(one) && !ended.has(one.id),
    );
    if (twin) end(consent.expiresAt <= twin.expiresAt ? twin : consent, "shorter", now);
  }
  return [...ended.values()];
}

export interface ProposalFact {
  id: string;
  vacancyId: string;
  state: ProposalState;
  createdAt: Date;
  hasCase: boolean;
}

/** How far each state has got; the compiler asks for a new one. */
const PROGRESS: Readonly<Record<ProposalState, number>> = {
  ENDED: 0,
  PROPOSED: 1,
  INTERESTED: 2,
  INTRODUCED: 3,
  INTERVIEW: 4,
  OFFERED: 5,
  ACCEPTED: 6,
};

/** A proposal that steps aside for the one that got further; `ends`: it was still open. */
export interface AsideProposal {
  id: string;
  keptId: string;
  ends: boolean;
}

/**
 * Of two proposals of one person for the same vacancy the further one stays, of equal ones the older. Two cases for one
 * job are beyond that: a person has to look first.
 */
export function settleProposals(
  first: readonly ProposalFact[],
  second: readonly ProposalFact[],
): { ok: true; aside: AsideProposal[] } | { ok: false; code: "two_cases" } {
  const aside: AsideProposal[] = [];
  for (const one of first) {
    const twin = second.find(({ vacancyId }) => vacancyId === one.vacancyId);
    if (!twin) continue;
    if (one.hasCase && twin.hasCase) return { ok: false, code: "two_cases" };
    const [kept, other] = [one, twin].sort(
      (left, right) =>
        Number(right.hasCase) - Number(left.hasCase) ||
        PROGRESS[right.state] - PROGRESS[left.state] ||
        left.createdAt.getTime() - right.createdAt.getTime(),
    );
    if (kept && other) aside.push({ id: other.id, keptId: kept.id, ends: other.state !== "ENDED" });
  }
  return { ok: true, aside };
}
