import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  addPartner,
  getOwnPartner,
  headedCenterId,
  listOwnPartners,
  updatePartner,
} from "#app/domains/centers/index.server.ts";
import type { Principal } from "#app/permissions/context.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aMember } from "#tests/factories/people.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import {
  acceptAsNewPerson,
  endPartnerMembership,
  getPartnerTeam,
  invitePartnerMember,
  withdrawInvitation,
} from "./index.server.ts";

let world: World;
let centerId: string;
let admin: Principal;
let advisor: Principal;
let stranger: Principal;
let partnerId: string;

const KAMMER = {
  name: "Handwerkskammer",
  competence: "Anerkennung im Handwerk",
  topics: ["RECOGNITION" as const],
  phone: "0421 305000",
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  centerId = (await aCenter(world)).id;
  admin = await aMember(world, "CENTER_ADMIN", { centerId });
  advisor = await aMember(world, "ADVISOR", { centerId });
  stranger = await aMember(world, "CENTER_ADMIN", { centerId: (await aCenter(world)).id });
  const input = { id: newId(), ...KAMMER };
  const ctx = world.as(admin);
  // pressed twice
  expect(await addPartner(ctx, headedCenterId(ctx), input)).toMatchObject({ created: true });
  ({ id: partnerId } = await addPartner(ctx, headedCenterId(ctx), input));
});

const place = () => ({ centerId, partnerId });
const team = () => getPartnerTeam(world.as(admin), place());

async function tokenMailedTo(to: string): Promise<string> {
  const { text } = await world.prisma.mailMessage.findFirstOrThrow({
    where: { to },
    orderBy: { id: "desc" },
  });
  return /\/invitation\/([\w-]+)/.exec(text)?.[1] ?? "";
}

test("the head of a center adds a body and corrects it; an emptied field is empty, a stale change is told", async () => {
  expect(await listOwnPartners(world.as(admin), centerId)).toEqual([
    { id: partnerId, name: KAMMER.name, competence: KAMMER.competence, topics: ["RECOGNITION"], people: 0 },
  ]);
  const { phone: _emptied, ...rest } = KAMMER;
  const change = { ...rest, email: "auskunft@kammer.example" };
  expect(await updatePartner(world.as(admin), partnerId, { ...change, version: 1 })).toMatchObject({
    ok: true,
  });
  expect(await getOwnPartner(world.as(admin), place())).toMatchObject({ ...change, phone: null, version: 2 });
  expect(await updatePartner(world.as(admin), partnerId, { ...KAMMER, version: 1 })).toEqual({
    ok: false,
    code: "conflict",
  });
});

test("whoever is invited answers for the body from then on, until the access ends", async () => {
  const email = `${newId()}@kammer.example`;
  expect(await invitePartnerMember(world.as(admin), place(), email.toUpperCase())).toEqual({ ok: true });
  expect((await team()).invitations).toMatchObject([{ email, role: "PARTNER_MEMBER" }]);
  const token = await tokenMailedTo(email);
  const accepted = await acceptAsNewPerson(world.as(null), { token, name: "Hatice Demir" });
  expect(accepted).toMatchObject({ ok: true, role: "PARTNER_MEMBER" });
  const { members, invitations } = await team();
  expect(members).toMatchObject([{ name: "Hatice Demir", email, role: "PARTNER_MEMBER" }]);
  expect(invitations).toEqual([]);
  expect(await invitePartnerMember(world.as(admin), place(), email)).toEqual({
    ok: false,
    code: "already_member",
  });
  await endPartnerMembership(world.as(admin), place(), members[0]?.membershipId ?? "");
  expect((await team()).members).toEqual([]);
  const [membership] = await world.prisma.membership.findMany({ where: { partnerId } });
  expect(membership?.endedAt).toEqual(world.clock.now());
});

test("an invitation that was withdrawn lets nobody in", async () => {
  const email = `${newId()}@kammer.example`;
  await invitePartnerMember(world.as(admin), place(), email);
  await withdrawInvitation(world.as(admin), (await team()).invitations[0]?.id ?? "");
  expect((await team()).invitations).toEqual([]);
  const token = await tokenMailedTo(email);
  expect(await acceptAsNewPerson(world.as(null), { token, name: "Zu Spät" })).toEqual({
    ok: false,
    code: "gone",
  });
});

test("is the matter of the center's own head", async () => {
  const email = `${newId()}@kammer.example`;
  await expect(invitePartnerMember(world.as(advisor), place(), email)).rejects.toThrow(ForbiddenError);
  await expect(invitePartnerMember(world.as(stranger), place(), email)).rejects.toThrow(NotFoundError);
  const mixed = { centerId: headedCenterId(world.as(stranger)), partnerId };
  await expect(invitePartnerMember(world.as(stranger), mixed, email)).rejects.toThrow(NotFoundError);
  await expect(getOwnPartner(world.as(stranger), place())).rejects.toThrow(NotFoundError);
  await expect(addPartner(world.as(advisor), centerId, { id: newId(), ...KAMMER })).rejects.toThrow(
    ForbiddenError,
  );
  const { id: membershipId } = await world.prisma.membership.create({
    data: {
      ...{ role: "PARTNER_MEMBER", partnerId, userId: (await aMember(world, "OPERATOR", {})).userId },
      createdAt: world.clock.now(),
    },
  });
  await expect(endPartnerMembership(world.as(stranger), place(), membershipId)).rejects.toThrow(
    NotFoundError,
  );
  expect((await team()).members).toMatchObject([{ membershipId }]);
});

test("the pages take it by form, and say where nobody answers", async () => {
  const path = `/admin/center/partners/${partnerId}`;
  const list = await (await request(world, admin, "GET", "/admin/center/partners")).text();
  expect(list).toContain("noch niemand");
  expect(list).toContain(`href="${path}"`);
  const email = `${newId()}@kammer.example`;
  const sent = await request(world, admin, "POST", path, { form: { intent: "invite", email } });
  expect(sent.headers.get("location")).toBe(`${path}?done=team_invited`);
  const page = await (await request(world, admin, "GET", `${path}?done=team_invited`)).text();
  for (const words of ["Die Einladung ist unterwegs.", email, "Noch hat dort niemand Zugang"])
    expect(page).toContain(words);
  const form = {
    intent: "add",
    id: newId(),
    name: "IHK",
    competence: "Handel",
    topics: "RECOGNITION",
    website: "ihk",
  };
  const refused = await (await request(world, admin, "POST", "/admin/center/partners", { form })).text();
  expect(refused).toContain('value="IHK"');
});
