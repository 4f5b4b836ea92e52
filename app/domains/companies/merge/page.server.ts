import { subject } from "@casl/ability";
import { MOVING_TABLES, type MovingTable } from "#app/permissions/company-tables.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { tableOf } from "#app/permissions/models.ts";
import { ForbiddenError, notFound } from "#app/platform/errors.ts";
import { listPeople } from "../review.server.ts";
import type { Moved } from "./move.server.ts";
import { differingFields, mergeRefusal, suggestedChoices } from "./rules.ts";

const SIDE = {
  ...{ id: true, centerId: true, version: true, state: true, legalName: true, createdAt: true },
  ...{ street: true, postcode: true, municipality: true, land: true, size: true, industry: true },
  ...{ betriebsnummer: true, contactName: true, contactEmail: true, contactPhone: true },
} as const;

interface Counting {
  count(args: object): Promise<number>;
}

/**
 * Two companies side by side before they are merged: what they say, where they differ, what would move, and who would see
 * what from then on. Throws NotFoundError when one of them is not visible, ForbiddenError when it may only be read.
 */
export async function getMergePage(ctx: UserCtx, { keepId, otherId }: { keepId: string; otherId: string }) {
  if (keepId === otherId) notFound("Company");
  const companies = await ctx.db.company.findMany({
    where: { id: { in: [keepId, otherId] } },
    select: SIDE,
  });
  const keep = companies.find(({ id }) => id === keepId) ?? notFound("Company");
  const other = companies.find(({ id }) => id === otherId) ?? notFound("Company");
  for (const company of [keep, other]) {
    if (!ctx.ability.can("merge", subject("Company", company))) throw new ForbiddenError("merge", "Company");
  }
  const [moving, people, ownPeople] = await Promise.all([
    countMoving(ctx, keepId, otherId),
    listPeople(ctx, { companyId: otherId }),
    listPeople(ctx, { companyId: keepId }),
  ]);
  return {
    keep,
    other,
    refusal: mergeRefusal(keep, other),
    /** whether it may as well be the other way round */
    maySwap: mergeRefusal(other, keep) === null,
    differing: differingFields(keep, other),
    suggested: suggestedChoices(keep, other),
    moving,
    people: people.map((person) => ({ ...person, already: ownPeople.some(({ id }) => id === person.id) })),
  };
}

/** How many rows would move, by table; asked with the rights of the merge itself, for some are not the center's to read. */
function countMoving(ctx: UserCtx, keepId: string, otherId: string): Promise<Moved> {
  return ctx.db.transaction(async (tx) => {
    const house = tx.asSystem({ purpose: "merge_companies", companyIds: [keepId, otherId] });
    const counted: [MovingTable, number][] = [];
    for (const model of MOVING_TABLES) {
      const table = house[tableOf(model)] as unknown as Counting;
      const count = await table.count({ where: { companyId: otherId } });
      if (count > 0) counted.push([model, count]);
    }
    return Object.fromEntries(counted);
  });
}
