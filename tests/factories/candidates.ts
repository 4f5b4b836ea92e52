import { keysOf } from "#app/domains/candidates/index.ts";
import type {
  CandidateProfile,
  Company,
  Consent,
  Document,
  Prisma,
} from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { Stock, World } from "#tests/setup/world.ts";

let counter = 2000;

/** An active candidate with identity and one former employer. */
export async function aCandidate(
  world: Stock,
  of: Pick<Prisma.CandidateProfileUncheckedCreateInput, "centerId"> &
    Partial<Prisma.CandidateProfileUncheckedCreateInput>,
  identity: Partial<Prisma.CandidateIdentityUncheckedCreateInput> = {},
): Promise<CandidateProfile> {
  counter += 1;
  const now = world.clock.now();
  const profile = await world.prisma.candidateProfile.create({
    data: {
      number: counter,
      isco08: "7212",
      qualification: "VOCATIONAL",
      recognition: "EQUIVALENT",
      experienceYears: 6,
      skills: ["WIG-Schweißen"],
      germanLevel: "B1",
      englishLevel: "A2",
      wishedLaender: ["HB"],
      summary: "Schweißt seit sechs Jahren im Schiffbau.",
      state: "ACTIVE",
      createdAt: now,
      updatedAt: now,
      ...of,
    },
  });
  const link = { centerId: profile.centerId, candidateId: profile.id };
  const named = {
    givenName: "Layla",
    familyName: `Haddad ${counter}`,
    email: `layla${counter}@test.example`,
    phone: null,
    ...identity,
  };
  await world.prisma.candidateIdentity.create({
    data: {
      ...link,
      birthDate: new Date("1994-05-02"),
      nationalities: ["TN"],
      residenceCountry: "TN",
      situation: "ABROAD",
      updatedAt: now,
      ...named,
      ...keysOf(named),
    },
  });
  const experience = await world.prisma.candidateExperience.create({
    data: { ...link, startedOn: new Date("2019-03-01"), madeByParty: "CENTER", madeAt: now },
  });
  await world.prisma.candidateHistory.create({
    data: { ...link, experienceId: experience.id, employer: "Chantier de Bizerte", title: "Schweißerin" },
  });
  return profile;
}

/** A consent for one company that holds for six months. */
export function aConsent(
  world: Stock,
  candidate: Pick<CandidateProfile, "id" | "centerId">,
  company: Pick<Company, "id">,
  overrides: Partial<Prisma.ConsentUncheckedCreateInput> = {},
): Promise<Consent> {
  const givenAt = world.clock.now();
  const expiresAt = new Date(givenAt);
  expiresAt.setUTCMonth(expiresAt.getUTCMonth() + 6);
  return world.prisma.consent.create({
    data: {
      centerId: candidate.centerId,
      candidateId: candidate.id,
      companyId: company.id,
      purpose: "INTRODUCTION",
      textVersion: "2026-11-22",
      categories: ["NAME", "CONTACT", "DOCUMENTS"],
      locale: "de",
      givenAt,
      expiresAt,
      ...overrides,
    },
  });
}

export function aDocument(
  world: World,
  candidate: Pick<CandidateProfile, "id" | "centerId">,
  overrides: Partial<Prisma.DocumentUncheckedCreateInput> = {},
): Promise<Document> {
  return world.prisma.document.create({
    data: {
      centerId: candidate.centerId,
      candidateId: candidate.id,
      contentId: "0".repeat(64),
      name: "Zeugnis.pdf",
      mediaType: "application/pdf",
      size: 1200,
      uploadedById: newId(),
      createdAt: world.clock.now(),
      ...overrides,
    },
  });
}
