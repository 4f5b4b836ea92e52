import type { Principal, PrincipalMembership } from "#app/permissions/context.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

type Tenant = Partial<Pick<PrincipalMembership, "centerId" | "companyId" | "partnerId" | "candidateId">>;

let counter = 0;

/** A person without any role; e-mail verified, no password. */
export async function aPerson(
  world: World,
  overrides: { name?: string; email?: string } = {},
): Promise<Principal> {
  counter += 1;
  const person = { name: `Person ${counter}`, email: `person${counter}@test.example`, ...overrides };
  const now = world.clock.now();
  const { id } = await world.prisma.user.create({
    data: { id: newId(), ...person, emailVerified: true, createdAt: now, updatedAt: now },
  });
  return { userId: id, ...person, locale: "de", twoFactor: false, memberships: [] };
}

/** A person with one role for one tenant. */
export async function aMember(
  world: World,
  role: Role,
  tenant: Tenant = {},
  overrides: { name?: string; email?: string } = {},
): Promise<Principal> {
  const person = await aPerson(world, overrides);
  return joins(world, person, role, tenant);
}

/** The same person with one more membership. */
export async function joins(
  world: World,
  person: Principal,
  role: Role,
  tenant: Tenant = {},
): Promise<Principal> {
  const membership = { role, centerId: null, companyId: null, partnerId: null, candidateId: null, ...tenant };
  await world.prisma.membership.create({
    data: { id: newId(), ...membership, userId: person.userId, createdAt: world.clock.now() },
  });
  return { ...person, memberships: [...person.memberships, membership] };
}
