import { plainDate } from "#app/domains/calendar/index.ts";
import { CONSENT_TEXT } from "#app/domains/matching/index.ts";
import {
  giveConsent,
  offerJob,
  proposeCandidate,
  showInterest,
  suggestTimes,
} from "#app/domains/matching/index.server.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { CandidateProfile, Company, Proposal } from "#app/platform/database/generated/client.ts";
import type { World } from "#tests/setup/world.ts";
import { aCandidate } from "./candidates.ts";
import { aCompany, aVacancy } from "./companies.ts";
import { aMember } from "./people.ts";

/** What a person agrees to where nothing else is said. */
export const AGREED = { months: 6, textVersion: CONSENT_TEXT.version };
export const TIMES = [new Date("2026-12-01T09:00:00Z"), new Date("2026-12-02T13:30:00Z")];
export const WISH = {
  kind: "VIDEO" as const,
  place: "https://talk.example/room",
  minutes: 45,
  note: "Wir freuen uns.",
};

/** A company with somebody who speaks for it, and a person with an account, in the center of an advisor. */
export interface Cast {
  company: Company;
  hr: Principal;
  candidate: CandidateProfile;
  person: Principal;
  advisor: Principal;
}

export async function aCourseCast(world: World, centerId: string, advisor: Principal): Promise<Cast> {
  const company = await aCompany(world, { centerId });
  const candidate = await aCandidate(world, { centerId });
  return {
    ...{ company, candidate, advisor },
    hr: await aMember(world, "HR_ADMIN", { companyId: company.id }, { name: "Petra Personal" }),
    person: await aMember(world, "CANDIDATE", { candidateId: candidate.id }),
  };
}

/** The proposal's id with the version it has now. */
export async function versionOf(world: World, proposalId: string) {
  const { version } = await world.prisma.proposal.findUniqueOrThrow({ where: { id: proposalId } });
  return { proposalId, version };
}

/** A proposal for a fresh vacancy of the company, led to a state by everybody's own steps. */
export async function ledProposal(
  world: World,
  { company, hr, candidate, person, advisor }: Cast,
  to: Proposal["state"],
): Promise<string> {
  const vacancy = await aVacancy(world, company, { state: "PUBLISHED" });
  const input = { vacancyId: vacancy.id, candidateId: candidate.id };
  const made = await proposeCandidate(world.as(advisor), input);
  if (!made.ok) throw new Error(made.code);
  const id = made.proposalId;
  const at = () => versionOf(world, id);
  const steps = [
    { state: "PROPOSED", take: async () => ({ ok: true }) },
    { state: "INTERESTED", take: async () => showInterest(world.as(hr), await at()) },
    { state: "INTRODUCED", take: async () => giveConsent(world.as(person), { ...(await at()), ...AGREED }) },
    {
      state: "INTERVIEW",
      take: async () =>
        to === "INTERVIEW"
          ? suggestTimes(world.as(hr), { ...(await at()), ...WISH, times: TIMES })
          : { ok: true },
    },
    {
      state: "OFFERED",
      take: async () => offerJob(world.as(hr), { ...(await at()), startsOn: plainDate("2027-03-01") }),
    },
  ];
  for (const { state, take } of steps) {
    const done = await take();
    if (!done.ok) throw new Error(`${state} was refused`);
    if (state === to) break;
  }
  return id;
}
