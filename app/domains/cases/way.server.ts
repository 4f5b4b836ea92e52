import type { PlainDate } from "#app/domains/calendar/index.ts";
import { checkFastTrack, entersWithoutVisa, isRefused } from "#app/domains/immigration/index.ts";
import type { FastTrackAnswer } from "#app/domains/immigration/index.ts";
import { TERMS, termsOf } from "#app/domains/vacancies/index.server.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { dayOf } from "./case-now.server.ts";
import { caseFacts } from "./rules/facts.ts";
import { planCase } from "./rules/plan.ts";
import type { CasePlan, CheckedRoute, PlanInput } from "./rules/plan.ts";

const VACANCY = { ...TERMS, housingHelp: true, relocationHelp: true } as const;

/** The columns of a profile that the law looks at. */
export const LAW_PROFILE = {
  isco08: true,
  qualification: true,
  recognition: true,
  germanLevel: true,
  englishLevel: true,
} as const;

const PROFILE = { number: true, ...LAW_PROFILE } as const;

const IDENTITY = {
  birthDate: true,
  nationalities: true,
  residenceCountry: true,
  situation: true,
} as const;

/** Reads what the way of a case depends on; `tx` carries the rights "case". */
export async function readBasis(
  tx: GuardedTx,
  ids: { vacancyId: string; companyId: string; candidateId: string },
) {
  const vacancy = await tx.vacancy.findUnique({ where: { id: ids.vacancyId }, select: VACANCY });
  const company = await tx.company.findUnique({ where: { id: ids.companyId }, select: { industry: true } });
  const profile = await tx.candidateProfile.findUnique({ where: { id: ids.candidateId }, select: PROFILE });
  const identity = await tx.candidateIdentity.findUnique({
    where: { candidateId: ids.candidateId },
    select: IDENTITY,
  });
  if (!vacancy || !company || !profile || !identity) throw new NotFoundError("Case");
  return {
    vacancy: termsOf(vacancy),
    company,
    profile,
    identity: { ...identity, birthDate: dayOf(identity.birthDate) },
  };
}
type Basis = Awaited<ReturnType<typeof readBasis>>;

/** The part of the basis that decides the plan beside the route. */
export function planInput({ vacancy, company, profile, identity }: Basis): PlanInput {
  const { isco08, regulated, housingHelp, relocationHelp } = vacancy;
  const training = vacancy.contractKind === "TRAINING";
  const { qualification, recognition } = profile;
  const { situation, residenceCountry } = identity;
  return {
    ...{ situation, residenceCountry, qualification, recognition, isco08, regulated, training },
    visaFree: identity.nationalities.some((code) => entersWithoutVisa(code)),
    ...{ housingHelp, relocationHelp, industry: company.industry },
  };
}

/** The plan of a new case: what the law check recommends on this day, else what usually serves the situation. */
export function chooseWay(basis: Basis, startsOn: PlainDate | null, today: PlainDate): CasePlan {
  const vacancy = { ...basis.vacancy, startsOn: startsOn ?? basis.vacancy.startsOn };
  const answer = checkFastTrack(caseFacts(basis.profile, basis.identity, vacancy), { asOf: today });
  return planCase(planInput(basis), recommendedOf(answer));
}

/** What the check says of its recommended route; Germans need no title, so no route is theirs and none is needed. */
function recommendedOf(answer: FastTrackAnswer): CheckedRoute {
  // records that contradict each other make the check refuse; the situation decides then and the advisor looks at it
  if (isRefused(answer)) return null;
  const found = answer.routes.find(({ id }) => id === answer.recommended);
  if (found) return { routeId: found.id, fastTrack: found.fastTrack, consent: found.baConsent };
  if (answer.titleRequired !== "no") return null;
  return { routeId: "free-movement", fastTrack: "not_open", consent: "not_required" };
}
