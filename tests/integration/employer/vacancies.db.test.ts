import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, anEstablishment, aVacancy } from "#tests/factories/companies.ts";
import { aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { aRequest } from "#tests/factories/support.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, type World } from "#tests/setup/world.ts";

let world: World;
let centerId: string;
let company: Company;
let hrAdmin: Principal;
let hrMember: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
  company = await aCompany(world, { centerId });
  hrAdmin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id });
});
afterAll(() => world.close());

function filled(changes: Record<string, string> = {}): Record<string, string> {
  return {
    _form: "vacancy",
    intent: "create",
    id: newId(),
    title: "Elektronikerin oder Elektroniker",
    occupation: "Elektroinstallation und -mechanik (7412)",
    tasks: "Schaltanlagen prüfen und instand setzen",
    qualification: "VOCATIONAL",
    skills: "Schaltpläne, VDE 0100",
    languageLevel: "A2",
    languageReason: "",
    weeklyHours: "38,75",
    salaryPeriod: "MONTH",
    salaryMin: "3.400",
    salaryMax: "",
    contractKind: "EMPLOYMENT",
    contractMonths: "0",
    startsOn: "",
    openings: "1",
    ...changes,
  };
}

const post = (person: Principal, path: string, form: Record<string, string>) =>
  request(world, person, "POST", path, { form });
const read = async (person: Principal, path: string) => (await request(world, person, "GET", path)).text();
const NEW = "/employer/vacancies/new";

describe("the form of a new vacancy", () => {
  it("saves a draft and shows it", async () => {
    const form = filled();
    const response = await post(hrMember, NEW, form);
    expect(response.headers.get("Location")).toBe(`/employer/vacancies/${form["id"]}?done=created`);
    const page = await read(hrMember, `/employer/vacancies/${form["id"]}`);
    expect(page).toContain("Elektronikerin oder Elektroniker");
    expect(page).toContain("entspricht 40.800\u00a0€ im Jahr");
    expect(page).toContain("Wegen aus dem Ausland");
    expect(page).toContain("dürfen Personen mit der Rolle „Personalleitung“");
    expect(page).not.toContain('value="publish"');
  });

  it("searches occupations without scripts and keeps what was typed", async () => {
    const response = await post(
      hrMember,
      NEW,
      filled({ intent: "search", occupation: "Schweißer", title: "Schweißen" }),
    );
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain('value="Schweißen"');
    const choices = [...html.matchAll(/type="radio"[^>]*name="occupation"/g)];
    expect(choices.length).toBeGreaterThan(0);
  });

  it("takes the chosen suggestion, not the text above it", async () => {
    const form = filled();
    const body = new URLSearchParams(form);
    body.delete("occupation");
    body.append("occupation", "Schweißer");
    body.append("occupation", "Schweißen und Brennschneiden (7212)");
    await request(world, hrAdmin, "POST", NEW, {
      body: body.toString(),
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    const vacancy = await world.prisma.vacancy.findUnique({ where: { id: form["id"] } });
    expect(vacancy?.isco08).toBe("7212");
  });

  it("says beside each field what is wrong", async () => {
    const response = await post(
      hrAdmin,
      NEW,
      filled({ languageLevel: "B2", salaryMin: "34", occupation: "Strom" }),
    );
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain("Bitte sagen Sie, warum die Arbeit dieses Niveau braucht.");
    expect(html).toContain("Dieser Betrag passt nicht zum Zeitraum.");
    expect(html).toContain("Bitte wählen Sie den passenden Beruf aus den Vorschlägen.");
  });

  it("makes one vacancy of a double submit", async () => {
    const form = filled();
    const answers = [await post(hrAdmin, NEW, form), await post(hrAdmin, NEW, form)];
    expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    expect(await world.prisma.vacancy.count({ where: { id: form["id"] } })).toBe(1);
  });
});

describe("changing a vacancy", () => {
  it("tells the second of two people and shows both versions", async () => {
    const { id } = await aVacancy(world, company, {
      title: "Alte Fassung",
      state: "DRAFT",
      publishedAt: null,
    });
    const path = `/employer/vacancies/${id}/edit`;
    const { id: _id, ...fields } = filled({ intent: "save", version: "1" });
    const first = await post(hrAdmin, path, { ...fields, title: "Fassung von Anna" });
    expect(first.headers.get("Location")).toBe(`/employer/vacancies/${id}?done=saved`);
    const second = await post(hrMember, path, { ...fields, title: "Fassung von Bert" });
    const html = await second.text();
    expect(second.status).toBe(409);
    expect(html).toContain('value="Fassung von Bert"');
    expect(html).toContain("Inzwischen gespeichert: Fassung von Anna");
    expect(html).toContain('name="version" value="2"');
  });

  it("tells a member why a published vacancy is not theirs to change", async () => {
    const { id } = await aVacancy(world, company);
    const page = await read(hrMember, `/employer/vacancies/${id}/edit`);
    expect(page).toContain("Veröffentlichte Stellen ändern Personen mit der Rolle");
    expect(page).not.toContain("<textarea");
  });
});

describe("a company that is not verified", () => {
  it("drafts, is told why it cannot publish, and is refused", async () => {
    const fresh = await aCompany(world, { centerId, state: "PENDING", legalName: "Neu GmbH" });
    const admin = await aMember(world, "HR_ADMIN", { companyId: fresh.id });
    const form = filled();
    expect((await post(admin, NEW, form)).status).toBe(302);
    const path = `/employer/vacancies/${form["id"]}`;
    const page = await read(admin, path);
    expect(page).toContain("Ihr Unternehmen wird noch geprüft; veröffentlichen können Sie danach.");
    expect(page).not.toContain('value="publish"');
    const refused = await post(admin, path, { intent: "publish", version: "1" });
    expect(refused.status).toBe(409);
    expect((await world.prisma.vacancy.findUniqueOrThrow({ where: { id: form["id"] } })).state).toBe("DRAFT");
    expect(await read(admin, "/employer")).toContain("Ihr Unternehmen wird noch geprüft");
  });
});

describe("the occupation search", () => {
  it("answers suggestions as JSON in the reader's language, also to the public", async () => {
    const answer = async (language: string) => {
      const headers = { Cookie: `lang=${language}` };
      const response = await request(world, null, "GET", "/api/occupations?q=welder", { headers });
      expect(response.headers.get("Content-Type")).toContain("application/json");
      return (await response.json()) as { choices: { value: string; label: string }[] };
    };
    expect((await answer("en")).choices[0]).toMatchObject({ value: "7212" });
    expect((await answer("de")).choices[0]?.label).not.toBe((await answer("en")).choices[0]?.label);
  });

  it("answers no more than so many in a minute, then again", async () => {
    const ask = () => request(world, null, "GET", "/api/occupations?q=koch");
    world.clock.moveTo(new Date("2026-11-21T09:30:00Z"));
    for (let times = 0; times < 240; times += 1) await ask();
    const refused = await ask();
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "60"]);
    world.clock.moveTo(new Date("2026-11-21T09:31:00Z"));
    expect((await ask()).status).toBe(200);
  });

  it("answers nothing for nothing", async () => {
    expect(await (await request(world, null, "GET", "/api/occupations")).json()).toEqual({ choices: [] });
  });
});

