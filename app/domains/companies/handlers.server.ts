import { translator } from "#app/i18n/index.server.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import type { CompanyState } from "#app/platform/database/generated/enums.ts";

interface Told {
  companyId: string;
}

/** The company as the mails tell of it; null when it has moved on since, for then another mail says so. */
async function companyIn({ tx }: HandlerCtx, companyId: string, state: CompanyState) {
  return tx.company.findFirst({
    where: { id: companyId, state },
    select: {
      ...{ legalName: true, municipality: true, contactName: true, contactEmail: true, createdById: true },
      ...{ stateReason: true, stateSince: true },
      center: { select: { name: true, email: true } },
    },
  });
}

/** Told once per state, however often the event is handled. */
const keyOf = (kind: string, companyId: string, since: Date | null) =>
  `${kind}:${companyId}:${since?.toISOString() ?? "first"}`;

/** Tells the center that a company waits to be verified. */
export async function tellCenterOfCompany(
  ctx: HandlerCtx,
  { companyId, again }: Told & { again: boolean },
): Promise<void> {
  const company = await companyIn(ctx, companyId, "PENDING");
  if (!company) return;
  const t = translator("de", "companies");
  const kind = again ? "resubmitted" : "registered";
  const words = { company: company.legalName, municipality: company.municipality };
  await ctx.tx.mail({
    dedupeKey: keyOf("company_registered", companyId, company.stateSince),
    to: company.center.email,
    subject: t(`mail.${kind}.subject`, words),
    text: t(`mail.${kind}.body`, words),
    locale: "de",
    path: `/advisor/companies/${companyId}`,
  });
}

/** Tells the company's contact what the center decided, in the language of the person who registered. */
export async function tellCompanyOfJudgement(
  ctx: HandlerCtx,
  { companyId }: Told,
  state: "VERIFIED" | "REJECTED",
): Promise<void> {
  const company = await companyIn(ctx, companyId, state);
  if (!company) return;
  const founder = await ctx.tx.user.findFirst({
    where: { id: company.createdById },
    select: { locale: true },
  });
  const locale = founder?.locale === "en" ? "en" : "de";
  const t = translator(locale, "companies");
  const kind = state === "VERIFIED" ? "verified" : "rejected";
  const words = {
    company: company.legalName,
    center: company.center.name,
    name: company.contactName,
    reason: company.stateReason ?? "",
  };
  await ctx.tx.mail({
    dedupeKey: keyOf(`company_${kind}`, companyId, company.stateSince),
    to: company.contactEmail,
    subject: t(`mail.${kind}.subject`, words),
    text: t(`mail.${kind}.body`, words),
    locale,
    path: "/employer/company",
  });
}
