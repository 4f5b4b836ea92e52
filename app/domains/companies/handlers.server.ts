import { translator } from "#app/i18n/index.server.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import type { CompanyState } from "#app/platform/database/generated/enums.ts";
import { noteDuplicates } from "./alike.server.ts";

interface Told {
  companyId: string;
}

/** The company as the mails tell of it; null when it has moved on since, for then another mail says so. */
async function companyIn({ tx }: HandlerCtx, companyId: string, state: CompanyState) {
  return tx.company.findFirst({
    where: { id: companyId, state },
    select: {
      ...{ legalName: true, municipality: true, contactName: true, contactEmail: true, createdById: true },
      ...{ stateReason: true, stateSince: true, centerId: true },
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
    centerId: company.centerId,
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
  const locale = staffLocale(founder?.locale);
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
    centerId: company.centerId,
  });
}

interface ToldOfMerge extends Told {
  centerId: string;
  mergedId: string;
  mergeId: string;
}

/** Neither of two merged companies is what it was: the pairs of the one end, those of the other are looked for again. */
export async function noteDuplicatesOfMerge(
  ctx: HandlerCtx,
  { companyId, mergedId, centerId }: ToldOfMerge,
): Promise<void> {
  await noteDuplicates(ctx, { companyId: mergedId, centerId });
  await noteDuplicates(ctx, { companyId, centerId });
}

/** Tells the contacts of both companies that they are one now; one address gets one mail. */
export async function tellCompaniesOfMerge(
  { tx }: HandlerCtx,
  { companyId, mergedId, mergeId, centerId }: ToldOfMerge,
): Promise<void> {
  const contact = {
    ...{ id: true, legalName: true, contactName: true, contactEmail: true, createdById: true },
    center: { select: { name: true, email: true } },
  } as const;
  const companies = await tx.company.findMany({
    where: { id: { in: [companyId, mergedId] } },
    select: contact,
  });
  const merge = await tx.companyMerge.findFirst({
    where: { id: mergeId },
    select: { fromName: true, replaced: true },
  });
  const kept = companies.find(({ id }) => id === companyId);
  if (!kept || !merge) return;
  const before = merge.replaced as { contactName?: string; contactEmail?: string };
  const contacts = [
    ...companies,
    { ...kept, contactName: before.contactName ?? "", contactEmail: before.contactEmail ?? "" },
  ].filter(({ contactEmail }) => contactEmail !== "");
  for (const { contactName, contactEmail, createdById } of contacts) {
    const founder = await tx.user.findFirst({ where: { id: createdById }, select: { locale: true } });
    const locale = staffLocale(founder?.locale);
    const t = translator(locale, "companies");
    const words = { company: kept.legalName, merged: merge.fromName, center: kept.center.name };
    await tx.mail({
      dedupeKey: `company_merged:${mergeId}:${contactEmail.toLowerCase()}`,
      to: contactEmail,
      subject: t("mail.merged.subject", words),
      text: t("mail.merged.body", { ...words, name: contactName, email: kept.center.email }),
      ...{ locale, path: "/employer/company", centerId },
    });
  }
}
