import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CandidateProfile, Company } from "#app/platform/database/generated/client.ts";
import type { Principal } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { aCandidate, aConsent } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { withEntries } from "#tests/factories/profiles.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import {
  checkEntry,
  companyEntries,
  getEntries,
  removeEntry,
  saveExperience,
  saveGuardian,
  saveLanguage,
  saveQualification,
  setCandidateState,
} from "../index.server.ts";
import { experienceSchema, guardianSchema, languageSchema, qualificationSchema } from "../index.ts";

let world: World;
let centerId: string;
let company: Company;
let advisor: Principal;
let hr: Principal;
let candidate: CandidateProfile;
let person: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { slug: "entries", name: "Welcome Center" }));
  company = await aCompany(world, { centerId });
  advisor = await aMember(world, "ADVISOR", { centerId }, { name: "Jan Petersen" });
  hr = await aMember(world, "HR_ADMIN", { companyId: company.id });
});
afterAll(() => world.close());
beforeEach(async () => {
  candidate = await aCandidate(world, { centerId, germanLevel: "A1" });
  person = await aMember(world, "CANDIDATE", { candidateId: candidate.id }, { name: "Layla Haddad" });
});

const german = (more: object = {}) =>
  languageSchema.parse({ language: "de", level: "B1", certificate: "NONE", id: newId(), ...more });
const profile = () => world.prisma.candidateProfile.findUniqueOrThrow({ where: { id: candidate.id } });
const entries = (who: Principal = advisor) => getEntries(world.as(who), candidate.id);

describe("where an entry comes from", () => {
  it("is said with the name of staff, and without the name of the person", async () => {
    await saveLanguage(world.as(person), candidate.id, "new", german());
    await saveLanguage(world.as(advisor), candidate.id, "new", german({ language: "fr" }));
    const { languages } = await entries();
    expect(
      languages.map(({ language, madeByParty, madeByName, madeOn, checkedOn }) => [
        language,
        madeByParty,
        madeByName,
        madeOn,
        checkedOn,
      ]),
    ).toEqual([
      ["de", "CANDIDATE", null, "2026-11-21", null],
      ["fr", "CENTER", "Jan Petersen", "2026-11-21", null],
    ]);
  });

  it("is checked by the center alone, and a change loses the check", async () => {
    await saveLanguage(world.as(person), candidate.id, "new", german());
    const [made] = (await entries()).languages;
    if (!made) throw new Error("no language");
    const key = { kind: "languages", entryId: made.id, version: made.version } as const;
    await expect(checkEntry(world.as(person), candidate.id, key)).rejects.toMatchObject({
      name: "ForbiddenError",
    });
    expect(await checkEntry(world.as(advisor), candidate.id, key)).toEqual({ ok: true });
    expect((await entries()).languages[0]).toMatchObject({
      checkedByName: "Jan Petersen",
      checkedOn: "2026-11-21",
    });
    // what was compared is not what stands there any more
    expect(await checkEntry(world.as(advisor), candidate.id, key)).toMatchObject({
      code: "changed_meanwhile",
    });
    const change = german({ level: "B2", id: undefined, version: "2" });
    expect(await saveLanguage(world.as(person), candidate.id, made.id, change)).toEqual({ ok: true });
    expect((await entries()).languages[0]).toMatchObject({
      level: "B2",
      checkedByName: null,
      checkedOn: null,
    });
  });

  it("cannot be forged: the person makes no entry that is checked already", async () => {
    const link = { centerId, candidateId: candidate.id, language: "fr", level: "C2" as const };
    const forged = { ...link, madeByParty: "CENTER" as const, madeAt: world.clock.now() };
    await expect(world.as(person).db.candidateLanguage.create({ data: forged })).rejects.toMatchObject({
      name: "ForbiddenError",
    });
  });
});

describe("the summary that matching reads", () => {
  it("follows every entry in the same transaction", async () => {
    await saveLanguage(world.as(person), candidate.id, "new", german({ level: "B2" }));
    await saveQualification(
      world.as(person),
      candidate.id,
      "new",
      qualificationSchema.parse({
        id: newId(),
        title: "Licence appliquée",
        kind: "ACADEMIC",
        state: "FINISHED",
        recognition: "COMPARABLE",
        country: "TN",
      }),
    );
    await saveExperience(
      world.as(person),
      candidate.id,
      "new",
      experienceSchema.parse({
        id: newId(),
        title: "Soudeuse",
        employer: "Chantier",
        isco08: "7212",
        startedOn: "12/2016",
        endedOn: "11/2018",
        workload: "FULL_TIME",
      }),
    );
    expect(await profile()).toMatchObject({
      germanLevel: "B2",
      englishLevel: "A2",
      qualification: "ACADEMIC",
      recognition: "COMPARABLE",
      experienceYears: 2,
    });
  });

  it("keeps what it was when the entry goes", async () => {
    await saveLanguage(world.as(advisor), candidate.id, "new", german());
    const [made] = (await entries()).languages;
    await removeEntry(world.as(advisor), candidate.id, { kind: "languages", entryId: made?.id ?? "" });
    expect((await entries()).languages).toEqual([]);
    expect(await profile()).toMatchObject({ germanLevel: "B1" });
  });

  it("counts two entries written at once", async () => {
    await Promise.all([
      saveLanguage(world.as(person), candidate.id, "new", german()),
      saveLanguage(world.as(advisor), candidate.id, "new", german({ language: "en", level: "C1" })),
    ]);
    expect(await profile()).toMatchObject({ germanLevel: "B1", englishLevel: "C1" });
  });
});

