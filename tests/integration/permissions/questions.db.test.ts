import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metaOf } from "#app/permissions/models.ts";
import type { ModelName } from "#app/permissions/models.ts";
import { PARENTS } from "#app/permissions/parents.ts";
import { QUESTIONS } from "#app/permissions/questions.ts";
import { ROLES } from "#tests/factories/basics.ts";
import { MODELS, idsOf, openTenants, tableFor } from "./tenants.ts";
import type { AnyRow } from "./tenants.ts";

// Wall "questions": a filter answers what a page would not show, so relations in it are few, and
// are asked of visible rows only.

let tenants: Awaited<ReturnType<typeof openTenants>>;
beforeAll(async () => {
  tenants = await openTenants();
});
afterAll(() => tenants.world.close());

const RELATIONS = MODELS.flatMap((model) =>
  Object.entries(metaOf(model).relations).map(([name, { list }]) => ({ model, name, list })),
);

test("questions.ts names relations only", () => {
  const known = RELATIONS.map(({ model, name }) => `${model}.${name}`);
  expect(Object.keys(QUESTIONS).filter((name) => !known.includes(name))).toEqual([]);
});

describe.each(ROLES)("%s", (role) => {
  test("asks through no relation that is not in questions.ts", async () => {
    for (const { model, name, list } of RELATIONS.filter(
      (one) => !Object.hasOwn(QUESTIONS, `${one.model}.${one.name}`),
    )) {
      const table = tableFor(tenants.contexts[role], model);
      const where = { [name]: { [list ? "some" : "is"]: {} } };
      for (const filter of [where, { AND: [where] }, { OR: [{ NOT: where }] }]) {
        await expect(table.findMany({ where: filter }), `${model}.${name}`).rejects.toThrow("not a question");
      }
    }
  });

  test("gets answers that depend on visible rows only", async () => {
    for (const question of Object.keys(QUESTIONS)) {
      const [model, name] = question.split(".") as [ModelName, string];
      const list = metaOf(model).relations[name]?.list;
      const table = tableFor(tenants.contexts[role], model);
      const asked = await idsOf(
        table.findMany({ where: { [name]: { [list ? "some" : "is"]: {} } }, select: { id: true } }),
      );
      // a required parent stands in parents.ts; a nested list or optional relation shows visible rows only
      if (list === false && metaOf(model).relations[name]?.required && !Object.hasOwn(PARENTS, question))
        continue;
      const rows = await table.findMany({ select: { id: true, [name]: { select: { id: true } } } });
      const shown = rows.filter((row) => [row[name]].flat().some(Boolean)).map(({ id }) => String(id));
      expect(asked, question).toEqual(shown.sort());
    }
  });

  test("orders by no relation that is not in parents.ts, and never by a count", async () => {
    for (const { model, name, list } of RELATIONS.filter(
      (one) => !Object.hasOwn(PARENTS, `${one.model}.${one.name}`),
    )) {
      const table = tableFor(tenants.contexts[role], model);
      const orderBy = { [name]: list ? { _count: "desc" } : { id: "asc" } };
      await expect(table.findMany({ orderBy }), `${model}.${name}`).rejects.toThrow("no order by");
      await expect(table.findMany({ orderBy: [{ id: "asc" }, orderBy] }), `${model}.${name}`).rejects.toThrow(
        "no order by",
      );
    }
  });
});

describe("an oracle", () => {
  const table = (model: ModelName) => tableFor(tenants.contexts.hrAdmin, model);

  test.each([
    ["notes nobody shows", "SupportRequest", { notes: { some: { body: { startsWith: "R" } } } }],
    [
      "the name behind a profile",
      "CandidateHistory",
      { candidate: { is: { identity: { is: { familyName: "x" } } } } },
    ],
  ] as const)("is refused: %s", async (_name, model, where) => {
    await expect(table(model).count({ where })).rejects.toThrow("not a question");
  });

  test.each([
    ["every", { every: {} }],
    ["none", { none: {} }],
    ["some beside none", { some: {}, none: {} }],
    ["some of undefined", { some: undefined }],
    ["null", null],
  ])("is refused: %s", async (_name, proposals) => {
    await expect(table("CandidateProfile").findMany({ where: { proposals } })).rejects.toThrow(
      "may be asked",
    );
  });

  test.each([
    ["is null", { is: null }],
    ["isNot", { isNot: {} }],
    ["the short form", { legalName: "x" }],
  ])("is refused: %s", async (_name, company) => {
    await expect(table("Vacancy").findMany({ where: { company } })).rejects.toThrow("may be asked");
  });

  test("the guard of the target stands inside the question", async () => {
    const { bremen, contexts } = tenants;
    const byName = { identity: { is: { familyName: { startsWith: "Haddad" } } } };
    const seen = async (role: "advisor" | "representative") => {
      const rows: AnyRow[] = await tableFor(contexts[role], "CandidateProfile").findMany({
        where: byName,
        select: { id: true },
      });
      return rows.map(({ id }) => id);
    };
    expect(await seen("advisor")).toEqual(
      expect.arrayContaining([bremen.candidate.id, bremen.others.candidate.id]),
    );
    // sees the profile, not the identity: the name must not be guessed by asking
    expect(await seen("representative")).toEqual([]);
  });
});

describe("what else could tell of hidden rows", () => {
  const vacancies = () => tableFor(tenants.contexts.hrAdmin, "Vacancy");

  test.each([
    ["a cursor", { cursor: { id: "00000000-0000-7000-8000-000000000000" } }],
    ["omit", { omit: { title: true } }],
    ["an unknown argument", { relationLoadStrategy: "query" }],
    ["a count of everything", { select: { _count: true } }],
    ["a count of a to-one relation", { select: { _count: { select: { company: true } } } }],
    ["a cursor in a nested list", { select: { proposals: { cursor: { id: "x" } } } }],
    ["an unknown field in a filter", { where: { company_id: "x" } }],
    ["a filter that is no object", { where: "1 = 1" }],
    ["a field that is none", { select: { password: true } }],
    ["distinct on a relation", { distinct: ["company"] }],
  ])("%s is refused", async (_name, args) => {
    await expect(vacancies().findMany(args)).rejects.toThrow(/GuardViolation|Vacancy/);
    await expect(vacancies().findMany(args)).rejects.toMatchObject({ name: "GuardViolation" });
  });

  test.each([
    ["by a relation", { by: ["company"] }],
    ["having over a relation", { by: ["state"], having: { company: { is: {} } } }],
    ["ordered by a relation", { by: ["state"], orderBy: { company: { legalName: "asc" } } }],
  ])("groupBy %s is refused", async (_name, args) => {
    await expect(vacancies().groupBy(args)).rejects.toMatchObject({ name: "GuardViolation" });
  });

  test.each([
    "CandidateIdentity",
    "CandidateHistory",
    "QualificationProof",
    "CandidateSituation",
    "CandidateGuardian",
    "FamilyMember",
    "Document",
    "Letter",
    "PaymentReceipt",
  ] as const)("figures over %s would read it without an entry in the log", async (model) => {
    const table = tableFor(tenants.contexts.advisor, model);
    await expect(table.aggregate({ _min: { id: true } })).rejects.toMatchObject({ name: "GuardViolation" });
    await expect(table.groupBy({ by: ["id"] })).rejects.toMatchObject({ name: "GuardViolation" });
  });
});
