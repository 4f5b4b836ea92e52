import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { seedBasics, type Tenant } from "#tests/factories/basics.ts";
import { aCheck } from "#tests/factories/checks.ts";
import { aVacancy } from "#tests/factories/companies.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { watchLaw, type WatchedMatter } from "./index.server.ts";

const NEW_YEAR = plainDate("2027-01-01");

/** A software developer's offer above the threshold of 2026 (45,934.20 EUR) and below the draft of 2027. */
const FACTS = {
  worker: {
    birthDate: plainDate("1990-05-04"),
    nationalities: ["IN"],
    residence: { country: "IN" },
    qualification: { kind: "academic", obtainedIn: "IN", recognition: "comparable" },
  },
  job: {
    isco08: "2512",
    kind: "employment",
    qualified: true,
    adequateToQualification: true,
    regulated: false,
    grossAnnualSalary: 46_000,
    concreteOffer: true,
    comparablePay: true,
    contractMonths: 0,
    temporaryAgencyWork: false,
  },
  employer: { excludedFromConsent: false },
} as const;

let world: World;
let bremen: Tenant;
let braunschweig: Tenant;
beforeAll(async () => {
  world = await openWorld();
  ({ bremen, braunschweig } = await seedBasics(world));
  for (const { company, people } of [bremen, braunschweig]) {
    await aCheck(world, company, { createdById: people.hrAdmin.userId, facts: FACTS });
    await aVacancy(world, company, { title: "Softwareentwicklung", isco08: "2512", salaryMin: 46_000_00 });
  }
});
afterAll(() => world.close());

const byKind = (matters: readonly WatchedMatter[], kind: WatchedMatter["kind"]) =>
  matters.filter((matter) => matter.kind === kind);

describe("what 1 January 2027 changes", () => {
  it("names the check and the vacancy whose salary the draft would not reach, with the reason", async () => {
    const { matters } = await watchLaw(world.as(bremen.people.advisor), NEW_YEAR, "de");
    const [check] = byKind(matters, "check");
    const way = check?.routes.find(({ id }) => id === "18g-1-shortage");
    expect(way).toMatchObject({ before: "open", after: "unknown", draft: "below" });
    expect(way?.reasons).toEqual([
      "Die Mindesthöhe für 2027 ist noch nicht amtlich veröffentlicht. Nach dem Entwurf wären es 48.108,60 € im Jahr.",
    ]);
    const vacancy = byKind(matters, "vacancy").find(({ title }) => title === "Softwareentwicklung");
    expect(vacancy?.routes.map(({ id }) => id)).toContain("18g-1-shortage");
  });

  it("shows each center its own matters only", async () => {
    const { matters, looked } = await watchLaw(world.as(bremen.people.advisor), NEW_YEAR, "de");
    expect(new Set(matters.map(({ companyId }) => companyId))).not.toContain(braunschweig.company.id);
    expect(looked.check).toBe(
      await world.prisma.fastTrackCheck.count({ where: { company: { centerId: bremen.centerId } } }),
    );
    expect(byKind(matters, "check")).toHaveLength(1);
  });

  it("says nothing of a day on which the same law applies", async () => {
    const { matters } = await watchLaw(world.as(bremen.people.advisor), plainDate("2026-12-31"), "de");
    expect(matters).toEqual([]);
  });

  it("reads no person's identity for it", async () => {
    const entries = () => world.prisma.auditEntry.count({ where: { subject: "CandidateIdentity" } });
    const before = await entries();
    await watchLaw(world.as(bremen.people.advisor), NEW_YEAR, "de");
    expect(await entries()).toBe(before);
  });
});
