import type { UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { notFound } from "#app/platform/errors.ts";
import type { PartnerInput } from "./schema.ts";

/** The partner bodies of a center, by name, and how many people may answer for each. */
export async function listOwnPartners({ db }: UserCtx, centerId: string) {
  const partners = await db.partnerBody.findMany({
    where: { centerId },
    select: {
      ...{ id: true, name: true, competence: true, topics: true },
      _count: { select: { memberships: { where: { endedAt: null } } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 200,
  });
  return partners.map(({ _count, ...partner }) => ({ ...partner, people: _count.memberships }));
}

/** One partner body with what can be changed of it; throws NotFoundError for another center's. */
export async function getOwnPartner({ db }: UserCtx, place: { centerId: string; partnerId: string }) {
  const partner = await db.partnerBody.findFirst({
    where: { id: place.partnerId, centerId: place.centerId },
    select: {
      ...{ id: true, version: true, name: true, competence: true, topics: true },
      ...{ email: true, phone: true, website: true },
    },
  });
  return partner ?? notFound("PartnerBody");
}

const columns = ({ name, competence, topics, email, phone, website }: PartnerInput) => ({
  ...{ name, competence, topics },
  // an emptied field is empty
  ...{ email: email ?? null, phone: phone ?? null, website: website ?? null },
});

/** Adds a partner body to a center; the id makes a double submit harmless. */
export async function addPartner(
  ctx: UserCtx,
  centerId: string,
  { id, ...input }: PartnerInput & { id: string },
): Promise<{ id: string }> {
  return createOnce(ctx, "partnerBody", id, (tx) =>
    tx.partnerBody.create({ data: { id, centerId, ...columns(input) } }),
  );
}

/** Changes what a partner body is called, competent for and reached by. */
export function updatePartner(
  { db }: UserCtx,
  partnerId: string,
  { version, ...input }: PartnerInput & { version: number },
): Promise<{ ok: true } | { ok: false; code: "conflict" }> {
  return db.partnerBody.updateVersioned({ id: partnerId, version, data: columns(input) });
}
