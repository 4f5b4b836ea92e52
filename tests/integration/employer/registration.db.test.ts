import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aMember, aPerson } from "#tests/factories/people.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, type World } from "#tests/setup/world.ts";

let world: World;
let centerId: string;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB", name: "Welcome Center Bremen" }));
  await world.prisma.serviceArea.create({
    data: { centerId, land: "HB", municipality: "Bremen", searchKey: "bremen" },
  });
});
afterAll(() => world.close());

const PATH = "/register/company";

/** A filled form as a browser without scripts posts it. */
function filled(changes: Record<string, string> = {}): Record<string, string> {
  return {
    _form: "register-company",
    intent: "register_with_account",
    id: newId(),
    legalName: "Backhaus Weser GmbH",
    street: "Am Wall 10",
    postcode: "28195",
    municipality: "Bremen",
    land: "HB",
    size: "FROM_10_TO_49",
    industry: "CRAFTS",
    betriebsnummer: "",
    accountName: "Fenja Brandt",
    accountEmail: `fenja-${newId()}@backhaus.example`,
    password: "ein langer Satz mit Brot",
    contactName: "",
    contactEmail: "",
    contactPhone: "",
    ...changes,
  };
}

const companyOf = (id: string | undefined) =>
  world.prisma.company.findUnique({
    where: { id: id ?? "" },
    include: { establishments: true, memberships: true },
  });

describe("the registration's page", () => {
  it("opens company and account, and asks for the address to be confirmed", async () => {
    const form = filled({ betriebsnummer: "099 123 43" });
    const response = await request(world, null, "POST", PATH, { form });
    expect(response.status).toBe(302);
    expect(response.headers.get("Location")).toBe("/register/company?done=&number=09912343");
    expect(await companyOf(form["id"])).toMatchObject({
      state: "PENDING",
      centerId,
      contactName: "Fenja Brandt",
      contactEmail: form["accountEmail"],
      memberships: [{ role: "HR_ADMIN" }],
    });
    const mails = await world.prisma.mailMessage.findMany({ where: { to: form["accountEmail"] } });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("/verify-email/");

    const page = await request(world, null, "GET", response.headers.get("Location") ?? "");
    expect(await page.text()).toContain("Bitte prüfen Sie die Betriebsnummer 09912343");
  });

  it("makes one company of a form that is sent twice", async () => {
    const form = filled();
    const first = await request(world, null, "POST", PATH, { form });
    const second = await request(world, null, "POST", PATH, { form });
    expect([first.status, second.status]).toEqual([302, 302]);
    expect(await world.prisma.company.count({ where: { id: form["id"] } })).toBe(1);
    expect(await world.prisma.mailMessage.count({ where: { to: form["accountEmail"] } })).toBe(1);
  });

  it("answers the same for an address that has an account, and stores nothing", async () => {
    const owner = await aPerson(world);
    const form = filled({ accountEmail: owner.email });
    const response = await request(world, null, "POST", PATH, { form });
    expect([response.status, response.headers.get("Location")]).toEqual([302, "/register/company?done="]);
    expect(await companyOf(form["id"])).toBeNull();
  });

  it("names the Land's body where no center is competent, keeps what was typed, and stores nothing", async () => {
    const form = filled({ municipality: "Rostock", land: "MV", accountEmail: "vergeblich@backhaus.example" });
    const response = await request(world, null, "POST", PATH, { form });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain("Für Rostock ist hier noch kein Welcome Center zuständig");
    expect(html).toContain("In Mecklenburg-Vorpommern nimmt bisher kein Welcome Center");
    expect(html).toContain("make-it-in-germany.com");
    expect(html).toContain('value="Backhaus Weser GmbH"');
    expect(html).not.toContain("ein langer Satz mit Brot");
    expect(await companyOf(form["id"])).toBeNull();
    expect(await world.prisma.user.count({ where: { email: "vergeblich@backhaus.example" } })).toBe(0);
  });

  it("names the places that are served when the typed one is not among them", async () => {
    const response = await request(world, null, "POST", PATH, { form: filled({ municipality: "Brehmen" }) });
    expect(await response.text()).toContain("zuständig für: Bremen, ");
  });

  it("adds a block for another establishment without losing a word, and stores what is filled", async () => {
    const typed = {
      "establishments.0.name": "Filiale Neustadt",
      "establishments.0.street": "Buntentorsteinweg 5",
    };
    const added = await request(world, null, "POST", PATH, {
      form: { ...filled(), ...typed, intent: "add_establishment" },
    });
    const html = await added.text();
    expect(added.status).toBe(200);
    expect(html).toContain('value="Filiale Neustadt"');
    expect(html).toContain('name="establishments.1.name"');
    expect(html).not.toContain('name="establishments.2.name"');

    const form = {
      ...filled(),
      ...typed,
      "establishments.0.postcode": "28201",
      "establishments.0.municipality": "Bremen",
      "establishments.0.land": "HB",
      "establishments.0.betriebsnummer": "",
      "establishments.1.name": "",
      "establishments.1.street": "",
      "establishments.1.postcode": "",
      "establishments.1.municipality": "",
      "establishments.1.land": "",
      "establishments.1.betriebsnummer": "",
    };
    await request(world, null, "POST", PATH, { form });
    expect(
      (await companyOf(form["id" as keyof typeof form]))?.establishments.map(({ name }) => name),
    ).toEqual(["Filiale Neustadt"]);
  });

  it("says beside each field what is wrong with it, with the password to be typed again", async () => {
    const form = filled({ legalName: "", postcode: "2819", betriebsnummer: "12", password: "kurz" });
    const response = await request(world, null, "POST", PATH, { form });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain("Eine Postleitzahl hat fünf Ziffern.");
    expect(html).toContain("Eine Betriebsnummer hat acht Ziffern.");
    expect(html).toContain("Bitte mindestens 12 Zeichen eingeben.");
    expect(html).toContain('value="2819"');
    expect(html).not.toContain('value="kurz"');
  });

  it("takes no more than so many from one address, and keeps what was typed", async () => {
    const crowded = await openWorld();
    try {
      const statuses: number[] = [];
      for (let times = 0; times < 21; times += 1) {
        const form = filled({ municipality: "Nirgendwo" });
        const response = await request(crowded, null, "POST", PATH, { form });
        statuses.push(response.status);
        if (times === 20) expect(await response.text()).toContain('value="Backhaus Weser GmbH"');
      }
      expect(statuses).toEqual([...Array.from({ length: 20 }, () => 400), 429]);
    } finally {
      await crowded.close();
    }
  });

  it("lets somebody signed in register, once", async () => {
    const person = await aPerson(world, { name: "Uta Kern" });
    const { accountName: _n, accountEmail: _e, password: _p, ...form } = filled({ intent: "register" });
    const response = await request(world, person, "POST", PATH, { form });
    expect([response.status, response.headers.get("Location")]).toEqual([302, "/employer/company"]);
    expect(await companyOf(form["id"])).toMatchObject({
      contactName: "Uta Kern",
      contactEmail: person.email,
    });

    const page = await request(world, person, "GET", PATH);
    expect(await page.text()).toContain("Sie gehören schon zu einem Unternehmen");
    const again = await request(world, person, "POST", PATH, { form: { ...form, id: newId() } });
    expect(again.status).toBe(400);
    expect(await companyOf(form["id"])).not.toBeNull();
    expect(await world.prisma.membership.count({ where: { userId: person.userId } })).toBe(1);
  });
});

