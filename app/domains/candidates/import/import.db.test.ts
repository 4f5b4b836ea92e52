import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Center } from "#app/platform/database/generated/client.ts";
import { ForbiddenError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { readTable } from "#app/platform/tables/table.ts";
import { workbookOf } from "#tests/setup/zip.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { checkImport, guessColumns, importPeople, readPeopleTable, type RowAnswer } from "../index.server.ts";

let world: World;
let center: Center;
let advisor: Principal;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  center = await aCenter(world);
  await world.prisma.counter.create({ data: { centerId: center.id, kind: "CANDIDATE", value: 70_000 } });
  advisor = await aMember(world, "ADVISOR", { centerId: center.id }, { name: "Jan Petersen" });
});

const HEADS = "Name;Vorname;Geburtsdatum;Beruf;Deutsch;Telefon";

async function send(lines: string[], answer: RowAnswer = "skip", as = advisor, id = newId()) {
  const read = readTable([HEADS, ...lines].join("\n"), 2_000);
  if (!read.ok) throw new Error(read.code);
  const ctx = world.as(as);
  const rows = await checkImport(ctx, center.id, read.table, guessColumns(read.table.heads));
  const job = { id, centerId: center.id, source: "Excel-Liste 2024", basis: "CONSENT" as const };
  return { rows, done: await importPeople(ctx, job, rows, () => answer) };
}

const people = () =>
  world.prisma.candidateProfile.findMany({
    where: { centerId: center.id },
    include: { identity: true, origins: { include: { import: true } } },
    orderBy: { number: "asc" },
  });

it("makes drafts of sound rows, in the center's numbers, with their origin", async () => {
  const { rows, done } = await send([
    "Haddad;Layla;02.05.1994;7212;B1;+216 71 123 456",
    "Kovač;Ana;31.02.1990;7212;A2;",
    "Ivanov;Petr;01.01.1988;2221;;",
  ]);
  expect(done).toEqual({ added: 2, takenOver: 0, known: 0, skipped: 0 });
  expect(rows.map(({ faults }) => faults.map(({ head, code }) => `${head}: ${code}`))).toEqual([
    [],
    ["Geburtsdatum: invalid_date"],
    [],
  ]);
  const [first, second, ...others] = await people();
  expect(others).toEqual([]);
  expect(first).toMatchObject({ number: 70_001, state: "DRAFT", isco08: "7212", germanLevel: "B1" });
  expect(first?.identity).toMatchObject({ familyName: "Haddad", nameKey: "hdd ll", phoneKey: "71123456" });
  expect(first?.origins[0]).toMatchObject({
    kind: "ADDED",
    import: { source: "Excel-Liste 2024", basis: "CONSENT", createdByName: "Jan Petersen" },
  });
  expect(second).toMatchObject({ number: 70_002, isco08: "2221" });
});

it("makes nobody twice, by the same file again or by two at once", async () => {
  const lines = Array.from({ length: 60 }, (_, at) => `Probe${"abcdefghij"[at % 10]}${at};Person;;7212;;`);
  const [first, second] = await Promise.all([send(lines), send(lines)]);
  expect(first.done.added + second.done.added).toBe(60);
  expect((await send(lines)).done).toEqual({ added: 0, takenOver: 0, known: 60, skipped: 0 });
  expect(await people()).toHaveLength(60);
});

it("names who a row may be, and does as it is told", async () => {
  const known = await aCandidate(
    world,
    { centerId: center.id, germanLevel: "NONE", skills: ["WIG"] },
    { givenName: "Layla", familyName: "Haddad", phone: null },
  );
  const row = "Hadad;Leila;02.05.1994;7212;B1;+216 71 123 456";
  const { rows, done } = await send([row]);
  expect(rows[0]?.twins).toMatchObject([
    { candidateId: known.id, reference: `K-${known.number}`, reasons: ["NEAR_NAME_AND_BIRTH"] },
  ]);
  expect(done).toMatchObject({ added: 0, skipped: 1 });
  expect((await send([row], { into: newId() })).done).toMatchObject({ takenOver: 0, skipped: 1 });
  expect((await send([row], { into: known.id })).done).toMatchObject({ takenOver: 1 });
  const [person] = await people();
  expect(person).toMatchObject({ germanLevel: "B1", skills: ["WIG"] });
  expect(person?.identity).toMatchObject({ givenName: "Layla", phone: "+216 71 123 456" });
  expect(person?.origins).toMatchObject([{ kind: "TAKEN_OVER" }]);
  // another person under the same number after all: the pair stays open
  await send(["Hadad;Leila;02.05.1994;7212;B2;+216 71 123 456"], "add");
  expect(await world.prisma.candidateDuplicate.count({ where: { centerId: center.id, answer: null } })).toBe(
    1,
  );
});

it("notices the same person twice in one table", async () => {
  const { rows } = await send([
    "Haddad;Layla;02.05.1994;7212;B1;",
    "Layla;Haddad;02.05.1994;7212;;",
    "Haddad;Layla;02.05.1994;7212;B1;",
  ]);
  expect(rows.map(({ twins }) => twins.map(({ line, reasons }) => [line, reasons.join()]))).toEqual([
    [],
    [[2, "SWAPPED_NAME_AND_BIRTH"]],
    [
      [2, "SAME_NAME_AND_BIRTH"],
      [3, "SWAPPED_NAME_AND_BIRTH"],
    ],
  ]);
  expect(await people()).toHaveLength(1);
});

it("takes a thousand rows over in reasonable time", async () => {
  const letters = "bdfgklmnprst";
  // all born on the same day, as people are whose birthday nobody knows
  const name = (at: number) =>
    [...String(1000 + at)]
      .map((digit) => `${letters[Number(digit)]}a${letters[Number(digit) + 2]}i`)
      .join("");
  const lines = Array.from({ length: 1_000 }, (_, at) => `${name(at)};Person;01.01.1990;7212;B1;`);
  const begun = performance.now();
  const { done } = await send(lines, "add");
  expect(done.added).toBe(1_000);
  // seconds on an idle machine; the bound only tells a table that is compared row with row
  expect(performance.now() - begun).toBeLessThan(120_000);
}, 180_000);

it("is for people who advise, in their own center", async () => {
  const desk = await aMember(world, "DESK", { centerId: center.id });
  const foreign = await aMember(world, "ADVISOR", { centerId: (await aCenter(world)).id });
  const rows = ["Haddad;Layla;02.05.1994;7212;B1;"];
  await expect(send(rows, "skip", desk)).rejects.toThrow(ForbiddenError);
  await expect(send(rows, "skip", foreign)).rejects.toThrow(ForbiddenError);
  expect(await people()).toEqual([]);
});

it("reads Excel, CSV in the Windows code page, and pasted rows", async () => {
  const windows = new File(
    [Uint8Array.from([...Buffer.from("Name;Beruf\nM\xfcller;7212", "latin1")])],
    "a.csv",
  );
  const sheet = workbookOf(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Müller</t></is></c></row>',
  );
  const excel = new File([Uint8Array.from(sheet)], "a.xlsx");
  for (const [file, typed] of [
    [windows, ""],
    [excel, ""],
    [null, "Name\tBeruf\nMüller\t7212"],
  ] as const) {
    const read = await readPeopleTable(file, typed, "de");
    expect(read.ok && read.table.rows[0]?.cells[0]).toBe("Müller");
  }
  const old = new File([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1])], "a.xls");
  expect(await readPeopleTable(old, "", "de")).toEqual({ ok: false, code: "old_table" });
});
