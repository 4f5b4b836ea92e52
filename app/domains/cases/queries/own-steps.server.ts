import { translator } from "#app/i18n/index.server.ts";
import type { Locale } from "#app/i18n/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { Mover } from "../rules/state.ts";
import { readLaid } from "../templates/laid.ts";
import type { LaidDown } from "../templates/laid.ts";
import { speak, wordsKey, wordsOfAll } from "../templates/own-words.ts";
import type { OwnStepWords, Wording } from "../templates/own-words.ts";
import type { MilestoneKey } from "../templates/types.ts";

const WORDING: Readonly<Record<Mover, Wording>> = {
  COMPANY: "company",
  CENTER: "center",
  CANDIDATE: "candidate",
};

/** What the center says of the steps of one case, for one side; `laid` are those its reader sees. */
export const ownStepWords = (
  { locale }: Pick<UserCtx, "locale">,
  side: Mover,
  laid: LaidDown,
): OwnStepWords => wordsOfAll(laid, WORDING[side], locale);

/**
 * What centers say of the steps that are named in a list of cases, as far as the reader may see these steps; each case by
 * itself, for two cases may have been begun with other words (`wordsKey`).
 */
export async function findOwnStepWords(
  ctx: UserCtx,
  side: Mover,
  named: readonly { caseId: string; key: string | null }[],
): Promise<OwnStepWords> {
  const keys = named.flatMap(({ key }) => key ?? []);
  if (keys.length === 0) return {};
  const milestones = await ctx.db.milestone.findMany({
    where: {
      caseId: { in: [...new Set(named.map(({ caseId }) => caseId))] },
      key: { in: [...new Set(keys)] },
      laid: { not: null },
    },
    select: { caseId: true, key: true, laid: true },
  });
  const laid = milestones.flatMap((one) => {
    const read = readLaid(one.laid);
    return read === null ? [] : [[wordsKey(one.key, one.caseId), read] as const];
  });
  return wordsOfAll(laid, WORDING[side], ctx.locale);
}

/** The name of a step where no page stands behind it: mails, calendars, letters. `word`: the staff's, or the candidate's. */
export function stepName(
  locale: Locale,
  { key, laid }: { key: string; laid: string | null },
  word: "title" | "name",
): string {
  const { own, words } = readLaid(laid) ?? {};
  const said = own?.title ?? words?.[word];
  return said ? speak(said, locale).text : translator(locale, "milestones")(`${key as MilestoneKey}.${word}`);
}
