import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { blocksProposing, readAnonymity } from "./anonymous.server.ts";
import { PROFILE_INPUT, toProfile, toVacancy, VACANCY_INPUT } from "./comparable.server.ts";
import { keepDecision } from "./decisions.server.ts";
import { matchProfile } from "./rules.ts";
import type { Match } from "./rules.ts";
import { weightsOf } from "./weights.server.ts";
import { tellOfProposal } from "./proposals.server.ts";

/** What is kept of a comparison with its proposal, exactly as it was shown; the weights stand in the lines. */
export interface StoredExplanation {
  /** the name of a WeightSet */
  weightsVersion: string;
  score: number;
  lines: Match["lines"];
}

export type ProposeResult =
  { ok: true; proposalId: string } | { ok: false; code: "not_published" | "not_active" | "names_person" };

/**
 * An advisor proposes a person, whose free texts must not say who it is, for a vacancy; the decision is kept with the
 * explanation it was made upon. Proposing the same person again, or clicking twice, finds the proposal that is there.
 */
export async function proposeCandidate(
  ctx: UserCtx,
  input: { vacancyId: string; candidateId: string },
): Promise<ProposeResult> {
  return ctx.db.transaction(async (tx) => {
    const [vacancy, person, known] = await Promise.all([
      tx.vacancy.findFirst({
        where: { id: input.vacancyId },
        select: { id: true, centerId: true, companyId: true, state: true, ...VACANCY_INPUT },
      }),
      tx.candidateProfile.findFirst({
        where: { id: input.candidateId },
        select: { id: true, state: true, ...PROFILE_INPUT },
      }),
      tx.proposal.findFirst({ where: { ...input, duplicateOfId: null }, select: { id: true } }),
    ]);
    if (!vacancy) throw new NotFoundError("Vacancy");
    if (!person) throw new NotFoundError("CandidateProfile");
    if (known) return { ok: true, proposalId: known.id };
    if (blocksProposing(await readAnonymity(tx, person.id))) return { ok: false, code: "names_person" };
    if (vacancy.state !== "PUBLISHED") return { ok: false, code: "not_published" };
    if (person.state !== "ACTIVE") return { ok: false, code: "not_active" };
    const { version, weights } = await weightsOf(tx, vacancy.centerId);
    const { score, lines } = matchProfile(toVacancy(vacancy), toProfile(person), { weights, setAside: [] });
    const explanation: StoredExplanation = { weightsVersion: version, score, lines };
    const row = await tx.proposal.create({
      data: {
        centerId: vacancy.centerId,
        companyId: vacancy.companyId,
        vacancyId: vacancy.id,
        candidateId: person.id,
        explanation: explanation as unknown as Record<string, never>,
        createdById: ctx.user.userId,
      },
    });
    const decided = { ...row, candidate: { number: person.number } };
    await keepDecision(ctx, tx, decided, "center", { step: "propose", from: null, to: "PROPOSED" });
    await tellOfProposal(tx, "proposal_made", row);
    return { ok: true, proposalId: row.id };
  });
}
