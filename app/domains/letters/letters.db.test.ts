import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { sweepFiles } from "#app/jobs/sweep.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { anAuthority } from "#tests/factories/cases.ts";
import { aCast, milestoneOf, startedCase, type Cast } from "#tests/factories/running-case.ts";
import { readPdf, spoken } from "#tests/setup/pdf.ts";
import { openWorld, TEST_START, type World } from "#tests/setup/world.ts";
import type { LetterKind } from "./kinds.ts";
import { openLetter, previewPdf } from "./pdf.server.ts";
import { getLetter, listLetters } from "./read.server.ts";
import { saveDetails, signOff, withdraw } from "./write.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let caseId: string;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
  await world.prisma.case.update({ where: { id: caseId }, data: { fastTrack: true } });
});

const at = (kind: LetterKind, about = "") => ({ caseId, kind, about });
const hr = () => world.as(cast.hrMember);
const person = () => world.as(cast.candidate);
const advisor = () => world.as(cast.advisor);
const lines = (id: string) => world.prisma.letter.findUniqueOrThrow({ where: { id } });

/** The company signs off the data sheet as it is shown; the id of the version. */
async function signedSheet(): Promise<string> {
  const { hash, draft } = await getLetter(hr(), "COMPANY", at("DECLARATION_SHEET"));
  const id = draft?.id ?? newId();
  expect(await signOff(hr(), "COMPANY", at("DECLARATION_SHEET"), { id, hash })).toEqual({ ok: true });
  return id;
}

test("nothing is kept of a preview", async () => {
  const { bytes, name } = await previewPdf(hr(), "COMPANY", at("DECLARATION_SHEET"));
  expect(name).toMatch(/^declaration-sheet-.*-entwurf\.pdf$/);
  expect(spoken(await readPdf(bytes))).toContain("Entwurf, nicht freigegeben");
  expect(await world.prisma.letter.count({ where: { caseId } })).toBe(0);
});

test("a version is signed off once by a named person, and its bytes are what is downloaded", async () => {
  const { hash } = await getLetter(hr(), "COMPANY", at("DECLARATION_SHEET"));
  const id = await signedSheet();
  expect(await lines(id)).toMatchObject({
    state: "SIGNED_OFF",
    number: 1,
    signedByName: "Tom Krüger",
    maker: "COMPANY",
  });
  // pressed twice
  const again = await signOff(hr(), "COMPANY", at("DECLARATION_SHEET"), { id, hash });
  expect(again).toEqual({ ok: true });
  expect(await world.prisma.letter.count({ where: { caseId } })).toBe(1);
  const { bytes } = await openLetter(hr(), id);
  expect(spoken(await readPdf(bytes))).toContain("Fassung 1, freigegeben von Tom Krüger");
});

test("what was not looked at is not signed off", async () => {
  const { hash } = await getLetter(hr(), "COMPANY", at("DECLARATION_SHEET"));
  await world.prisma.vacancy.update({ where: { id: cast.vacancy.id }, data: { title: "Elektronikerin" } });
  expect(await signOff(hr(), "COMPANY", at("DECLARATION_SHEET"), { id: newId(), hash })).toEqual({
    ...{ ok: false, code: "changed_meanwhile" },
  });
});

test("when the case changes, the difference is shown and a second version leaves the first as it was", async () => {
  const first = await signedSheet();
  const before = await openLetter(hr(), first);
  await world.prisma.vacancy.update({ where: { id: cast.vacancy.id }, data: { title: "Elektronikerin" } });
  const { differences } = await getLetter(hr(), "COMPANY", at("DECLARATION_SHEET"));
  expect(differences?.added).toEqual(["Berufsbezeichnung: Elektronikerin"]);
  const own = (await listLetters(hr(), "COMPANY", caseId)).own;
  expect(own.find(({ kind }) => kind === "DECLARATION_SHEET")).toMatchObject({ changed: true });
  const second = await signedSheet();
  expect(await lines(second)).toMatchObject({ number: 2, state: "SIGNED_OFF" });
  expect(Buffer.from((await openLetter(hr(), first)).bytes).equals(Buffer.from(before.bytes))).toBe(true);
  // not by any hand
  const change = world.prisma.letter.update({ where: { id: first }, data: { lines: ["anders"] } });
  await expect(change).rejects.toThrow("a letter that was signed off never changes");
});

