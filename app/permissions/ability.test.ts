import { describe, expect, test } from "vitest";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { buildAbility } from "./ability.ts";
import { personAbility } from "./abilities/index.ts";
import { accessibleWhere, writableWhere } from "./accessible.ts";
import type { Principal } from "./context.ts";

const NOW = new Date("2026-11-21T09:00:00Z");

describe("building an ability", () => {
  test.each([
    ["a missing tenant", { companyId: undefined }],
    ["a missing tenant inside a list", { companyId: { in: [undefined] } }],
    ["a missing tenant behind a relation", { company: { is: { centerId: undefined } } }],
    ["a missing tenant inside OR", { OR: [{ state: "DRAFT" }, { companyId: undefined }] }],
  ])("refuses %s: Prisma would drop the condition", (_name, conditions) => {
    expect(() => buildAbility((allow) => allow("read", "Vacancy", conditions as never))).toThrow(
      "is undefined",
    );
  });

  test("takes null for what it is", () => {
    const ability = buildAbility((allow) => allow("read", "Vacancy", { closedAt: null }));
    expect(accessibleWhere(ability, "read", "Vacancy")).toEqual({ OR: [{ closedAt: null }] });
  });
});

describe("the rows an ability reaches", () => {
  test("are none without a rule, in a form that stays false inside AND", () => {
    const ability = buildAbility(() => undefined);
    expect(accessibleWhere(ability, "read", "Vacancy")).toEqual({ id: { in: [] } });
    expect(accessibleWhere(ability, "read", "EventHandling")).toEqual({ eventId: { in: [] } });
  });

  test("are none when the right is for something else", () => {
    const ability = buildAbility((allow) => allow("read", "Company", { id: "1" }));
    expect(accessibleWhere(ability, "update", "Company")).toEqual({ id: { in: [] } });
  });

  test("add up", () => {
    const ability = buildAbility((allow) => {
      allow("read", "Vacancy", { companyId: "a" });
      allow("read", "Vacancy", { centerId: "b" });
    });
    const { OR } = accessibleWhere(ability, "read", "Vacancy");
    expect(OR).toHaveLength(2);
    expect(OR).toEqual(expect.arrayContaining([{ companyId: "a" }, { centerId: "b" }]));
  });

  test("to write are those one may read, too", () => {
    const ability = buildAbility((allow) => allow("update", "Vacancy", { companyId: "a" }));
    expect(writableWhere(ability, "update", "Vacancy")).toMatchObject({
      AND: [{ id: { in: [] } }, expect.anything()],
    });
  });
});

const ROLE_TENANTS: Record<Role, "centerId" | "companyId" | "partnerId" | "candidateId" | null> = {
  HR_ADMIN: "companyId",
  HR_MEMBER: "companyId",
  REPRESENTATIVE: null,
  ADVISOR: "centerId",
  DESK: "centerId",
  CENTER_ADMIN: "centerId",
  AUDITOR: "centerId",
  PARTNER_MEMBER: "partnerId",
  CANDIDATE: "candidateId",
  OPERATOR: null,
};

function person(role: Role): Principal {
  const tenant = ROLE_TENANTS[role];
  const nowhere = { centerId: null, companyId: null, partnerId: null, candidateId: null };
  const membership = { ...nowhere, ...(tenant && { [tenant]: "tenant-1" }), role };
  return {
    userId: "user-1",
    name: "A",
    email: "a@test.example",
    locale: "de",
    twoFactor: false,
    memberships: [membership],
  };
}

/** What may be without a condition: public things, things that are no rows, and running the centers. */
const UNCONDITIONAL: Partial<Record<Role | "everybody", readonly string[]>> = {
  everybody: [
    ...["read Center", "read Site", "read ServiceArea", "read Check"],
    ...["read EscoRelease", "read EscoOccupation", "read EscoSkill", "read EscoOccupationSkill"],
  ],
  ADVISOR: ["read Report", "export Report"],
  CENTER_ADMIN: ["read Report", "export Report", "read Settings", "update Settings"],
  AUDITOR: ["read Report", "export Report", "read Fairness"],
  CANDIDATE: ["read OwnProfile", "update OwnProfile"],
  OPERATOR: [
    "create Center",
    "update Center",
    "create Site",
    "update Site",
    "delete Site",
    "create ServiceArea",
    "update ServiceArea",
    "delete ServiceArea",
    "read Settings",
    "update Settings",
  ],
};

/** A person's own account and what hangs on it, whatever they are a member of. */
const OWN = new Set(["User", "Membership", "Notification", "NoticeChoice", "MailBounce", "CalendarFeed"]);

describe.each(Object.keys(ROLE_TENANTS) as Role[])("%s", (role) => {
  const rules = personAbility(person(role), NOW).rules.map(({ action, subject, conditions, inverted }) => ({
    names: [action].flat().flatMap((one) => [subject].flat().map((model) => `${one} ${String(model)}`)),
    conditions,
    inverted,
  }));

  test("has a condition in every rule", () => {
    const free = rules.filter(({ conditions }) => conditions === undefined).flatMap(({ names }) => names);
    const allowed = [...(UNCONDITIONAL.everybody ?? []), ...(UNCONDITIONAL[role] ?? [])];
    expect([...new Set(free)].filter((name) => !allowed.includes(name))).toEqual([]);
  });

  test("names the own tenant or the own person in every condition", () => {
    // what everybody may see under a condition is nobody's own
    const stray = rules.filter(
      ({ names, conditions }) =>
        conditions &&
        names.join() !== "read JobAd" &&
        !/tenant-1|user-1|CENTER_ADMIN/.test(JSON.stringify(conditions)),
    );
    expect(stray).toEqual([]);
  });

  test("is forbidden nothing: rights only add up", () => {
    expect(rules.filter(({ inverted }) => inverted)).toEqual([]);
  });

  test("has no right without the membership, but to what is told to the person alone", () => {
    const nobody = personAbility({ ...person(role), memberships: [] }, NOW);
    const strangers = nobody.rules.filter(({ subject }) => !OWN.has([subject].flat().join()));
    expect(strangers).toEqual(personAbility(null, NOW).rules);
  });
});
