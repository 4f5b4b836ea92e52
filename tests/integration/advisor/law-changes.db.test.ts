import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import { aWatchedPlace, type WatchedPlace } from "#tests/factories/watched-place.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, type World } from "#tests/setup/world.ts";

const PAGE = "/advisor/law-changes?day=2027-01-01";

let world: World;
let place: WatchedPlace;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  place = await aWatchedPlace(world, "bremen");
});

const read = async (person: Principal, path: string) => (await request(world, person, "GET", path)).text();

/** The forms of the page by intent, as they would be sent without JavaScript. */
function formsIn(html: string): Record<string, string>[] {
  return html.split("<form ").flatMap((form) => {
    const inputs = form.split("</form>")[0]?.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
    const fields = Object.fromEntries([...(inputs ?? [])].map(([, name = "", value = ""]) => [name, value]));
    return fields.intent === undefined ? [] : [fields];
  });
}

const formOf = async (person: Principal, intent: string) =>
  formsIn(await read(person, PAGE)).find((form) => form.intent === intent) ?? {};

const count = () => world.prisma.lawNotice.count({ where: { centerId: place.center.id } });

async function post(person: Principal, form: Record<string, string>): Promise<string> {
  const response = await request(world, person, "POST", PAGE, { form });
  return `${response.status} ${response.headers.get("location") ?? ""}`.trim();
}

describe("the page", () => {
  test("says whom each change concerns and offers one button for all and one per line", async () => {
    const html = await read(place.people.advisor, PAGE);
    expect(html).toContain("Werft Nord GmbH: 2 Personen erhalten eine E-Mail");
    expect(html).toContain("Ansprechperson im Welcome Center: Ayşe Özdemir");
    expect(html).toContain("Vertretung: 1 Person");
    expect(html).toContain("Bei 3 Vorgängen wissen die Betroffenen noch nichts davon.");
    const intents = formsIn(html).map(({ intent }) => intent);
    expect(intents.filter((intent) => intent === "tellAll")).toHaveLength(1);
    expect(intents.filter((intent) => intent === "tellOne")).toHaveLength(3);
  });

  test("tells all on one press; the same form sent again does nothing", async () => {
    const form = await formOf(place.people.advisor, "tellAll");
    expect(await post(place.people.advisor, form)).toBe(`302 ${PAGE}&told=3`);
    expect(await post(place.people.advisor, form)).toBe(`302 ${PAGE}&told=0`);
    expect(await count()).toBe(3);
    const after = await read(place.people.colleague, `${PAGE}&told=3`);
    expect(after).toContain("3 Vorgänge: Wer einen Zugang hat, erhält jetzt eine E-Mail.");
    expect(after).toContain("Keine Benachrichtigung steht aus.");
    expect(after).toContain("am 21.11.2026 von Ayşe Özdemir");
    expect(formsIn(after).map(({ intent }) => intent)).not.toContain("tellOne");
    expect(await read(place.people.colleague, `${PAGE}&told=0`)).toContain(
      "Es ging keine weitere E-Mail hinaus.",
    );
  });

  test("tells one line, and leaves the others waiting", async () => {
    const form = await formOf(place.people.advisor, "tellOne");
    expect(await post(place.people.advisor, form)).toBe(`302 ${PAGE}&told=1`);
    expect(await count()).toBe(1);
    expect(await read(place.people.advisor, PAGE)).toContain("Bei 2 Vorgängen");
  });

  test("shows a list that has changed anew, and tells nobody", async () => {
    const form = await formOf(place.people.advisor, "tellAll");
    await world.prisma.vacancy.update({ where: { id: place.vacancy.id }, data: { state: "CLOSED" } });
    expect(await post(place.people.advisor, form)).toBe(`302 ${PAGE}&changed=1`);
    expect(await count()).toBe(0);
    expect(await read(place.people.advisor, `${PAGE}&changed=1`)).toContain(
      "Es wurde niemand benachrichtigt.",
    );
  });

  test("refuses a day that has passed", async () => {
    const form = { ...(await formOf(place.people.advisor, "tellAll")), day: "2026-01-01" };
    expect(await post(place.people.advisor, form)).toBe("400");
    expect(await count()).toBe(0);
  });

  test("of another center finds nothing behind a form of this one", async () => {
    const form = await formOf(place.people.advisor, "tellOne");
    const foreign = await aWatchedPlace(world, "braunschweig");
    expect(await post(foreign.people.advisor, form)).toBe(`302 ${PAGE}&changed=1`);
    expect(await count()).toBe(0);
  });
});

describe("where people work", () => {
  const HINT = "Ab 1. Januar 2027 kann etwas anderes gelten";

  /** Every page on which one of the matters is worked on, with its reader. */
  const desks = () =>
    [
      [place.people.hrAdmin, `/employer/checks/${place.check.id}`],
      [place.people.hrAdmin, `/employer/vacancies/${place.vacancy.id}`],
      [place.people.hrAdmin, `/employer/cases/${place.case.id}`],
      [place.people.representative, `/employer/cases/${place.case.id}`],
      [place.people.advisor, `/advisor/cases/${place.case.id}`],
      [place.people.advisor, `/advisor/matching/${place.vacancy.id}`],
    ] as const;

  test("the hint stands once it was told, not before", async () => {
    for (const [person, path] of desks()) expect(await read(person, path), path).not.toContain(HINT);
    await post(place.people.advisor, await formOf(place.people.advisor, "tellAll"));
    for (const [person, path] of desks()) {
      const html = await read(person, path);
      expect(html, path).toContain(HINT);
      expect(html, path).toContain("Nach dem Entwurf wären es");
      expect(html, path).toContain("Diese Werte sind bisher nur ein Entwurf.");
      expect(html, path).toContain(
        path.startsWith("/advisor") ? "Den Beteiligten mitgeteilt am" : "Mitgeteilt am",
      );
    }
  });

  test("the candidate reads nothing of it", async () => {
    await post(place.people.advisor, await formOf(place.people.advisor, "tellAll"));
    const html = await read(place.people.candidate, "/candidate/checklist");
    expect(html).toContain("Softwareentwicklung bei Werft Nord GmbH");
    expect(html).not.toContain(HINT);
  });
});
