import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { listWorkplaces } from "#app/domains/companies/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { toCsv } from "#app/platform/csv.ts";
import { newId } from "#app/platform/ids.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, anEstablishment, aVacancy } from "#tests/factories/companies.ts";
import { anEscoRelease } from "#tests/factories/esco.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { exportVacancies, importVacancies, previewImport, readPosting, xlsxOf } from "../index.server.ts";
import { readXlsx } from "#app/platform/tables/xlsx.server.ts";
import { exportCells, exportRows, NO_FILTER, readTable } from "../index.ts";

let world: World;
let company: Company;
let hrMember: Principal;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  const { id: centerId } = await aCenter(world, { land: "HB" });
  company = await aCompany(world, { centerId });
  hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id });
});

const HEADS =
  "Stellenbezeichnung;Beruf;Aufgaben;Verlangte Qualifikation;Wochenstunden;Bruttogehalt, mindestens;Arbeitsort";
const row = (title: string, hours = "40", place = "") =>
  `${title};Elektroniker Betriebstechnik;Schaltanlagen prüfen;VOCATIONAL;${hours};42.000;${place}`;

function tableOf(...rows: string[]) {
  const read = readTable([HEADS, ...rows].join("\n"));
  if (!read.ok) throw new Error(read.code);
  return read.table;
}

const drafts = () =>
  world.prisma.vacancy.findMany({ where: { companyId: company.id }, orderBy: { title: "asc" } });

it("makes a draft of every sound row and gives the others back as they were", async () => {
  const ctx = world.as(hrMember);
  const places = await listWorkplaces(ctx);
  const table = tableOf(row("AA"), row("BB", "Vollzeit"), row("CC"), row("DD", "40", "Werk Nord"));
  const { saved, left } = await importVacancies(ctx, newId(), table, places);
  expect(saved).toBe(2);
  expect(await drafts()).toMatchObject([
    { title: "AA", state: "DRAFT", kldb2010: "26252", weeklyQuarterHours: 160, salaryMin: 42_000_00 },
    { title: "CC", state: "DRAFT", kldb2010: "26252", weeklyQuarterHours: 160, salaryMin: 42_000_00 },
  ]);
  expect(left?.split("\n")).toEqual([HEADS, row("BB", "Vollzeit"), row("DD", "40", "Werk Nord")]);
});

it("sent twice makes each draft once", async () => {
  const ctx = world.as(hrMember);
  const places = await listWorkplaces(ctx);
  const batch = newId();
  const table = tableOf(row("AA"), row("BB"));
  const [first, second] = await Promise.all([
    importVacancies(ctx, batch, table, places),
    importVacancies(ctx, batch, table, places),
  ]);
  expect([first.saved, second.saved]).toEqual([2, 2]);
  expect(await drafts()).toHaveLength(2);
  await importVacancies(ctx, newId(), table, places);
  expect(await drafts()).toHaveLength(4);
});

it("finds the establishment by its name, and none of another company", async () => {
  const ctx = world.as(hrMember);
  const own = await anEstablishment(world, { companyId: company.id, name: "Werk Süd" });
  const other = await aCompany(world, { centerId: company.centerId });
  await anEstablishment(world, { companyId: other.id, name: "Werk Nord" });
  const places = await listWorkplaces(ctx);
  const table = tableOf(row("AA", "40", "werk süd"), row("BB", "40", "Werk Nord"));
  const { rows, sound } = await previewImport(ctx, table, places, "de");
  expect(sound).toBe(1);
  expect(rows.map(({ occupation }) => occupation === null)).toEqual([false, true]);
  expect(rows[1]?.faults).toEqual([
    { field: "establishmentId", head: "Arbeitsort", value: "Werk Nord", code: "invalid" },
  ]);
  await importVacancies(ctx, newId(), table, places);
  expect((await drafts()).map(({ establishmentId }) => establishmentId)).toEqual([own.id]);
});

