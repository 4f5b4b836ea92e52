import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newId } from "#app/platform/ids.ts";
import { TEST_START } from "#tests/setup/world.ts";
import { openTenants } from "./tenants.ts";

let tenants: Awaited<ReturnType<typeof openTenants>>;
let since: string;
beforeAll(async () => {
  tenants = await openTenants();
});
beforeEach(() => {
  since = newId();
});
afterAll(() => tenants.world.close());

/** Entries written since the test began, oldest first. */
async function entries() {
  const rows = await tenants.world.prisma.auditEntry.findMany({
    where: { id: { gt: since } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id: _id, at: _at, requestId: _request, ...rest }) => rest);
}

describe("reading a person", () => {
  test("leaves an entry per identity, history and file, nested ones included", async () => {
    const { contexts, bremen } = tenants;
    const { id: candidateId, centerId } = bremen.candidate;
    const profile = await contexts.hrAdmin.db.candidateProfile.findUnique({
      where: { id: candidateId },
      select: {
        number: true,
        identity: { select: { familyName: true } },
        histories: { select: { employer: true } },
        documents: { select: { name: true } },
        proposals: { select: { id: true } },
      },
    });
    expect(profile?.identity?.familyName).toMatch(/^Haddad/);
    const found = await entries();
    expect(found.map(({ subject }) => subject).sort()).toEqual([
      "CandidateHistory",
      "CandidateIdentity",
      "Document",
      "Document",
      "Document",
    ]);
    expect(found.find(({ subject }) => subject === "CandidateIdentity")).toMatchObject({
      action: "READ",
      actorId: bremen.people.hrAdmin.userId,
      actorRole: "HR_ADMIN",
      centerId,
      candidateId,
      companyId: null,
      fields: [],
    });
    const identity = await tenants.world.prisma.candidateIdentity.findFirst({ where: { candidateId } });
    expect(found.find(({ subject }) => subject === "CandidateIdentity")?.subjectId).toBe(identity?.id);
  });

  test("leaves an entry through every read", async () => {
    const { db } = tenants.contexts.advisor;
    const candidateId = tenants.bremen.candidate.id;
    await db.candidateIdentity.findMany({ where: { candidateId } });
    await db.candidateIdentity.findFirst({ where: { candidateId }, select: { familyName: true } });
    await db.candidateIdentity.findUnique({ where: { candidateId } });
    await db.candidateProfile.findFirst({ where: { id: candidateId }, include: { identity: true } });
    await db.case.findFirst({
      select: { candidate: { select: { identity: { select: { givenName: true } } } } },
    });
    expect(await entries()).toHaveLength(5);
  });

  test("leaves none when nothing was found or only counted", async () => {
    const { db } = tenants.contexts.desk;
    expect(await db.candidateIdentity.findMany()).toEqual([]);
    expect(
      await db.candidateIdentity.findUnique({ where: { candidateId: tenants.bremen.candidate.id } }),
    ).toBeNull();
    await tenants.contexts.advisor.db.candidateIdentity.count();
    await tenants.contexts.hrAdmin.db.candidateProfile.findMany();
    expect(await entries()).toEqual([]);
  });

  test("costs two statements, however many persons", async () => {
    const { statements } = await tenants.world.services.database.statements.during(() =>
      tenants.contexts.advisor.db.candidateProfile.findMany({ include: { identity: true, histories: true } }),
    );
    expect(statements).toHaveLength(2);
  });
});

