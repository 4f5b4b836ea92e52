import { withCountryNames } from "#app/domains/candidates/index.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { HIDDEN_MARK } from "./anonymous.server.ts";
import { getCompanyProposal, getOwnProposal } from "./pages.server.ts";

/** Everything on a company's page of a proposal; the same for a member and for who looks at it as one. */
export async function companyPage(ctx: UserCtx, proposalId: string) {
  const proposal = await getCompanyProposal(ctx, proposalId);
  const { profile, identity } = proposal;
  const occupation = occupationTitle(profile.isco08, ctx.locale === "en" ? "en" : "de") ?? profile.isco08;
  const nameless = translator(ctx.locale, "candidates")("page.nameless", { reference: profile.reference });
  return {
    title: identity ? `${identity.givenName} ${identity.familyName}` : nameless,
    proposal: {
      ...proposal,
      profile: { ...profile, occupation },
      identity: identity && withCountryNames(identity, ctx.locale),
    },
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
