import { findCompetentCenter } from "#app/domains/centers/index.server.ts";
import type { Ctx, GuardedTx } from "#app/permissions/context.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import { companyEvent } from "./events.ts";
import { companyNameKey } from "./rules.ts";
import type { RegistrationInput } from "./schema.ts";

/** The person who registers a company and manages it first. */
export interface Founder {
  userId: string;
  name: string;
  email: string;
}

/** How the founder gets in: at once, or by a step of their own (an invitation) written in the same transaction. */
export type LetIn =
  "membership" | ((tx: GuardedTx, company: { id: string; legalName: string }) => Promise<void>);

/**
 * Stores a company that waits for its center's verification, with its establishments and its first HR admin, and tells the
 * center. A double submit makes one company. Nothing is stored where no center is competent.
 */
export async function registerCompany(
  ctx: Ctx,
  input: RegistrationInput,
  founder: Founder,
  letIn: LetIn,
): Promise<{ ok: true } | { ok: false; code: "no_center" }> {
  const center = await findCompetentCenter(ctx, input);
  if (!center) return { ok: false, code: "no_center" };
  try {
    await ctx.db.transaction(async (tx) => {
      const house = tx.asSystem("register_company");
      await writeCompany(house, { ctx, input, founder, centerId: center.id });
      if (letIn === "membership") await letFounderIn(house, ctx, input.id, founder);
      else await letIn(house, input);
      await house.emit(
        companyEvent("company_registered", { companyId: input.id, centerId: center.id, again: false }),
      );
    });
  } catch (error) {
    const isDouble = error instanceof UniqueConflictError && error.subject === "Company";
    if (!isDouble) throw error;
  }
  return { ok: true };
}

interface Writing {
  ctx: Ctx;
  input: RegistrationInput;
  founder: Founder;
  centerId: string;
}

async function writeCompany(tx: GuardedTx, { ctx, input, founder, centerId }: Writing): Promise<void> {
  const { id, establishments, ...details } = input;
  await tx.company.create({
    data: {
      ...details,
      ...{ id, centerId, createdById: founder.userId },
      nameKey: companyNameKey(details.legalName),
      stateSince: ctx.now,
      betriebsnummer: details.betriebsnummer ?? null,
      contactName: details.contactName ?? founder.name,
      contactEmail: details.contactEmail ?? founder.email,
      contactPhone: details.contactPhone ?? null,
    },
  });
  for (const establishment of establishments) {
    const betriebsnummer = establishment.betriebsnummer ?? null;
    await tx.establishment.create({ data: { ...establishment, companyId: id, betriebsnummer } });
  }
}

async function letFounderIn(tx: GuardedTx, ctx: Ctx, companyId: string, { userId }: Founder): Promise<void> {
  await tx.membership.create({ data: { userId, companyId, role: "HR_ADMIN", createdAt: ctx.now } });
}
