import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { withdrawConsent } from "#app/domains/matching/index.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aCase, aMandate } from "#tests/factories/cases.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, milestoneOf, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

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
});

async function page(user: Cast["advisor"], path: string, lang = "de"): Promise<string> {
  const response = await request(world, user, "GET", path, { headers: { Cookie: `lang=${lang}` } });
  expect(response.status).toBe(200);
  // what a reader sees: without the data behind the page
  return (await response.text()).replace(/<script[\s\S]*?<\/script>/g, "").replace(/\s+/g, " ");
}

const post = (user: Cast["advisor"], path: string, form: Record<string, string>) =>
  request(world, user, "POST", path, { form });

describe("names", () => {
  test("stand on the company's pages while the consent holds, then the number and the reason", async () => {
    const name = /Layla Haddad/;
    expect(await page(cast.hrMember, `/employer/cases/${caseId}`)).toMatch(name);
    expect(await page(cast.hrMember, "/employer/cases")).toMatch(name);
    await withdrawConsent(world.as(cast.candidate), cast.consent.id);
    const after = await page(cast.hrMember, `/employer/cases/${caseId}`);
    expect(after).not.toMatch(name);
    expect(after).toContain(`Sie sehen nur die Nummer K-${cast.profile.number}`);
    expect(after).toContain("Die Einwilligung der Fachkraft für Ihr Unternehmen ist beendet oder abgelaufen");
    expect(await page(cast.hrMember, "/employer/cases")).not.toMatch(name);
    // not in the data behind the page either
    const raw = await (await request(world, cast.hrMember, "GET", `/employer/cases/${caseId}`)).text();
    expect(raw).not.toMatch(/Haddad|Layla/);
    expect(await page(cast.advisor, `/advisor/cases/${caseId}`)).toMatch(name);
  });

  test("are not a representative's to see, whatever the consent", async () => {
    const user = await aMember(world, "REPRESENTATIVE");
    await aMandate(world, { id: caseId, companyId: cast.company.id }, user);
    const shown = await page(user, `/employer/cases/${caseId}`);
    expect(shown).not.toMatch(/Haddad/);
    expect(shown).toContain("Vertretungen sehen die Nummer statt des Namens");
    expect(shown).not.toContain("Vertretung einladen");
  });

  test("expire with the consent", async () => {
    world.clock.moveTo(new Date("2027-06-01T09:00:00Z"));
    expect(await page(cast.hrMember, `/employer/cases/${caseId}`)).not.toMatch(/Haddad/);
  });
});

