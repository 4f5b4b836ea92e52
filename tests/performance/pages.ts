import type { ServerBuild } from "@remix-run/node";
import { adPath } from "#app/domains/jobads/index.ts";
import type { Ctx } from "#app/permissions/context.ts";

/** Addresses of all pages of the build, such as "/employer/vacancies/:vacancyId". */
export function pagesOf(build: ServerBuild): string[] {
  const path = (id: string): string => {
    const route = build.routes[id];
    if (!route) return "";
    return [route.parentId ? path(route.parentId) : "", route.path].filter(Boolean).join("/");
  };
  return Object.values(build.routes)
    .filter((route) => route !== undefined)
    .filter(
      ({ module, path: own, index }) => (own !== undefined || index) && (module.default || module.loader),
    )
    .map(({ id }) => `/${path(id)}`)
    .filter((address) => !address.includes("*"))
    .sort();
}

/** The latest record that this person may see, for each kind of record an address may name. */
export async function recordsFor({ db }: Ctx): Promise<Record<string, string | undefined>> {
  const latest = { orderBy: { id: "desc" }, select: { id: true } } as const;
  const found = {
    vacancyId: await db.vacancy.findFirst(latest),
    companyId: await db.company.findFirst(latest),
    otherCompanyId: await db.company.findFirst({ orderBy: { id: "asc" }, select: { id: true } }),
    candidateId: await db.candidateProfile.findFirst(latest),
    proposalId: await db.proposal.findFirst(latest),
    requestId: await db.supportRequest.findFirst(latest),
    caseId: await db.case.findFirst(latest),
    milestoneId: await db.milestone.findFirst(latest),
    referralId: await db.referral.findFirst(latest),
    checkId: await db.fastTrackCheck.findFirst(latest),
    offerId: await db.offer.findFirst(latest),
    centerId: await db.center.findFirst(latest),
  };
  const { candidateId } = found;
  const ofPerson = candidateId && { where: { candidateId: candidateId.id }, ...latest };
  const language = ofPerson && (await db.candidateLanguage.findFirst(ofPerson));
  const ad = await db.jobAd.findFirst({ orderBy: { id: "desc" }, select: { title: true, code: true } });
  return {
    ...Object.fromEntries(Object.entries(found).map(([name, row]) => [name, row?.id])),
    ...(language && { kind: "languages", entryId: language.id }),
    ...(ad && { slug: adPath(ad).replace("/jobs/", "") }),
  };
}

/** The address with its records filled in; null when this person sees no such record, or the parameter is a token. */
export function fill(address: string, records: Readonly<Record<string, string | undefined>>): string | null {
  const parameters = [...address.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
  if (parameters.some((name) => !records[name])) return null;
  return address.replace(/:(\w+)/g, (_match, name: string) => records[name] ?? "");
}
