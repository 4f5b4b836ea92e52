import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, type World } from "#tests/setup/world.ts";

let world: World;
let centerId: string;
let company: Company;
let hrAdmin: Principal;
let head: Principal;
let operator: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB", slug: "bremen" }));
  await world.prisma.serviceArea.create({
    data: { centerId, land: "HB", municipality: "Bremen", searchKey: "bremen" },
  });
  company = await aCompany(world, { centerId });
  hrAdmin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  head = await aMember(world, "CENTER_ADMIN", { centerId });
  operator = await aMember(world, "OPERATOR");
});
afterAll(() => world.close());

const post = (person: Principal, path: string, form: Record<string, string>) =>
  request(world, person, "POST", path, { form });
const location = (response: Response) => response.headers.get("Location");

describe("the company's own page", () => {
  const details = {
    _form: "form-save",
    intent: "save",
    legalName: "Werft Nord GmbH",
    street: "Hafenstraße 9",
    postcode: "28195",
    municipality: "Bremen",
    land: "HB",
    size: "FROM_250",
    industry: "MANUFACTURING",
    betriebsnummer: "",
    contactName: "Anke Behrens",
    contactEmail: "kontakt@werft.example",
    contactPhone: "0421 4711",
  };

  it("saves, tells the second of two, and keeps what the second typed", async () => {
    const saved = await post(hrAdmin, "/employer/company?edit", { ...details, version: "1" });
    expect(location(saved)).toBe("/employer/company?done=saved");
    const late = await post(hrAdmin, "/employer/company?edit", { ...details, street: "Kai 1", version: "1" });
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(html).toContain('value="Kai 1"');
    expect(html).toContain("Inzwischen gespeichert: Hafenstraße 9");
  });

  it("refuses another name once the center has verified it, and a place of no center", async () => {
    const renamed = await post(hrAdmin, "/employer/company?edit", {
      ...details,
      legalName: "Werft Süd GmbH",
      version: "2",
    });
    expect(renamed.status).toBe(400);
    expect(await renamed.text()).toContain("Name und Betriebsnummer hat das Welcome Center geprüft");
    const moved = await post(hrAdmin, "/employer/company?edit", {
      ...details,
      municipality: "Kiel",
      land: "SH",
      version: "2",
    });
    expect(await moved.text()).toContain("Für diesen Ort ist ein anderes Welcome Center zuständig.");
  });

  it("adds an establishment once, shows what is wrong, and removes it", async () => {
    const id = newId();
    const place = {
      street: "Kai 3",
      postcode: "28195",
      municipality: "Bremen",
      land: "HB",
      betriebsnummer: "",
    };
    const form = { _form: "establishment", intent: "add_establishment", id, name: "Trockendock", ...place };
    const wrong = await post(hrAdmin, "/employer/company", { ...form, postcode: "abc" });
    const html = await wrong.text();
    expect(wrong.status).toBe(400);
    expect(html).toContain("Eine Postleitzahl hat fünf Ziffern.");
    expect(html).toContain('value="Trockendock"');
    expect(html).toMatch(/<details class="more" open="">/);
    const twice = [
      await post(hrAdmin, "/employer/company", form),
      await post(hrAdmin, "/employer/company", form),
    ];
    expect(twice.map(({ status }) => status)).toEqual([302, 302]);
    expect(await world.prisma.establishment.count({ where: { id } })).toBe(1);
    await post(hrAdmin, "/employer/company", { intent: "remove_establishment", establishmentId: id });
    expect(await world.prisma.establishment.count({ where: { id } })).toBe(0);
  });
});

