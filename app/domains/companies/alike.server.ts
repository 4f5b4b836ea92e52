import type { Ctx, GuardedTx, HandlerCtx, UserCtx } from "#app/permissions/context.ts";
import type { DuplicateReason } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { duplicateReasons } from "./duplicates.ts";
import { companyKeys } from "./rules.ts";

const COMPARED = {
  ...{ id: true, centerId: true, state: true, legalName: true, betriebsnummer: true, contactEmail: true },
  ...{ street: true, postcode: true, municipality: true },
  establishments: { select: { betriebsnummer: true } },
} as const;

type Reader = Pick<GuardedTx, "company" | "establishment">;
type Found = { id: string; reasons: DuplicateReason[] };

/** Among so many that share a key the comparison stops: a postcode of a big city holds fewer. */
const MOST_CANDIDATES = 2000;

function comparable<
  T extends { betriebsnummer: string | null; establishments: { betriebsnummer: string | null }[] },
>(company: T) {
  const numbers = [company.betriebsnummer, ...company.establishments.map((place) => place.betriebsnummer)];
  return { ...company, numbers: numbers.filter((number) => number !== null) };
}

/**
 * Other companies of the same center that may be this one, compared by the rules of duplicates.ts. Only companies that share
 * a key with it are looked at: number, name, first letters of the name, or postcode, each of them an index.
 */
export async function findAlike(db: Reader, companyId: string): Promise<Found[]> {
  const found = await db.company.findFirst({ where: { id: companyId }, select: COMPARED });
  if (!found || found.state === "MERGED") return [];
  const company = comparable(found);
  const { centerId, postcode, numbers } = company;
  const places = await db.establishment.findMany({
    where: { betriebsnummer: { in: numbers } },
    select: { companyId: true },
    take: MOST_CANDIDATES,
  });
  const { nameKey, nameStart } = companyKeys(company.legalName);
  const others = await db.company.findMany({
    where: {
      centerId,
      id: { not: companyId },
      state: { not: "MERGED" },
      OR: [
        { nameKey },
        { nameStart },
        { postcode },
        { betriebsnummer: { in: numbers } },
        { id: { in: places.map((place) => place.companyId) } },
      ],
    },
    select: COMPARED,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_CANDIDATES,
  });
  return others
    .map((other) => ({ id: other.id, reasons: duplicateReasons(company, comparable(other)) }))
    .filter(({ reasons }) => reasons.length > 0);
}

interface Told {
  companyId: string;
  centerId: string;
}

/**
 * Brings the book of pairs up to date for one company, as the purpose "find_duplicates". A pair the center has set aside
 * stays set aside, unless a reason is found that was not there when somebody looked.
 */
export async function noteDuplicates({ tx, now }: HandlerCtx, { companyId, centerId }: Told): Promise<void> {
  const alike = new Map((await findAlike(tx, companyId)).map(({ id, reasons }) => [id, reasons]));
  const known = await tx.companyDuplicate.findMany({
    where: { OR: [{ companyId }, { otherId: companyId }] },
    select: { id: true, companyId: true, otherId: true, reasons: true, dismissedAt: true },
  });
  for (const pair of known) {
    const reasons = alike.get(pair.companyId === companyId ? pair.otherId : pair.companyId);
    if (reasons === undefined) {
      if (pair.dismissedAt === null || (await isMerged(tx, companyId)))
        await tx.companyDuplicate.delete({ where: { id: pair.id } });
    } else if (reasons.join() !== pair.reasons.join()) {
      const more = reasons.some((reason) => !pair.reasons.includes(reason));
      const again = more ? { dismissedAt: null, dismissedById: null, dismissedByName: null } : {};
      await tx.companyDuplicate.update({ where: { id: pair.id }, data: { reasons, ...again } });
    }
  }
  const fresh = [...alike].filter(
    ([id]) => !known.some((pair) => pair.otherId === id || pair.companyId === id),
  );
  await tx.companyDuplicate.createMany({
    data: fresh.flatMap(([id, reasons]) => [
      { centerId, companyId, otherId: id, reasons, foundAt: now },
      { centerId, companyId: id, otherId: companyId, reasons, foundAt: now },
    ]),
  });
}

async function isMerged(tx: GuardedTx, id: string): Promise<boolean> {
  return (await tx.company.count({ where: { id, state: "MERGED" } })) > 0;
}

/** A company that may be the same one, as the center's page names it. */
export interface PossibleDuplicate {
  id: string;
  legalName: string;
  municipality: string;
  state: "PENDING" | "VERIFIED" | "REJECTED" | "MERGED";
  betriebsnummer: string | null;
  reasons: DuplicateReason[];
  /** who of the center has said that they are two; null while nobody has */
  setAsideBy: string | null;
}

/** The possible duplicates of a company as they are at this moment, those that were set aside at the end. */
export async function listPossibleDuplicates(
  { db }: Pick<Ctx, "db">,
  companyId: string,
): Promise<PossibleDuplicate[]> {
  const alike = await findAlike(db, companyId);
  const companies = await db.company.findMany({
    where: { id: { in: alike.map(({ id }) => id) } },
    select: {
      ...{ id: true, legalName: true, municipality: true, state: true, betriebsnummer: true },
      alikeOf: { where: { companyId, dismissedAt: { not: null } }, select: { dismissedByName: true } },
    },
  });
  return alike
    .flatMap(({ id, reasons }) => {
      const found = companies.find((one) => one.id === id);
      if (!found) return [];
      const { alikeOf, ...company } = found;
      return [{ ...company, reasons, setAsideBy: alikeOf[0]?.dismissedByName ?? null }];
    })
    .sort((first, second) => Number(first.setAsideBy !== null) - Number(second.setAsideBy !== null));
}

/** Notes that two companies are two and not one, or takes that back; throws NotFoundError when they are no such pair. */
export async function keepApart(
  ctx: UserCtx,
  { companyId, otherId, apart }: { companyId: string; otherId: string; apart: boolean },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const company = await tx.company.findFirst({ where: { id: companyId }, select: { centerId: true } });
    if (!company) notFound("Company");
    // the page compares by itself: the book may not have been written yet
    await noteDuplicates(
      { tx: tx.asSystem("find_duplicates"), now: ctx.now, today: ctx.today },
      { companyId, centerId: company.centerId },
    );
    const { count } = await tx.companyDuplicate.updateMany({
      where: {
        OR: [
          { companyId, otherId },
          { companyId: otherId, otherId: companyId },
        ],
      },
      data: apart
        ? { dismissedAt: ctx.now, dismissedById: ctx.user.userId, dismissedByName: ctx.user.name }
        : { dismissedAt: null, dismissedById: null, dismissedByName: null },
    });
    if (count === 0) notFound("Company");
  });
}
