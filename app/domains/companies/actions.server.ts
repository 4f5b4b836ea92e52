import { findCompetentCenter } from "#app/domains/centers/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { notFound } from "#app/platform/errors.ts";
import { companyEvent } from "./events.ts";
import { noteDecision } from "./history.server.ts";
import { ownCompanyId } from "./queries.server.ts";
import { companyAfter, companyKeys } from "./rules.ts";
import type { CompanyInput, EstablishmentInput } from "./schema.ts";

type Refused<Code extends string> = { ok: false; code: Code };

/**
 * Changes the own company's details, unless somebody else has meanwhile. Name and Betriebsnummer are what the center
 * verified and stay; a place for which another center is competent is refused, because everything of the company would
 * have to move along.
 */
export async function updateCompany(
  ctx: UserCtx,
  { version, ...input }: CompanyInput,
): Promise<{ ok: true } | Refused<"changed_meanwhile" | "other_center" | "verified_fields">> {
  const id = ownCompanyId(ctx) ?? notFound("Company");
  return ctx.db.transaction(async (tx) => {
    const company = await tx.company.findFirst({
      where: { id },
      select: {
        ...{ centerId: true, state: true, legalName: true, betriebsnummer: true },
        ...{ municipality: true, land: true },
      },
    });
    if (!company) notFound("Company");
    const betriebsnummer = input.betriebsnummer ?? null;
    const renames = input.legalName !== company.legalName || betriebsnummer !== company.betriebsnummer;
    if (company.state === "VERIFIED" && renames) return { ok: false, code: "verified_fields" };
    if (input.municipality !== company.municipality || input.land !== company.land) {
      const center = await findCompetentCenter({ db: tx }, input);
      if (center?.id !== company.centerId) return { ok: false, code: "other_center" };
    }
    const data = {
      ...input,
      betriebsnummer,
      contactPhone: input.contactPhone ?? null,
      ...companyKeys(input.legalName),
    };
    const written = await tx.company.updateVersioned({ id, version, data });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    await tx.emit(companyEvent("company_changed", { companyId: id, centerId: company.centerId }));
    return written;
  });
}

/** Hands a rejected registration in again; the center is told. */
export async function resubmitCompany(
  ctx: UserCtx,
  version: number,
): Promise<{ ok: true } | Refused<"changed_meanwhile" | "not_in_this_state">> {
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  return ctx.db.transaction(async (tx) => {
    const company = await tx.company.findFirst({
      where: { id: companyId },
      select: { centerId: true, state: true, legalName: true },
    });
    if (!company) notFound("Company");
    const { centerId, legalName } = company;
    const state = companyAfter(company.state, "resubmit");
    if (!state) return { ok: false, code: "not_in_this_state" };
    const data = { state, stateSince: ctx.now };
    const written = await tx.company.updateVersioned({ id: companyId, version, data });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    const decision = { centerId, companyId, kind: "RESUBMITTED", companyName: legalName } as const;
    await noteDecision(tx, { ...decision, actor: ctx.user, actorParty: "COMPANY" }, ctx.now);
    await tx.emit(companyEvent("company_registered", { companyId, centerId, again: true }));
    return { ok: true };
  });
}

/** The center verifies a company or returns its registration with a reason; the contact is told by mail. */
export async function judgeCompany(
  ctx: UserCtx,
  companyId: string,
  judgement: { move: "verify"; version: number } | { move: "reject"; version: number; reason: string },
): Promise<{ ok: true } | Refused<"changed_meanwhile" | "not_in_this_state">> {
  return ctx.db.transaction(async (tx) => {
    const company = await tx.company.findFirst({
      where: { id: companyId },
      select: { centerId: true, state: true, legalName: true },
    });
    if (!company) notFound("Company");
    const { centerId, legalName } = company;
    const state = companyAfter(company.state, judgement.move);
    if (!state) return { ok: false, code: "not_in_this_state" };
    const verified = { verifiedAt: ctx.now, verifiedById: ctx.user.userId, stateReason: null };
    const written = await tx.company.updateVersioned({
      id: companyId,
      version: judgement.version,
      as: "verify",
      data: {
        state,
        stateSince: ctx.now,
        ...(judgement.move === "verify" ? verified : { stateReason: judgement.reason }),
      },
    });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    const rejects = judgement.move === "reject";
    await noteDecision(
      tx,
      {
        ...{ centerId, companyId, companyName: legalName, actor: ctx.user, actorParty: "CENTER" },
        kind: rejects ? "REJECTED" : "VERIFIED",
        reason: rejects ? judgement.reason : null,
      },
      ctx.now,
    );
    const type = rejects ? "company_rejected" : "company_verified";
    await tx.emit(companyEvent(type, { companyId, centerId }));
    return { ok: true };
  });
}

/** Adds an establishment to the own company under the id of the form; a double submit makes one. */
export async function addEstablishment(ctx: UserCtx, { id, ...input }: EstablishmentInput): Promise<void> {
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const betriebsnummer = input.betriebsnummer ?? null;
  await createOnce(ctx, "establishment", id, async (tx) => {
    await tx.establishment.create({ data: { id, companyId, ...input, betriebsnummer } });
    await tellOfChange(tx, companyId);
  });
}

/** Its establishments' numbers are compared, too. */
async function tellOfChange(tx: GuardedTx, companyId: string): Promise<void> {
  const company = await tx.company.findFirst({ where: { id: companyId }, select: { centerId: true } });
  if (!company) notFound("Company");
  await tx.emit(companyEvent("company_changed", { companyId, centerId: company.centerId }));
}

/** Removes an establishment no vacancy belongs to. */
export async function removeEstablishment(
  ctx: UserCtx,
  establishmentId: string,
): Promise<{ ok: true } | Refused<"in_use">> {
  return ctx.db.transaction(async (tx) => {
    const used = await tx.vacancy.findFirst({ where: { establishmentId }, select: { id: true } });
    if (used) return { ok: false, code: "in_use" };
    const { companyId } = await tx.establishment.delete({ where: { id: establishmentId } });
    await tellOfChange(tx, companyId);
    return { ok: true };
  });
}
