import { join } from "node:path";
import { createUserWithPassword } from "#app/platform/auth/users.ts";
import { movableClock } from "#app/platform/clock.ts";
import { openEmbedded } from "#app/platform/database/engine.ts";
import type { Prisma } from "#app/platform/database/generated/client.ts";
import { aCandidate, aConsent } from "#tests/factories/candidates.ts";
import { aVacancy } from "#tests/factories/companies.ts";
import { aProposal } from "#tests/factories/matching.ts";
import type { Stock } from "#tests/setup/world.ts";
import type { Place } from "../setup/killed.ts";

export const PASSWORD = "Ein langes Passwort 2026";

/** The day on which every play's offer lies on the table: a Monday. */
export const SEEDED_ON = "2027-01-04";

interface Role {
  givenName: string;
  familyName: string;
  nationality: string;
  lives: string;
  situation: Prisma.CandidateIdentityUncheckedCreateInput["situation"];
  recognition: Prisma.CandidateProfileUncheckedCreateInput["recognition"];
  vacancy: string;
  /** ISCO-08 of person and vacancy */
  isco08: string;
  /** the first working day that is offered */
  startsOn: string;
}

/** Who plays: each with an offer of the demo region's shipyard. */
export const CAST = {
  youssef: {
    ...{ givenName: "Youssef", familyName: "Amrani", nationality: "MA", lives: "MA" },
    ...{ situation: "ABROAD", recognition: "NOT_APPLIED" },
    ...{ vacancy: "Elektronik an Bord", isco08: "7412", startsOn: "2027-07-01" },
  },
  duc: {
    ...{ givenName: "Duc", familyName: "Pham", nationality: "VN", lives: "VN" },
    ...{ situation: "ABROAD", recognition: "EQUIVALENT" },
    ...{ vacancy: "Rohrleitungsbau", isco08: "7126", startsOn: "2027-07-01" },
  },
  katarzyna: {
    ...{ givenName: "Katarzyna", familyName: "Wiśniewska", nationality: "PL", lives: "PL" },
    ...{ situation: "EU_CITIZEN", recognition: "NOT_APPLIED" },
    ...{ vacancy: "Schweißerei Dock 2", isco08: "7212", startsOn: "2027-05-10" },
  },
  holger: {
    ...{ givenName: "Holger", familyName: "Brinkama", nationality: "DE", lives: "NO" },
    ...{ situation: "RETURNEE", recognition: "EQUIVALENT" },
    ...{ vacancy: "Schiffsmotoren", isco08: "7233", startsOn: "2027-03-01" },
  },
  omar: {
    ...{ givenName: "Omar", familyName: "Khalil", nationality: "IQ", lives: "DE" },
    ...{ situation: "TOLERATED", recognition: "EQUIVALENT" },
    ...{ vacancy: "Lackiererei", isco08: "7132", startsOn: "2027-05-03" },
  },
  rania: {
    ...{ givenName: "Rania", familyName: "Haddad", nationality: "TN", lives: "TN" },
    ...{ situation: "ABROAD", recognition: "EQUIVALENT" },
    ...{ vacancy: "Maschinenbau Halle 4", isco08: "7233", startsOn: "2027-06-01" },
  },
} as const satisfies Record<string, Role>;
export type CastKey = keyof typeof CAST;

export const emailOf = (key: CastKey) => `${key}@play.example`;

/** Puts the cast and their offers into a place whose application is not running. */
export async function seedCast(place: Place): Promise<void> {
  const database = await openEmbedded(join(place.dataDir, "database"));
  try {
    const clock = movableClock(new Date(`${SEEDED_ON}T07:00:00Z`));
    const { prisma } = database;
    const house = { prisma, clock };
    const user = (email: string) => prisma.user.findUniqueOrThrow({ where: { email } });
    const advisor = await user("advisor@bremen.demo.example");
    const hr = await user("hr@werft.demo.example");
    const { companyId } = await prisma.membership.findFirstOrThrow({ where: { userId: hr.id } });
    const company = await prisma.company.findUniqueOrThrow({ where: { id: companyId ?? "" } });
    for (const [key, role] of Object.entries(CAST)) {
      const candidateId = await anOffer(
        house,
        company,
        { ...role, email: emailOf(key as CastKey) },
        advisor.id,
      );
      const name = `${role.givenName} ${role.familyName}`;
      const account = { name, email: emailOf(key as CastKey), password: PASSWORD };
      const userId = await createUserWithPassword({ database, clock }, account);
      await prisma.membership.create({
        data: { userId, role: "CANDIDATE", candidateId, createdAt: clock.now() },
      });
    }
  } finally {
    await database.close();
  }
}

/** One person with a consent for the company and its offer; gives the person's id. */
async function anOffer(
  house: Stock,
  company: { id: string; centerId: string },
  role: Role & { email: string },
  advisorId: string,
): Promise<string> {
  const { centerId } = company;
  const { givenName, familyName, email, situation, isco08, recognition } = role;
  const candidate = await aCandidate(
    house,
    {
      centerId,
      isco08,
      recognition,
      germanLevel: "B2",
      number: 7000 + Object.keys(CAST).indexOf(email.split("@")[0] ?? ""),
    },
    {
      ...{ givenName, familyName, email, situation },
      ...{ nationalities: [role.nationality], residenceCountry: role.lives },
    },
  );
  const vacancy = await aVacancy(house, company, { title: role.vacancy, isco08 });
  await aConsent(house, candidate, company, { expiresAt: new Date("2029-01-04T00:00:00Z") });
  await aProposal(house, vacancy, candidate, {
    ...{ state: "OFFERED", createdById: advisorId, version: 4 },
    offerStartsOn: new Date(role.startsOn),
  });
  return candidate.id;
}
