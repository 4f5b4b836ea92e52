import { withCountryNames } from "#app/domains/candidates/index.ts";
import { companyEntries, occupationNames } from "#app/domains/candidates/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { HIDDEN_MARK } from "./anonymous.server.ts";
import { withTitles } from "./titles.ts";
import { getCompanyProposal, getOwnProposal } from "./pages.server.ts";

/** Everything on a company's page of a proposal; the same for a member and for who looks at it as one. */
export async function companyPage(ctx: UserCtx, proposalId: string) {
  const { entries, ...proposal } = await getCompanyProposal(ctx, proposalId);
  const { profile, identity } = proposal;
  const language = staffLocale(ctx.locale);
  const nameless = translator(ctx.locale, "candidates")("page.nameless", { reference: profile.reference });
  return {
    title: identity ? `${identity.givenName} ${identity.familyName}` : nameless,
    proposal: {
      ...proposal,
      explanation: { ...proposal.explanation, lines: withTitles(proposal.explanation.lines, language) },
      profile: { ...profile, ...occupationNames(profile, language) },
      identity: identity && withCountryNames(identity, ctx.locale),
    },
    entries: companyEntries(entries, language, ctx.today),
    masked: [profile.summary, ...profile.skills].some((text) => text.includes(HIDDEN_MARK)),
    mark: HIDDEN_MARK,
    today: ctx.today,
  };
}
export type CompanyPage = Awaited<ReturnType<typeof companyPage>>;

/** Everything on a candidate's page of a proposal. */
export async function candidatePage(ctx: UserCtx, proposalId: string) {
  const proposal = await getOwnProposal(ctx, proposalId);
  return { title: proposal.vacancy.title, proposal };
}
export type CandidatePage = Awaited<ReturnType<typeof candidatePage>>;
