import { translator } from "#app/i18n/index.server.ts";
import type { Locale } from "#app/i18n/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { laidOf } from "../case-now.server.ts";
import type { Mover } from "../rules/state.ts";
import { readLaid } from "../templates/laid.ts";
import { isOwnKey } from "../templates/own-key.ts";
import { speak, wordsOfAll } from "../templates/own-words.ts";
import type { OwnStepWords, Wording } from "../templates/own-words.ts";
import type { MilestoneKey } from "../templates/types.ts";

const WORDING: Readonly<Record<Mover, Wording>> = {
  COMPANY: "company",
  CENTER: "center",
  CANDIDATE: "candidate",
};

/** The wording a side reads. */
export const wordingOf = (side: Mover): Wording => WORDING[side];

/** The words of the own steps among these milestones, for one side. */
export function ownStepWords(
  { locale }: Pick<UserCtx, "locale">,
  side: Mover,
  milestones: readonly { key: string; laid: string | null }[],
): OwnStepWords {
  return wordsOfAll(laidOf(milestones), wordingOf(side), locale);
}

/**
 * The words of own steps that are named in a list of cases, as far as the reader may see these steps. Asks the database only
 * where a list names one.
 */
export async function findOwnStepWords(
  ctx: UserCtx,
  side: Mover,
  named: readonly { caseId: string; key: string | null }[],
): Promise<OwnStepWords> {
  const own = named.filter(({ key }) => key !== null && isOwnKey(key));
  if (own.length === 0) return {};
  const milestones = await ctx.db.milestone.findMany({
    where: {
      caseId: { in: [...new Set(own.map(({ caseId }) => caseId))] },
      key: { in: [...new Set(own.flatMap(({ key }) => key ?? []))] },
    },
    select: { key: true, laid: true },
    distinct: ["key"],
    orderBy: { key: "asc" },
  });
  return ownStepWords(ctx, side, milestones);
}

/** The name of a step where no page stands behind it: mails, calendars, letters. `word`: the staff's, or the candidate's. */
export function stepName(
  locale: Locale,
  { key, laid }: { key: string; laid: string | null },
  word: "title" | "name",
): string {
  const own = readLaid(laid)?.own;
  return own
    ? speak(own.title, locale).text
    : translator(locale, "milestones")(`${key as MilestoneKey}.${word}`);
}
