import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { getCase, getInquiry, listCases } from "./index.server.ts";
import { RUNNING_CASES } from "./list-query.ts";

let world: World;
let cast: Cast;
let caseId: string;

beforeAll(async () => {
  world = await openWorld();
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
  const mine = { user: cast.candidate, side: "CANDIDATE" } as const;
  const ours = { user: cast.hrMember, side: "COMPANY" } as const;
  for (const key of ["power_of_attorney", "application_file"]) {
    await stepOf(world, { ...mine, caseId, key, move: "finish" });
  }
  // Monday, 23 November: the office has the file
  world.clock.moveTo(new Date("2026-11-23T09:00:00Z"));
  for (const key of ["employment_declaration", "agreement", "employment_agency_consent"]) {
    await stepOf(world, { ...ours, caseId, key, move: "finish" });
  }
});
afterAll(() => world.close());

const stalled = async () => {
  const query = { ...RUNNING_CASES, stalled: true };
  const { cases, stalls, total } = await listCases(world.as(cast.hrMember), "COMPANY", query);
  return { listed: cases.length, stalls, total };
};
const letterOf = async (user: Cast["advisor"], side: "CENTER" | "COMPANY", key: string) => {
  const { id: stepId } = await milestoneOf(world, caseId, key);
  return getInquiry(world.as(user), side, { caseId, stepId });
};

describe("what takes too long", () => {
  test("is listed from the day on after the usual time", async () => {
    // the approval usually takes 15 working days, with a third more 28 days; the kick-off was over long before
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: "kickoff", move: "finish" });
    world.clock.moveTo(new Date("2026-12-21T09:00:00Z"));
    expect(await stalled()).toEqual({ listed: 0, stalls: 0, total: 0 });
    world.clock.moveTo(new Date("2026-12-22T09:00:00Z"));
    expect(await stalled()).toEqual({ listed: 1, stalls: 1, total: 1 });
  });

  test("stands on the step, with the center's own time where there is one", async () => {
    const { id, centerId } = await milestoneOf(world, caseId, "advance_approval");
    const view = await getCase(world.as(cast.advisor), "CENTER", caseId, id);
    expect(view.selected).toMatchObject({ stall: { days: 29, past: "use" }, ownMedian: null });
    const days = Array.from({ length: 21 }, (_, index) => index + 10);
    const countedAt = world.clock.now();
    await world.prisma.stepPace.create({ data: { centerId, key: "advance_approval", days, countedAt } });
    const known = await getCase(world.as(cast.advisor), "CENTER", caseId, id);
    expect(known.selected).toMatchObject({ stall: { days: 29, past: "use" }, ownMedian: 20 });
    // the company does not read the center's figures
    const theirs = await getCase(world.as(cast.hrMember), "COMPANY", caseId, id);
    expect(theirs.selected).toMatchObject({ ownMedian: null });
  });

  test("has the letter ready, in German", async () => {
    const { german, help } = await letterOf(cast.hrMember, "COMPANY", "advance_approval");
    expect(help).toBeNull();
    expect(german.subject).toMatch(/^Sachstand im beschleunigten Fachkräfteverfahren nach § 81a AufenthG: /);
    expect(german.body).toContain(
      "Der Schritt „Vorabzustimmung zum Visum“ liegt seit dem 23. November 2026 bei Ihnen, heute seit 29 Tagen. Nach unserer Erfahrung dauert er sonst nicht so lange.",
    );
    expect(german.foot).toEqual(["Mit freundlichen Grüßen", "Tom Krüger", cast.company.legalName]);
    const ours = await letterOf(cast.advisor, "CENTER", "advance_approval");
    expect(ours.german.body.join(" ")).toContain(`wir begleiten`);
    expect(ours.german.body.join(" ")).toContain(cast.company.legalName);
  });

  test("says of a recognition in the fast track who invites, whoever reads it", async () => {
    const other = await aCast(world, { candidate: { recognition: "NOT_APPLIED" } });
    const theirs = await startedCase(world, other);
    const { id: stepId } = await milestoneOf(world, theirs, "recognition_receipt");
    const began = new Date("2026-11-02T09:00:00Z");
    await world.prisma.milestone.update({
      where: { id: stepId },
      data: { state: "RUNNING", stateSince: began, startedOn: began },
    });
    const { german, english } = await getInquiry(world.as(other.hrMember), "COMPANY", {
      caseId: theirs,
      stepId,
    });
    expect(german.body.at(-1)).toBe(
      "Die Ausländerbehörde lädt das Unternehmen innerhalb von drei Werktagen ein, sobald ihr eine Feststellung oder Nachforderung der Anerkennungsstelle vorliegt (§ 81a Abs. 3 Satz 1 Nr. 3 AufenthG). Gibt es sie schon, bitten wir um die Einladung oder um Weitergabe dorthin.",
    );
    expect(english.body.at(-1)).toContain("passed on to the office");
  });

  test("is not asked of those who are no authority, nor for what is over", async () => {
    await expect(letterOf(cast.advisor, "CENTER", "workplace_ready")).rejects.toThrow("Milestone");
    await expect(letterOf(cast.advisor, "CENTER", "employment_agency_consent")).rejects.toThrow("Milestone");
  });

  test("names nobody to whom the name is hidden", async () => {
    await world.prisma.consent.updateMany({ data: { withdrawnAt: world.clock.now() } });
    const { german } = await letterOf(cast.hrMember, "COMPANY", "advance_approval");
    expect(german.subject).toMatch(/: K-\d+$/);
  });
});