describe("the company's page", () => {
  test("shows whose turn it is, the own step and what is hidden from it not at all", async () => {
    const shown = await page(cast.hrMember, `/employer/cases/${caseId}`);
    expect(shown).toContain("Nächster Schritt: Vertrag und Erklärung zum Beschäftigungsverhältnis");
    expect(shown).toContain("Hinweis auf „Faire Integration“");
    for (const hidden of ["Ankunftsgespräch", "Konto", 'Anmeldung"']) {
      expect(shown).not.toContain(`Schritt öffnen: ${hidden}`);
    }
    expect(shown).toContain("Ayşe Özdemir");
  });

  test("takes a step by a plain post and goes back", async () => {
    const { id: milestoneId } = await milestoneOf(world, caseId, "employment_declaration");
    const done = await post(cast.hrMember, `/employer/cases/${caseId}`, {
      ...{ intent: "finish", milestoneId, version: "1", doneOn: "20.11.2026", note: "Az. 12/34" },
    });
    expect([done.status, done.headers.get("Location")]).toEqual([302, `/employer/cases/${caseId}?saved=1`]);
    expect(await milestoneOf(world, caseId, "employment_declaration")).toMatchObject({
      ...{ state: "DONE", doneOn: new Date("2026-11-20"), evidenceNote: "Az. 12/34" },
    });
  });

  test("says beside the field why a day cannot be, and keeps what was typed", async () => {
    const { id: milestoneId } = await milestoneOf(world, caseId, "employment_declaration");
    const refused = await post(cast.hrMember, `/employer/cases/${caseId}?step=${milestoneId}`, {
      ...{ intent: "finish", milestoneId, version: "1", doneOn: "2026-12-24", note: "bleibt stehen" },
      _form: `finish-${milestoneId}`,
    });
    expect(refused.status).toBe(409);
    const text = await refused.text();
    expect(text).toContain("Der Tag liegt in der Zukunft");
    expect(text).toContain("bleibt stehen");
    const noDay = await post(cast.hrMember, `/employer/cases/${caseId}`, {
      ...{ intent: "finish", milestoneId, version: "1", doneOn: "32.13.2026" },
    });
    expect(noDay.status).toBe(400);
  });

  test("tells when somebody else was faster", async () => {
    const { id: milestoneId } = await milestoneOf(world, caseId, "employment_declaration");
    const form = { intent: "finish", milestoneId, version: "1", doneOn: "2026-11-20" };
    await post(cast.advisor, `/advisor/cases/${caseId}`, form);
    const second = await post(cast.hrMember, `/employer/cases/${caseId}`, form);
    expect(second.status).toBe(409);
  });

  test("is no way round the side: a candidate's post meets 403", async () => {
    const { id: milestoneId } = await milestoneOf(world, caseId, "power_of_attorney");
    const form = { intent: "finish", milestoneId, version: "1", doneOn: "2026-11-20" };
    expect((await post(cast.candidate, `/employer/cases/${caseId}`, form)).status).toBe(403);
    expect((await post(cast.candidate, `/advisor/cases/${caseId}`, form)).status).toBe(403);
    expect((await milestoneOf(world, caseId, "power_of_attorney")).state).toBe("RUNNING");
  });
});

describe("the candidate's pages", () => {
  test("begin with the next step, in three languages, with the German word", async () => {
    const german = await page(cast.candidate, "/candidate/checklist");
    expect(german).toContain("Ihr nächster Schritt");
    expect(german.indexOf("Vollmacht")).toBeLessThan(german.indexOf("Andere arbeiten daran"));
    expect(german).toContain("0 von 11 Schritten");
    expect(await page(cast.candidate, "/candidate/checklist", "en")).toContain(
      "Power of attorney (Vollmacht)",
    );
    const arabic = await page(cast.candidate, "/candidate/checklist", "ar");
    expect(arabic).toContain("خطوتك التالية");
    expect(arabic).toContain("التوكيل (Vollmacht)");
    expect(arabic).toContain('dir="rtl"');
    // the company's own duties are not the candidate's matter
    expect(german).not.toContain("Sozialversicherung");
  });

  test("finish a step by a plain post; the address says which one", async () => {
    const { id } = await milestoneOf(world, caseId, "power_of_attorney");
    const other = await milestoneOf(world, caseId, "application_file");
    const shown = await page(cast.candidate, `/candidate/milestones/${id}`);
    expect(shown).toContain("das unterschriebene Formular (Vollmacht)");
    const done = await post(cast.candidate, `/candidate/milestones/${id}`, {
      ...{ intent: "finish", milestoneId: other.id, version: "1", doneOn: "2026-11-21" },
    });
    expect([done.status, done.headers.get("Location")]).toEqual([302, "/candidate/checklist"]);
    expect((await milestoneOf(world, caseId, "power_of_attorney")).state).toBe("DONE");
    expect((await milestoneOf(world, caseId, "application_file")).state).toBe("RUNNING");
  });

  test("say what others do and that nothing is to be done", async () => {
    const { id } = await milestoneOf(world, caseId, "employment_declaration");
    expect(await page(cast.candidate, `/candidate/milestones/${id}`)).toContain("Das macht die Firma");
    for (const key of ["power_of_attorney", "application_file"]) {
      const { id: own } = await milestoneOf(world, caseId, key);
      await post(cast.candidate, `/candidate/milestones/${own}`, {
        ...{ intent: "finish", milestoneId: own, version: "1", doneOn: "2026-11-21" },
      });
    }
    const shown = await page(cast.candidate, "/candidate/checklist");
    expect(shown).toContain("Sie müssen gerade nichts tun");
    expect(shown).toContain("2 von 11 Schritten");
  });

  test("write to the company and the center", async () => {
    const sent = await post(cast.candidate, "/candidate/messages", {
      ...{ intent: "message", id: newId(), audience: "center", body: "Ich habe eine Frage" },
    });
    expect(sent.status).toBe(302);
    expect(await page(cast.candidate, "/candidate/messages")).toContain("Ich habe eine Frage");
    expect(await page(cast.hrAdmin, `/employer/cases/${caseId}`)).not.toContain("Ich habe eine Frage");
    expect(await page(cast.advisor, `/advisor/cases/${caseId}`)).toContain("Ich habe eine Frage");
  });

  test("are empty, with a way on, before there is a case", async () => {
    const fresh = await aCast(world);
    expect(await page(fresh.candidate, "/candidate/checklist")).toContain("Noch keine Schritte");
    expect(await page(fresh.candidate, "/candidate/messages")).toContain("Noch keine Nachrichten");
  });
});

