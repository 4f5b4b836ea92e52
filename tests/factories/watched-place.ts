import { plainDate } from "#app/domains/calendar/index.ts";
import type { World } from "#tests/setup/world.ts";
import { aCandidate } from "./candidates.ts";
import { aCase, aMandate } from "./cases.ts";
import { aCenter } from "./centers.ts";
import { aCheck } from "./checks.ts";
import { aCompany, aVacancy } from "./companies.ts";
import { aProposal } from "./matching.ts";
import { aMember } from "./people.ts";

export const NEW_YEAR = plainDate("2027-01-01");

/** Above the threshold of 2026 for shortage occupations (45,934.20 EUR), below the draft of 2027 (48,108.60 EUR). */
export const SALARY = 46_000;
const FACTS = {
  worker: { qualification: { kind: "academic", obtainedIn: "IN", recognition: "comparable" } },
  job: {
    isco08: "2512",
    kind: "employment",
    qualified: true,
    adequateToQualification: true,
    regulated: false,
    grossAnnualSalary: SALARY,
    concreteOffer: true,
    contractMonths: 0,
  },
} as const;

let number = 0;

/** Everything around the matters of one center. */
export type WatchedPlace = Awaited<ReturnType<typeof aWatchedPlace>>;

/** A center with one company, one check, one vacancy and one case to which something else may apply in 2027. */
export async function aWatchedPlace(world: World, name: string) {
  number += 1;
  const center = await aCenter(world, { slug: `${name}-${number}`, name: "Welcome Center Bremen" });
  const centerId = center.id;
  const company = await aCompany(world, { centerId });
  const companyId = company.id;
  const people = {
    advisor: await aMember(world, "ADVISOR", { centerId }, { name: "Ayşe Özdemir" }),
    colleague: await aMember(world, "CENTER_ADMIN", { centerId }, { name: "Ben Weber" }),
    desk: await aMember(world, "DESK", { centerId }),
    auditor: await aMember(world, "AUDITOR", { centerId }),
    hrAdmin: await aMember(world, "HR_ADMIN", { companyId }),
    hrMember: await aMember(world, "HR_MEMBER", { companyId }),
    representative: await aMember(world, "REPRESENTATIVE"),
  };
  await world.prisma.user.update({ where: { id: people.hrMember.userId }, data: { locale: "en" } });
  const vacancy = await aVacancy(world, company, {
    ...{ title: "Softwareentwicklung", isco08: "2512", qualification: "ACADEMIC" },
    salaryMin: SALARY * 100,
  });
  const check = await aCheck(world, company, { createdById: people.hrAdmin.userId, facts: FACTS });
  const profile = await aCandidate(world, {
    ...{ centerId, isco08: "2512", qualification: "ACADEMIC", recognition: "COMPARABLE" },
  });
  const candidate = await aMember(world, "CANDIDATE", { candidateId: profile.id });
  const proposal = await aProposal(world, vacancy, profile, {
    ...{ state: "ACCEPTED", createdById: people.advisor.userId },
  });
  const theCase = await aCase(world, proposal, {
    ...{ routeId: "18g-1-shortage", advisorName: people.advisor.name },
    advisorId: people.advisor.userId,
  });
  await aMandate(world, theCase, people.representative);
  return { center, company, vacancy, check, case: theCase, people: { ...people, candidate } };
}