test("two people who sign off at once make one version", async () => {
  const { hash } = await getLetter(hr(), "COMPANY", at("DECLARATION_SHEET"));
  const done = await Promise.all([
    signOff(hr(), "COMPANY", at("DECLARATION_SHEET"), { id: newId(), hash }),
    signOff(world.as(cast.hrAdmin), "COMPANY", at("DECLARATION_SHEET"), { id: newId(), hash }),
  ]);
  expect(done.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await world.prisma.letter.count({ where: { caseId } })).toBe(1);
});

test("who signs off after somebody else has looks again, though the words are the same", async () => {
  const { hash } = await getLetter(hr(), "COMPANY", at("DECLARATION_SHEET"));
  await signedSheet();
  const second = signOff(world.as(cast.hrAdmin), "COMPANY", at("DECLARATION_SHEET"), { id: newId(), hash });
  expect(await second).toEqual({ ok: false, code: "changed_meanwhile" });
  expect(await world.prisma.letter.count({ where: { caseId } })).toBe(1);
});

test("a version can be withdrawn, once; it stays to be read", async () => {
  const id = await signedSheet();
  const { version } = await lines(id);
  const input = { letterId: id, version };
  expect(await withdraw(hr(), "COMPANY", at("DECLARATION_SHEET"), input)).toEqual({ ok: true });
  expect(await withdraw(hr(), "COMPANY", at("DECLARATION_SHEET"), input)).toEqual({ ok: true });
  expect(await lines(id)).toMatchObject({ state: "WITHDRAWN", withdrawnByName: "Tom Krüger" });
  expect((await openLetter(hr(), id)).bytes.byteLength).toBeGreaterThan(1000);
  expect((await getLetter(hr(), "COMPANY", at("DECLARATION_SHEET"))).number).toBe(2);
});

test("what is typed is kept in one draft and stands in the letter", async () => {
  const typed = { id: newId(), recipient: "Amt\nWeg 1" };
  expect(await saveDetails(hr(), "COMPANY", at("AGREEMENT"), typed)).toEqual({ ok: true });
  expect(await saveDetails(hr(), "COMPANY", at("AGREEMENT"), { ...typed, recipient: "Amt\nWeg 2" })).toEqual({
    ok: true,
  });
  expect(await world.prisma.letter.count({ where: { caseId } })).toBe(1);
  const { lines: said } = await getLetter(hr(), "COMPANY", at("AGREEMENT"));
  expect(said).toContain("Anschrift der Ausländerbehörde: Amt, Weg 2");
  const future = { id: newId(), on: plainDate("2999-01-01") };
  expect(await saveDetails(hr(), "COMPANY", at("ADVICE_NOTICE"), future)).toMatchObject({
    code: "in_the_future",
  });
});

test("a draft is its maker's and the center's; signed off, the others it concerns read it", async () => {
  const { hash } = await getLetter(person(), "CANDIDATE", at("POWER_OF_ATTORNEY"));
  const id = newId();
  const read = () =>
    listLetters(hr(), "COMPANY", caseId).then(({ received }) => received.map((one) => one.kind));
  expect(await read()).toEqual([]);
  expect(await signOff(person(), "CANDIDATE", at("POWER_OF_ATTORNEY"), { id, hash })).toEqual({ ok: true });
  expect(await read()).toEqual(["POWER_OF_ATTORNEY"]);
  expect((await openLetter(hr(), id)).bytes.byteLength).toBeGreaterThan(1000);
  // the center works on the same letter
  expect((await getLetter(advisor(), "CENTER", at("POWER_OF_ATTORNEY"))).number).toBe(2);
});

test("a company reads no letter any more when the consent ends", async () => {
  const { hash } = await getLetter(person(), "CANDIDATE", at("POWER_OF_ATTORNEY"));
  const id = newId();
  await signOff(person(), "CANDIDATE", at("POWER_OF_ATTORNEY"), { id, hash });
  const sheet = await signedSheet();
  await world.prisma.consent.update({
    where: { id: cast.consent.id },
    data: { withdrawnAt: world.clock.now() },
  });
  world.clock.moveTo(new Date(TEST_START.getTime() + 60_000));
  for (const letterId of [id, sheet]) await expect(openLetter(hr(), letterId)).rejects.toThrow(NotFoundError);
  expect((await openLetter(person(), id)).bytes.byteLength).toBeGreaterThan(1000);
  expect((await openLetter(advisor(), sheet)).bytes.byteLength).toBeGreaterThan(1000);
});