describe("the center's answer", () => {
  it("reaches the contact by mail, and the company's pages", async () => {
    const person = await aPerson(world, { email: "chef@ofen.example" });
    const { accountName: _n, accountEmail: _e, password: _p, ...form } = filled({ intent: "register" });
    await request(world, person, "POST", PATH, { form: { ...form, legalName: "Ofenbau Harz GmbH" } });
    await drainOutbox(world.services, wiring.events);
    const center = await world.prisma.center.findUniqueOrThrow({ where: { id: centerId } });
    const told = await world.prisma.mailMessage.findMany({ where: { to: center.email } });
    expect(told.map(({ subject }) => subject)).toContain(
      "Neues Unternehmen wartet auf Prüfung: Ofenbau Harz GmbH",
    );

    const advisor = await aMember(world, "ADVISOR", { centerId });
    const path = `/advisor/companies/${form["id"]}`;
    expect(await (await request(world, advisor, "GET", path)).text()).toContain("Ofenbau Harz GmbH");
    const short = await request(world, advisor, "POST", path, {
      form: { _form: "form-reject", intent: "reject", version: "1", reason: "nein" },
    });
    expect(short.status).toBe(400);
    const reason = "Bitte den Namen aus dem Handelsregister angeben.";
    const rejected = await request(world, advisor, "POST", path, {
      form: { intent: "reject", version: "1", reason },
    });
    expect(rejected.headers.get("Location")).toBe(`${path}?done=reject`);
    const home = await (await request(world, person, "GET", "/employer")).text();
    expect(home).toContain(reason);
    expect(home).toContain("Angaben des Unternehmens korrigieren");

    const again = await request(world, person, "POST", "/employer/company", {
      form: { intent: "resubmit", version: "2" },
    });
    expect(again.status).toBe(302);
    const stale = await request(world, advisor, "POST", path, { form: { intent: "verify", version: "2" } });
    expect(stale.status).toBe(409);
    const verified = await request(world, advisor, "POST", path, {
      form: { intent: "verify", version: "3" },
    });
    expect(verified.headers.get("Location")).toBe(`${path}?done=verify`);
    await drainOutbox(world.services, wiring.events);
    const mails = await world.prisma.mailMessage.findMany({
      where: { to: "chef@ofen.example", subject: { contains: "Ofenbau" } },
    });
    // the rejection was answered before its mail was written: only what holds is told
    expect(mails.map(({ subject }) => subject)).toEqual(["Ofenbau Harz GmbH ist bestätigt"]);
  });
});