describe("an entry", () => {
  it("is made once by a double click, and a language stands there once", async () => {
    const input = german();
    await saveLanguage(world.as(person), candidate.id, "new", input);
    expect(await saveLanguage(world.as(person), candidate.id, "new", input)).toEqual({ ok: true });
    expect((await entries()).languages).toHaveLength(1);
    expect(await saveLanguage(world.as(person), candidate.id, "new", german())).toEqual({
      ok: false,
      field: "language",
      code: "language_there",
    });
  });

  it("belongs to one person: the address of another one leads nowhere", async () => {
    const other = await aCandidate(world, { centerId });
    const { id } = await withEntries(world, other);
    const change = german({ id: undefined, version: "1" });
    await expect(saveLanguage(world.as(advisor), candidate.id, id, change)).rejects.toMatchObject({
      name: "NotFoundError",
    });
    await expect(
      removeEntry(world.as(advisor), candidate.id, { kind: "languages", entryId: id }),
    ).rejects.toMatchObject({ name: "NotFoundError" });
  });
});

describe("what a company sees", () => {
  const seen = async () => {
    const ctx = world.as(hr);
    const found = await getEntries(ctx, candidate.id);
    return { found, text: JSON.stringify(companyEntries(found, "de", ctx.today)) };
  };
  const NAMES = ["CAP Soudure", "Bizerte", "Tunesien", "IHK FOSA", "A-2024-1177", "Chantier", "Schweißerin"];
  const NEVER = ["Salma", "2021", "TOGETHER"];

  it("is nothing without a proposal", async () => {
    await withEntries(world, candidate);
    const { found } = await seen();
    expect(found).toEqual({
      languages: [],
      qualifications: [],
      experiences: [],
      situation: null,
      guardians: [],
    });
  });

  it("names neither school, country nor employer before consent, and family never", async () => {
    await withEntries(world, candidate);
    const vacancy = await aVacancy(world, company);
    await aProposal(world, vacancy, candidate);
    const before = await seen();
    expect(before.found.languages).toHaveLength(1);
    expect(before.found.qualifications[0]).toMatchObject({ kind: "VOCATIONAL", proof: null });
    expect(before.found.experiences[0]).toMatchObject({ history: null });
    expect([...NAMES, ...NEVER].filter((name) => before.text.includes(name))).toEqual([]);

    const consent = await aConsent(world, candidate, company);
    const after = await seen();
    expect(NAMES.filter((name) => !after.text.includes(name))).toEqual([]);
    expect(after.found).toMatchObject({ situation: null, guardians: [] });
    expect(NEVER.filter((name) => after.text.includes(name))).toEqual([]);

    await world.prisma.consent.update({
      where: { id: consent.id },
      data: { withdrawnAt: world.clock.now() },
    });
    expect((await seen()).text).toBe(before.text);
  });
});

describe("a minor", () => {
  const activate = async () => {
    const { version } = await profile();
    return setCandidateState(world.as(advisor), candidate.id, { version, state: "ACTIVE" });
  };
  const guardian = (more: object = {}) =>
    guardianSchema.parse({ id: newId(), name: "Salma Haddad", ...more });
  const paper = () => new File(["%PDF-1.7 Einwilligung"], "einwilligung.pdf", { type: "application/pdf" });

  it("is shown to companies only once all with custody have signed and the center has seen it", async () => {
    await world.prisma.candidateIdentity.update({
      where: { candidateId: candidate.id },
      data: { birthDate: new Date("2009-05-02") },
    });
    expect(await activate()).toEqual({ ok: false, code: "no_guardian" });
    const as = world.as(person);
    expect(await saveGuardian(as, candidate.id, "new", guardian({ signedOn: "2026-11-01" }))).toMatchObject({
      field: "file",
      code: "paper_missing",
    });
    await saveGuardian(as, candidate.id, "new", guardian());
    expect(await activate()).toEqual({ ok: false, code: "not_signed" });
    const [made] = (await entries()).guardians;
    const signed = guardian({ id: undefined, version: "1", signedOn: "2026-11-01", file: paper() });
    expect(await saveGuardian(as, candidate.id, made?.id ?? "", signed)).toEqual({ ok: true });
    expect(await activate()).toEqual({ ok: false, code: "not_checked" });
    await checkEntry(world.as(advisor), candidate.id, {
      kind: "guardians",
      entryId: made?.id ?? "",
      version: 2,
    });
    expect(await activate()).toEqual({ ok: true });
  });
});