test("each side makes its own letters alone", async () => {
  await expect(getLetter(hr(), "COMPANY", at("POWER_OF_ATTORNEY"))).rejects.toThrow(ForbiddenError);
  await expect(getLetter(person(), "CANDIDATE", at("AGREEMENT"))).rejects.toThrow(ForbiddenError);
  await expect(getLetter(hr(), "CENTER", at("AGREEMENT"))).rejects.toThrow(ForbiddenError);
  const other = await aCast(world);
  await expect(getLetter(world.as(other.hrAdmin), "COMPANY", at("AGREEMENT"))).rejects.toThrow(NotFoundError);
  await expect(listLetters(world.as(other.advisor), "CENTER", caseId)).rejects.toThrow(NotFoundError);
});

test("the notice of § 45c is refused without an advice centre", async () => {
  const exists = await world.prisma.milestone.count({ where: { caseId, key: "fair_integration_notice" } });
  expect(exists).toBe(1);
  const place = at("ADVICE_NOTICE");
  const { hash, refused } = await getLetter(hr(), "COMPANY", place);
  expect(refused).toBe(true);
  expect(await signOff(hr(), "COMPANY", place, { id: newId(), hash })).toMatchObject({
    code: "lacks_too_much",
  });
  await saveDetails(hr(), "COMPANY", place, { id: newId(), recipient: "Faire Integration\nWeg 1" });
  const now = await getLetter(hr(), "COMPANY", place);
  expect(await signOff(hr(), "COMPANY", place, { id: now.draft?.id ?? "", hash: now.hash })).toEqual({
    ok: true,
  });
});

test("an inquiry has the words of the case, and the sweeper keeps what was signed off", async () => {
  const step = await milestoneOf(world, caseId, "advance_approval");
  await world.prisma.milestone.update({
    where: { id: step.id },
    data: {
      state: "RUNNING",
      startedOn: new Date("2026-10-01"),
      stateSince: new Date("2026-10-01T08:00:00Z"),
    },
  });
  const place = at("INQUIRY", step.id);
  const { letter, hash } = await getLetter(advisor(), "CENTER", place);
  expect(letter).toMatchObject({ from: { name: cast.center.name } });
  const id = newId();
  expect(await signOff(advisor(), "CENTER", place, { id, hash })).toEqual({ ok: true });
  expect((await listLetters(person(), "CANDIDATE", caseId)).received).toEqual([]);
  world.clock.moveTo(new Date(TEST_START.getTime() + 3 * 24 * 60 * 60 * 1000));
  await sweepFiles(world.services);
  expect((await openLetter(advisor(), id)).bytes.byteLength).toBeGreaterThan(1000);
});

test("what one side has signed off as its own the center reads, and takes back no more than it makes", async () => {
  const report = at("CASE_REPORT");
  const { hash } = await getLetter(hr(), "COMPANY", report);
  const id = newId();
  expect(await signOff(hr(), "COMPANY", report, { id, hash })).toEqual({ ok: true });
  expect((await listLetters(advisor(), "CENTER", caseId)).received).toMatchObject([{ id, maker: "COMPANY" }]);
  const { version } = await lines(id);
  const take = withdraw(advisor(), "CENTER", report, { letterId: id, version });
  await expect(take).rejects.toThrow(NotFoundError);
  expect(await withdraw(hr(), "COMPANY", report, { letterId: id, version })).toEqual({ ok: true });
});

