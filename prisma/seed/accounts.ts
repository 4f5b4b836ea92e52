import type { PrincipalMembership } from "#app/permissions/context.ts";
import { hashPassword } from "#app/platform/auth/users.ts";
import { CANDIDATES } from "./data/candidates.ts";
import { PEOPLE } from "./data/people.ts";
import type { DemoPerson } from "./data/people.ts";
import { DEMO_PASSWORD, DEMO_SIGN_INS } from "./sign-ins.ts";
import type { Stage } from "./stage.ts";

const NOWHERE = { centerId: null, companyId: null, partnerId: null, candidateId: null };
/** Older than every story. */
const ACCOUNT_DAYS = 400;

interface Account {
  key: string;
  name: string;
  email: string;
  membership: PrincipalMembership;
}

function tenantOf(stage: Stage, { tenant }: DemoPerson): Partial<PrincipalMembership> {
  if (tenant === null) return {};
  if ("center" in tenant) return { centerId: stage.id(`center:${tenant.center}`) };
  if ("company" in tenant) return { companyId: stage.id(`company:${tenant.company}`) };
  return { partnerId: stage.id(`partner:${tenant.partner}`) };
}

function accounts(stage: Stage): Account[] {
  const staff = PEOPLE.map((person) => ({
    ...{ key: person.key, name: person.name, email: person.email },
    membership: { ...NOWHERE, role: person.role, ...tenantOf(stage, person) },
  }));
  const candidates = CANDIDATES.flatMap(({ key, name, account }) =>
    account === null
      ? []
      : {
          ...{ key, name: name.join(" "), email: account },
          membership: { ...NOWHERE, role: "CANDIDATE" as const, candidateId: stage.id(`candidate:${key}`) },
        },
  );
  return [...staff, ...candidates];
}

/** Everybody who acts gets an account; the demo password opens those that are told on the terminal. */
export async function seedAccounts(stage: Stage): Promise<void> {
  const { prisma, id } = stage;
  const all = accounts(stage);
  const made = { createdAt: stage.instant(ACCOUNT_DAYS), updatedAt: stage.instant(ACCOUNT_DAYS) };
  await prisma.user.createMany({
    data: all.map(({ key, name, email }) => ({
      id: id(`user:${key}`),
      name,
      email,
      emailVerified: true,
      ...made,
    })),
  });
  const told = new Set(DEMO_SIGN_INS.map(({ email }) => email));
  const password = await hashPassword(DEMO_PASSWORD);
  await prisma.account.createMany({
    data: all
      .filter(({ email }) => told.has(email))
      .map(({ key }) => ({
        ...{ id: id(`account:${key}`), userId: id(`user:${key}`), accountId: id(`user:${key}`) },
        ...{ providerId: "credential", password },
        ...made,
      })),
  });
  for (const { key, name, email, membership } of all) {
    const userId = id(`user:${key}`);
    stage.cast(key, { userId, name, email, locale: "de", twoFactor: false, memberships: [membership] });
  }
}

/** Memberships come after what they lead to. */
export async function seedMemberships(stage: Stage): Promise<void> {
  const { prisma, id } = stage;
  await prisma.membership.createMany({
    data: accounts(stage).map(({ key, membership }) => ({
      ...{ id: id(`membership:${key}`), userId: id(`user:${key}`), ...membership },
      createdAt: stage.instant(ACCOUNT_DAYS),
    })),
  });
}