describe("a change", () => {
  test("leaves an entry with the names of the fields, never their contents", async () => {
    const { contexts, bremen } = tenants;
    const { centerId, company } = bremen;
    await contexts.hrAdmin.db.vacancy.update({
      where: { id: bremen.vacancy.id },
      data: { title: "Geheimes" },
    });
    const found = await entries();
    expect(found).toEqual([
      {
        action: "UPDATE",
        subject: "Vacancy",
        subjectId: bremen.vacancy.id,
        actorId: bremen.people.hrAdmin.userId,
        actorRole: "HR_ADMIN",
        centerId,
        companyId: company.id,
        candidateId: null,
        fields: ["title"],
      },
    ]);
    expect(JSON.stringify(found)).not.toContain("Geheimes");
  });

  test("of each kind leaves one, and of many rows one each", async () => {
    const { contexts, bremen } = tenants;
    const { id: candidateId, centerId } = bremen.candidate;
    const period = {
      centerId,
      candidateId,
      startedOn: new Date("2020-01-01"),
      madeAt: new Date("2026-01-01"),
    };
    const [first, second] = [newId(), newId()];
    await tenants.world.prisma.candidateExperience.createMany({
      data: [first, second].map((id) => ({ ...period, id, madeByParty: "CENTER" })),
    });
    const entry = { centerId, candidateId, employer: "x", title: "x" };
    const { candidateHistory } = contexts.advisor.db;
    await candidateHistory.createMany({
      data: [
        { ...entry, id: first, experienceId: first },
        { ...entry, experienceId: second },
      ],
    });
    await candidateHistory.update({ where: { id: first }, data: { title: "y" } });
    await candidateHistory.updateMany({ where: { employer: "x" }, data: { title: "z" } });
    await candidateHistory.delete({ where: { id: first } });
    await contexts.advisor.db.candidateProfile.updateVersioned({
      id: candidateId,
      version: 1,
      data: { summary: "kurz" },
    });
    const found = await entries();
    expect(found.map(({ action, subject, fields }) => `${action} ${subject} ${fields.join()}`)).toEqual([
      "CREATE CandidateHistory ",
      "CREATE CandidateHistory ",
      "UPDATE CandidateHistory title",
      "UPDATE CandidateHistory title",
      "UPDATE CandidateHistory title",
      "DELETE CandidateHistory ",
      "UPDATE CandidateProfile summary",
    ]);
    expect(found.every((one) => one.candidateId === candidateId && one.centerId === centerId)).toBe(true);
  });

  test("that is rolled back leaves no entry", async () => {
    const { db } = tenants.contexts.hrAdmin;
    const failing = db.transaction(async (tx) => {
      await tx.vacancy.update({ where: { id: tenants.bremen.vacancy.id }, data: { title: "x" } });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await entries()).toEqual([]);
  });

  test("made by the house in a person's name says so", async () => {
    const { contexts, bremen } = tenants;
    await contexts.hrAdmin.db.transaction(async (tx) => {
      await tx
        .asSystem("due")
        .dueWork.create({ data: { kind: "x", subjectId: newId(), dueAt: new Date("2027-01-01") } });
      await tx.asSystem("accounts").membership.updateMany({
        where: { userId: bremen.people.hrMember.userId },
        data: { endedAt: null },
      });
    });
    expect(await entries()).toMatchObject([
      {
        action: "UPDATE",
        subject: "Membership",
        actorRole: "system:accounts",
        actorId: bremen.people.hrAdmin.userId,
      },
    ]);
  });
});

describe("the log itself", () => {
  test("is written by the guard alone", async () => {
    const { db } = tenants.contexts.centerAdmin;
    const [row] = await db.auditEntry.findMany({ take: 1 });
    const id = row?.id ?? "";
    const data = {
      at: TEST_START,
      actorRole: "x",
      action: "READ" as const,
      subject: "x",
      subjectId: id,
      fields: [],
      requestId: "x",
    };
    await expect(db.auditEntry.create({ data })).rejects.toMatchObject({ name: "ForbiddenError" });
    await expect(db.auditEntry.update({ where: { id }, data: { subject: "y" } })).rejects.toMatchObject({
      name: "ForbiddenError",
    });
    await expect(db.auditEntry.delete({ where: { id } })).rejects.toMatchObject({ name: "ForbiddenError" });
  });

  test("cannot be changed past the guard either", async () => {
    const { auditEntry } = tenants.world.prisma;
    await expect(auditEntry.updateMany({ data: { subject: "y" } })).rejects.toThrow("append-only");
    await expect(auditEntry.deleteMany()).rejects.toThrow("append-only");
  });
});
