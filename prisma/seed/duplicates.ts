import { refreshDuplicates } from "#app/domains/candidates/index.server.ts";
import { noteDuplicates } from "#app/domains/companies/index.server.ts";
import type { Stage } from "./stage.ts";

/** The last registered of each pair, a company and a person: looked up as they are whenever somebody registers. */
const TWINS = { company: "nordlicht-neu", candidate: "aylin-neu", advisor: "jan", daysAgo: 1 } as const;

/** Finds who stands twice in the center's books, by the rules that find them every day. */
export async function noteTwins(stage: Stage): Promise<void> {
  const ctx = stage.story().as(TWINS.advisor, TWINS.daysAgo);
  const companyId = stage.id(`company:${TWINS.company}`);
  await ctx.db.transaction(async (tx) => {
    const house = { tx: tx.asSystem("find_duplicates"), now: ctx.now, today: ctx.today };
    await noteDuplicates(house, { companyId, centerId: stage.id("center:bremen") });
    await refreshDuplicates(tx, stage.id(`candidate:${TWINS.candidate}`), ctx.now);
  });
}