describe("statements", () => {
  /** Vacancies with all that hangs on them. */
  async function fill(rows: number): Promise<void> {
    const establishment = await anEstablishment(world, { companyId: company.id });
    for (let row = 0; row < rows; row += 1) {
      const state = row % 2 === 0 ? "PUBLISHED" : "DRAFT";
      const vacancy = await aVacancy(world, company, { state, establishmentId: establishment.id });
      await aProposal(world, vacancy, await aCandidate(world, { centerId }));
      await aRequest(world, company, { vacancyId: vacancy.id, turn: "COMPANY" });
      await aCompany(world, { centerId, state: "PENDING" });
    }
  }

  it("are few, and no more with ten times the rows", async () => {
    const advisor = await aMember(world, "CENTER_ADMIN", { centerId });
    const operator = await aMember(world, "OPERATOR");
    const vacancy = await aVacancy(world, company);
    const pages: [Principal, string][] = [
      [hrAdmin, "/employer"],
      [hrAdmin, "/employer/company"],
      [hrAdmin, "/employer/vacancies"],
      [hrAdmin, "/employer/vacancies/new"],
      [hrAdmin, `/employer/vacancies/${vacancy.id}`],
      [hrAdmin, `/employer/vacancies/${vacancy.id}/edit`],
      [advisor, "/advisor/companies"],
      [advisor, `/advisor/companies/${company.id}`],
      [advisor, "/advisor/vacancies"],
      [advisor, "/admin/center"],
      [advisor, "/admin/center/team"],
      [operator, "/operator/centers"],
      [operator, `/operator/centers/${centerId}`],
    ];
    const count = async () => {
      const counts: Record<string, number> = {};
      for (const [person, path] of pages) {
        await read(person, path);
        const { statements } = await world.services.database.statements.during(() => read(person, path));
        counts[path] = statements.length;
      }
      return counts;
    };
    await fill(2);
    const few = await count();
    await fill(18);
    expect(await count()).toEqual(few);
    expect(Object.entries(few).filter(([, statements]) => statements > 12)).toEqual([]);
  });
});
