import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { GuardedTables } from "#app/permissions/guard/types.ts";
import { newId } from "#app/platform/ids.ts";
import { madeBy } from "../entries/provenance.ts";
import { getEntries } from "../entries/read.server.ts";
import { renewSummary } from "../entries/summarise.server.ts";
import { linkOf } from "../entries/write.server.ts";
import type { CandidateLink } from "../entries/write.server.ts";
import { itemKey } from "./propose.ts";
import type { EuropassItem, EuropassSave } from "./schema.ts";

/** A profile takes no more skills than its form. */
const MOST_SKILLS = 30;

/** Which of the items stand in the profile already, by their place in the list. */
export async function knownItems(
  ctx: { db: GuardedTables },
  candidateId: string,
  items: readonly EuropassItem[],
): Promise<boolean[]> {
  const [entries, profile] = await Promise.all([
    getEntries(ctx, candidateId),
    ctx.db.candidateProfile.findFirst({ where: { id: candidateId }, select: { skills: true } }),
  ]);
  const there = new Set([
    ...entries.languages.map(({ language }) => `language ${language}`),
    ...entries.qualifications.flatMap(({ proof, state, finishedYear, kind }) =>
      proof ? itemKey({ ...proof, kind: "qualifications", state, finishedYear, qualification: kind }) : [],
    ),
    ...entries.experiences.flatMap(({ history, startedOn, endedOn }) =>
      history ? itemKey({ ...history, kind: "experiences", startedOn, endedOn }) : [],
    ),
  ]);
  const skills = profile?.skills ?? [];
  return items.map((item) =>
    item.kind === "skills" ? item.skills.every((skill) => skills.includes(skill)) : there.has(itemKey(item)),
  );
}

/**
 * Makes entries of the chosen items, each with whoever uploaded the file as its maker. What stands in the profile
 * already is left as it is, so a file taken over twice, also by a double click, doubles nothing.
 * @returns how many entries were made
 */
export async function takeOver(ctx: UserCtx, candidateId: string, input: EuropassSave): Promise<number> {
  const kinds = new Map(input.rows.map(({ place, kind }) => [place, kind]));
  const chosen = input.items.flatMap((item, index) => {
    if (!input.take.includes(String(index))) return [];
    return item.kind === "qualifications"
      ? { ...item, qualification: kinds.get(String(index)) ?? item.qualification }
      : item;
  });
  return ctx.db.transaction(
    async (tx) => {
      const known = await knownItems({ db: tx }, candidateId, chosen);
      const fresh = chosen.filter((_, index) => !known[index]);
      if (fresh.length === 0) return 0;
      const link = await linkOf(tx, candidateId);
      for (const item of fresh) await make(ctx, tx, link, item);
      await renewSummary(tx, candidateId, ctx.today);
      return fresh.length;
    },
    { serializable: true },
  );
}

async function make(ctx: UserCtx, tx: GuardedTx, link: CandidateLink, item: EuropassItem): Promise<void> {
  const id = newId();
  const made = { id, ...link, ...madeBy(ctx, link.candidateId) };
  switch (item.kind) {
    case "languages": {
      const { language, level } = item;
      await tx.candidateLanguage.create({ data: { ...made, language, level } });
      return;
    }
    case "qualifications": {
      const { qualification: kind, state, finishedYear, title, institution, country } = item;
      const recognition = kind === "NONE" ? "NONE" : "NOT_APPLIED";
      await tx.candidateQualification.create({ data: { ...made, kind, state, finishedYear, recognition } });
      await tx.qualificationProof.create({
        data: { ...link, qualificationId: id, title, institution, country },
      });
      return;
    }
    case "experiences": {
      const { title, employer, country, startedOn, endedOn } = item;
      await tx.candidateExperience.create({
        data: { ...made, startedOn: toUtcDate(startedOn), endedOn: endedOn ? toUtcDate(endedOn) : null },
      });
      await tx.candidateHistory.create({ data: { ...link, experienceId: id, title, employer, country } });
      return;
    }
    case "skills": {
      const where = { id: link.candidateId };
      const profile = await tx.candidateProfile.findFirst({ where, select: { skills: true } });
      const skills = [...new Set([...(profile?.skills ?? []), ...item.skills])].slice(0, MOST_SKILLS);
      await tx.candidateProfile.update({ where, data: { skills } });
    }
  }
}