describe("the advisor's page", () => {
  test("asks to look at a route the check did not recommend, and changes it", async () => {
    const unclear = await aCast(world, { candidate: { recognition: "NOT_APPLIED" } });
    const id = await startedCase(world, unclear);
    expect(await page(unclear.advisor, `/advisor/cases/${id}`)).toContain("Bitte den Weg prüfen");
    const done = await post(unclear.advisor, `/advisor/cases/${id}/way`, {
      ...{ intent: "changeRoute", version: "1", routeId: "16d-3", fastTrack: "on" },
    });
    expect(done.status).toBe(302);
    const shown = await page(unclear.advisor, `/advisor/cases/${id}`);
    expect(shown).toContain(
      "Anerkennungspartnerschaft (§ 16d Abs. 3 AufenthG), beschleunigtes Fachkräfteverfahren",
    );
    expect(shown).toContain("Vereinbarung zur Anerkennungspartnerschaft");
  });
});

describe("statements", () => {
  const count = async (user: Cast["advisor"], path: string) => {
    await request(world, user, "GET", path);
    const { statements } = await world.services.database.statements.during(() =>
      request(world, user, "GET", path),
    );
    return statements.length;
  };

  test("stay few and the same with ten times the cases, messages and entries", async () => {
    const doors = [
      [cast.hrAdmin, "/employer/cases"],
      [cast.hrAdmin, `/employer/cases/${caseId}`],
      [cast.advisor, "/advisor/cases"],
      [cast.advisor, `/advisor/cases/${caseId}`],
      [cast.candidate, "/candidate/checklist"],
      [cast.candidate, "/candidate/messages"],
      [cast.candidate, `/candidate/milestones/${(await milestoneOf(world, caseId, "entry")).id}`],
    ] as const;
    const before = [];
    for (const [user, path] of doors) before.push(await count(user, path));
    for (let number = 0; number < 10; number += 1) {
      const profile = await aCandidate(world, { centerId: cast.center.id });
      const proposal = await aProposal(world, cast.vacancy, profile, { state: "ACCEPTED" });
      await aCase(world, proposal, { reference: `2026-9${number}` });
      const keys = {
        centerId: cast.center.id,
        companyId: cast.company.id,
        candidateId: cast.profile.id,
        caseId,
      };
      await world.prisma.message.create({
        data: {
          ...{ ...keys, forEmployer: true, forCandidate: true, authorId: newId(), authorName: "A" },
          ...{ authorParty: "CENTER", body: "Text", createdAt: world.clock.now() },
        },
      });
      await world.prisma.caseHistory.create({
        data: {
          ...{ ...keys, at: world.clock.now(), actorName: "A", actorParty: "CENTER", kind: "evidence_added" },
          ...{ forEmployer: true, forCandidate: true },
        },
      });
    }
    const after = [];
    for (const [user, path] of doors) after.push(await count(user, path));
    expect(after).toEqual(before);
    expect(Math.max(...after)).toBeLessThanOrEqual(12);
  });
});