describe("the center's settings", () => {
  const site = {
    name: "Bremen-Nord",
    street: "Gerhard-Rohlfs-Straße 1",
    postcode: "28757",
    municipality: "Bremen",
    phone: "0421 2000",
    openingHours: "Di und Do 9–12 Uhr",
  };

  it("adds a site once, changes it, and tells the second of two people", async () => {
    const id = newId();
    const add = { _form: "new-site", intent: "add_site", id, ...site };
    expect(location(await post(head, "/admin/center", add))).toBe("/admin/center?done=site_added");
    await post(head, "/admin/center", add);
    expect(await world.prisma.site.count({ where: { name: "Bremen-Nord" } })).toBe(1);

    const save = { _form: `site-${id}`, intent: "save_site", siteId: id, version: "1", ...site };
    await post(head, "/admin/center", { ...save, phone: "0421 3000" });
    const late = await post(head, "/admin/center", { ...save, phone: "0421 4000" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("Inzwischen gespeichert: 0421 3000");
    const home = await (await request(world, null, "GET", "/")).text();
    expect(home).toContain("Bremen-Nord");
  });

  it("takes a municipality nobody else has, by its folded name", async () => {
    const add = { _form: "new-area", intent: "add_area", municipality: "Sankt Magnus", land: "HB" };
    expect((await post(head, "/admin/center", add)).status).toBe(302);
    const other = await aCenter(world, {});
    const stranger = await aMember(world, "CENTER_ADMIN", { centerId: other.id });
    const taken = await post(stranger, "/admin/center", { ...add, municipality: "St. Magnus" });
    expect(taken.status).toBe(409);
    expect(await taken.text()).toContain("Für diesen Ort ist schon ein Center zuständig.");
    const area = await world.prisma.serviceArea.findFirstOrThrow({ where: { municipality: "Sankt Magnus" } });
    const foreign = await post(stranger, "/admin/center", { intent: "remove_area", areaId: area.id });
    expect(foreign.status).toBe(403);
    const own = await post(head, "/admin/center", { intent: "remove_area", areaId: area.id });
    expect(location(own)).toBe("/admin/center?done=area_removed");
  });

  it("invites colleagues, changes roles, and keeps the last head", async () => {
    const path = "/admin/center/team";
    const invited = await post(head, path, { intent: "invite", email: "neu@center.example", role: "DESK" });
    expect(location(invited)).toBe(`${path}?done=team_invited`);
    expect(await world.prisma.mailMessage.count({ where: { to: "neu@center.example" } })).toBe(1);
    const own = await world.prisma.membership.findFirstOrThrow({ where: { userId: head.userId } });
    const form = { intent: "change_role", membershipId: own.id, role: "ADVISOR" };
    const refused = await post(head, path, { _form: `role-${own.id}`, ...form });
    expect(refused.status).toBe(409);
    const advisor = await aMember(world, "ADVISOR", { centerId });
    const theirs = await world.prisma.membership.findFirstOrThrow({ where: { userId: advisor.userId } });
    await post(head, path, { ...form, membershipId: theirs.id, role: "DESK" });
    expect((await world.prisma.membership.findUniqueOrThrow({ where: { id: theirs.id } })).role).toBe("DESK");
  });
});

describe("the operator's list", () => {
  const center = {
    name: "Welcome Center Harz",
    email: "harz@center.example",
    phone: "05321 100",
    land: "NI",
  };

  it("adds a center once, with a short name nobody has, and its first head", async () => {
    const id = newId();
    const form = { _form: "form-create", intent: "create", id, slug: "harz", ...center };
    const path = `/operator/centers/${id}`;
    expect(location(await post(operator, "/operator/centers", form))).toBe(`${path}?done=created`);
    expect(location(await post(operator, "/operator/centers", form))).toBe(`${path}?done=created`);
    const taken = await post(operator, "/operator/centers", { ...form, id: newId() });
    expect(taken.status).toBe(409);
    expect(await taken.text()).toContain("Diesen Kurznamen hat schon ein anderes Center.");
    const crooked = await post(operator, "/operator/centers", { ...form, id: newId(), slug: "Harz!" });
    expect(await crooked.text()).toContain("Bitte nur Kleinbuchstaben, Ziffern und einzelne Bindestriche.");

    await post(operator, path, { intent: "add_area", municipality: "Goslar", land: "NI" });
    await post(operator, path, { intent: "invite", email: "leitung@harz.example" });
    const page = await (await request(world, operator, "GET", path)).text();
    expect(page).toContain("Goslar");
    expect(
      await world.prisma.invitation.findFirst({ where: { email: "leitung@harz.example" } }),
    ).toMatchObject({
      role: "CENTER_ADMIN",
      centerId: id,
    });
  });
});