it("finds an occupation by a name that ESCO has brought, in a table and in an advertisement", async () => {
  const ctx = world.as(hrMember);
  const places = await listWorkplaces(ctx);
  const read = readTable(`${HEADS}\n${row("AA").replace("Elektroniker Betriebstechnik", "Nahtsetzerin")}`);
  if (!read.ok) throw new Error(read.code);
  const posting = JSON.stringify({ "@type": "JobPosting", title: "Nahtsetzerin" });
  const known = { companyName: "x", today: ctx.today, ...places };
  const occupationOf = async () => {
    const advertised = await readPosting(ctx, posting, known, "de");
    return advertised.ok && advertised.draft.values.occupation;
  };
  expect((await previewImport(ctx, read.table, places, "de")).sound).toBe(0);
  expect(await occupationOf()).not.toBe("7212");
  await anEscoRelease(world);
  const preview = await previewImport(ctx, read.table, places, "de");
  expect(preview.rows).toMatchObject([{ occupation: "Schweißen und Brennschneiden", faults: [] }]);
  expect(await occupationOf()).toBe("7212");
  expect((await importVacancies(ctx, newId(), read.table, places)).saved).toBe(1);
  expect(await drafts()).toMatchObject([{ title: "AA", isco08: "7212" }]);
  await world.prisma.escoRelease.deleteMany();
});

async function textOfXlsx(file: Uint8Array): Promise<string> {
  const read = await readXlsx(file, { yes: "ja", no: "nein" });
  if (!read.ok) throw new Error(read.code);
  return read.text;
}

it.each([
  ["de", "csv"],
  ["en", "csv"],
  ["de", "xlsx"],
  ["en", "xlsx"],
] as const)("reads the table again that was taken along in %s as %s", async (locale, format) => {
  const ctx = world.as(hrMember);
  const original = await aVacancy(world, company, {
    title: "Pflegefachkraft",
    isco08: "2221",
    kldb2010: null,
    tasks: "Menschen pflegen, begleiten und anleiten",
    skills: ["Wundversorgung", "Übergabe"],
    languageLevel: "B2",
    languageReason: "Übergaben",
    weeklyQuarterHours: 154,
    salaryMin: 3_912_50,
    salaryMax: 4_500_00,
    salaryPeriod: "MONTH",
    regulated: true,
    openings: 3,
    startsOn: new Date("2027-02-01"),
  });
  const words = { vacancies: translator(locale, "vacancies"), enums: translator(locale, "enums") };
  const vacancies = await exportVacancies(ctx, NO_FILTER);
  const text =
    format === "csv"
      ? toCsv(exportRows(vacancies, words, locale))
      : await textOfXlsx(await xlsxOf(exportCells(vacancies, words, locale), { sheet: "x", locale }));
  const read = readTable(text);
  if (!read.ok) throw new Error(read.code);
  const { saved } = await importVacancies(ctx, newId(), read.table, await listWorkplaces(ctx));
  expect(saved).toBe(1);
  const copy = await world.prisma.vacancy.findFirstOrThrow({
    where: { companyId: company.id, id: { not: original.id } },
  });
  const { isco08, kldb2010, tasks, qualification, skills, languageLevel, languageReason } = original;
  const { weeklyQuarterHours, salaryMin, salaryMax, salaryPeriod, contractKind, contractMonths } = original;
  const { regulated, collectiveAgreement, housingHelp, relocationHelp, startsOn, openings } = original;
  expect(copy).toMatchObject({
    ...{ title: "Pflegefachkraft", state: "DRAFT", isco08, kldb2010, tasks, qualification, skills },
    ...{ languageLevel, languageReason, weeklyQuarterHours, salaryMin, salaryMax, salaryPeriod },
    ...{ contractKind, contractMonths, regulated, collectiveAgreement, housingHelp, relocationHelp },
    ...{ startsOn, openings },
  });
});