test("an inquiry goes to whom the step lies with, and stays in the list when it is answered", async () => {
  const { id: stepId } = await milestoneOf(world, caseId, "employment_agency_consent");
  const office = (name: string, kind: "EMPLOYMENT_AGENCY" | "IMMIGRATION_OFFICE") =>
    anAuthority(world, cast.center.id, { name, kind });
  const [agency, immigration] = [
    await office("Agentur für Arbeit Bremen", "EMPLOYMENT_AGENCY"),
    await office("Ausländerbehörde Bremen", "IMMIGRATION_OFFICE"),
  ];
  const runs = {
    state: "RUNNING",
    startedOn: new Date("2026-08-01"),
    stateSince: new Date("2026-08-01"),
  } as const;
  await world.prisma.milestone.update({ where: { id: stepId }, data: { ...runs, authorityId: agency.id } });
  const approval = await milestoneOf(world, caseId, "advance_approval");
  await world.prisma.milestone.update({ where: { id: approval.id }, data: { authorityId: immigration.id } });
  const place = at("INQUIRY", stepId);
  const { letter, hash } = await getLetter(advisor(), "CENTER", place);
  expect(letter).toMatchObject({ to: { lines: ["Agentur für Arbeit Bremen"] } });
  const id = newId();
  expect(await signOff(advisor(), "CENTER", place, { id, hash })).toEqual({ ok: true });
  await world.prisma.milestone.update({ where: { id: stepId }, data: { state: "DONE" } });
  expect((await listLetters(advisor(), "CENTER", caseId)).received).toMatchObject([{ id, kind: "INQUIRY" }]);
});

test("the list puts first what is due, with reason and day, until it is signed off", async () => {
  const dueOf = async (ctx: ReturnType<typeof hr>, side: "COMPANY" | "CENTER" | "CANDIDATE") =>
    (await listLetters(ctx, side, caseId)).due.map(({ kind, why, until }) => [kind, why.code, until]);
  const first = ["POWER_OF_ATTORNEY", "power_first", "2026-11-27"];
  const sheet = ["DECLARATION_SHEET", "declaration_next", "2026-12-04"];
  expect(await dueOf(person(), "CANDIDATE")).toEqual([first]);
  expect(await dueOf(hr(), "COMPANY")).toEqual([sheet]);
  expect(await dueOf(advisor(), "CENTER")).toEqual([first, sheet]);
  const own = (await listLetters(advisor(), "CENTER", caseId)).own.map(({ kind }) => kind);
  expect(own).not.toContain("POWER_OF_ATTORNEY");
  expect(own).toContain("AGREEMENT");
  const { hash } = await getLetter(person(), "CANDIDATE", at("POWER_OF_ATTORNEY"));
  await signOff(person(), "CANDIDATE", at("POWER_OF_ATTORNEY"), { id: newId(), hash });
  expect(await dueOf(person(), "CANDIDATE")).toEqual([]);
  expect(await dueOf(advisor(), "CENTER")).toEqual([sheet]);
});

test("an authority's silence makes the inquiry due for who sees the step, until it was asked", async () => {
  const step = await milestoneOf(world, caseId, "advance_approval");
  await world.prisma.milestone.update({
    where: { id: step.id },
    data: {
      state: "RUNNING",
      startedOn: new Date("2026-10-01"),
      stateSince: new Date("2026-10-01T08:00:00Z"),
    },
  });
  const inquiries = async (ctx: ReturnType<typeof hr>, side: "COMPANY" | "CENTER") =>
    (await listLetters(ctx, side, caseId)).due.filter(({ kind }) => kind === "INQUIRY");
  // from the beginning on 1 October to 21 November; usual are fifteen working days and a third more
  const silence = { about: step.id, until: null, why: { code: "silence_use", days: 51, usual: 28 } };
  expect(await inquiries(hr(), "COMPANY")).toMatchObject([silence]);
  expect(await inquiries(advisor(), "CENTER")).toMatchObject([silence]);
  await world.prisma.stepInquiry.create({
    data: {
      ...{ id: newId(), centerId: cast.center.id, caseId, milestoneId: step.id, email: "amt@amt.example" },
      ...{ sentOn: new Date("2026-11-20"), createdAt: new Date("2026-11-20T09:00:00Z") },
      ...{ createdById: cast.advisor.userId, createdByName: "A" },
    },
  });
  expect(await inquiries(advisor(), "CENTER")).toEqual([]);
  // an authority that waits for papers is not silent; one that is waited for is
  const waits = (waitsFor: "CANDIDATE" | "AUTHORITY") =>
    world.prisma.milestone.update({ where: { id: step.id }, data: { state: "WAITING", waitsFor } });
  await waits("CANDIDATE");
  expect(await inquiries(hr(), "COMPANY")).toEqual([]);
  await waits("AUTHORITY");
  // what the center sent by mail the company does not see
  expect(await inquiries(hr(), "COMPANY")).toHaveLength(1);
});
