import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addEvidence } from "#app/domains/cases/index.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aPaper } from "#tests/factories/papers.ts";
import { aCast, milestoneOf, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let caseId: string;
beforeEach(async () => {
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
});

const PDF = new TextEncoder().encode("%PDF-1.7 Seite 1");
const file = (id = newId()) => ({ id, name: "Pass.pdf", bytes: PDF });
const OK = { ok: true };
const stored = (paperId: string) => world.prisma.paper.findUniqueOrThrow({ where: { id: paperId } });

describe("evidence of a step", () => {
  const add = async (user: "candidate" | "hrMember" | "advisor", key: string) => {
    const side = { candidate: "CANDIDATE", hrMember: "COMPANY", advisor: "CENTER" } as const;
    const { id: milestoneId } = await milestoneOf(world, caseId, key);
    return addEvidence(world.as(cast[user]), side[user], { ...file(), caseId, milestoneId });
  };

  test("is what was asked for, where the step names it", async () => {
    const kind = "EMPLOYMENT_DECLARATION";
    const wanted = { caseId, kind, slot: kind, party: "COMPANY", state: "REQUESTED" } as const;
    const { id: paperId } = await aPaper(world, cast.profile, wanted);
    expect(await add("hrMember", "employment_declaration")).toEqual(OK);
    expect(await stored(paperId)).toMatchObject({ state: "RECEIVED" });
  });

  test("begins a document nobody has asked for, of the kind the step names", async () => {
    expect(await add("candidate", "health_insurance")).toEqual(OK);
    const [insurance] = await world.prisma.paper.findMany({ where: { caseId, kind: "HEALTH_INSURANCE" } });
    expect(insurance).toMatchObject({ state: "RECEIVED", party: "CANDIDATE", slot: "HEALTH_INSURANCE" });
  });

  test("that meets another of its kind, begun in the same moment, asks to look again", async () => {
    // what the other one has written stands in the slot, and is not seen by the reading before
    await aPaper(world, cast.profile, { caseId, kind: "OTHER", slot: "HEALTH_INSURANCE" });
    expect(await add("candidate", "health_insurance")).toEqual({ ok: false, code: "changed_meanwhile" });
  });

  test("stays plain evidence where the step names none or several", async () => {
    expect(await add("candidate", "bank_account")).toEqual(OK);
    expect(await add("advisor", "application_file")).toEqual(OK);
    expect(await world.prisma.paper.count({ where: { caseId } })).toBe(0);
    expect(await world.prisma.document.count({ where: { caseId, paperId: null } })).toBe(2);
  });

  test("that stayed plain is no way for a company to what it never reads", async () => {
    const withdrawn = {
      caseId,
      kind: "HEALTH_INSURANCE",
      slot: null,
      party: "CANDIDATE",
      state: "WITHDRAWN",
    } as const;
    await aPaper(world, cast.profile, withdrawn);
    expect(await add("candidate", "health_insurance")).toEqual(OK);
    expect(await add("candidate", "bank_account")).toEqual(OK);
    const plain = await world.prisma.document.findMany({
      where: { caseId, paperId: null },
      include: { milestone: true },
    });
    expect(plain.map(({ milestone }) => milestone?.key).sort()).toEqual(["bank_account", "health_insurance"]);
    for (const { id, milestone } of plain) {
      const seen = await world
        .as(cast.hrMember)
        .db.document.findFirst({ where: { id }, select: { id: true } });
      const forEmployer = milestone?.forEmployer === true && milestone.key !== "health_insurance";
      expect(seen, milestone?.key).toEqual(forEmployer ? { id } : null);
    }
    expect(plain.find(({ milestone }) => milestone?.key === "health_insurance")?.milestone?.forEmployer).toBe(
      true,
    );
  });
});
