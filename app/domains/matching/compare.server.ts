import { staffLocale } from "#app/i18n/locale.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { proposalTurn } from "./proposal-rules.ts";
import type { StoredExplanation } from "./propose.server.ts";
import { isBefore } from "./rules.ts";
import { withTitles } from "./titles.ts";

/** So many stand side by side; a vacancy with more proposals shows the best of those still open. */
const SIDE_BY_SIDE = 6;

/**
 * The proposals of one vacancy side by side, as its company compares them: the explanation each was made with, those
 * still open first, then by points. A name stands only where a consent holds.
 */
export async function compareProposals(ctx: UserCtx, vacancyId: string) {
  const vacancy = await ctx.db.vacancy.findFirst({
    where: { id: vacancyId },
    select: {
      ...{ id: true, title: true, openings: true },
      proposals: {
        select: {
          ...{ id: true, state: true, explanation: true, updatedAt: true },
          interview: { select: { state: true } },
          candidate: {
            select: { number: true, identity: { select: { givenName: true, familyName: true } } },
          },
        },
        take: 100,
      },
    },
  });
  if (!vacancy) throw new NotFoundError("Vacancy");
  const language = staffLocale(ctx.locale);
  const proposals = vacancy.proposals
    .map(({ id, state, updatedAt, explanation, interview, candidate: { number, identity } }) => {
      const { score, lines } = explanation as unknown as StoredExplanation;
      const key = candidateReference(number);
      return {
        ...{ id, state, updatedAt, score, key, turn: proposalTurn(state, interview?.state) },
        name: identity ? `${identity.givenName} ${identity.familyName}` : null,
        lines: withTitles(lines, language),
      };
    })
    .sort((a, b) => Number(a.state === "ENDED") - Number(b.state === "ENDED") || (isBefore(a, b) ? -1 : 1));
  return {
    vacancy: { id: vacancy.id, title: vacancy.title, openings: vacancy.openings },
    total: proposals.length,
    proposals: proposals.slice(0, SIDE_BY_SIDE),
  };
}
