import type { Principal } from "#app/permissions/context.ts";
import type { Notification, Prisma } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";

/** Something a person was told. */
export function aNotice(
  world: World,
  { userId }: Pick<Principal, "userId">,
  wish: Partial<Prisma.NotificationUncheckedCreateInput> = {},
): Promise<Notification> {
  return world.prisma.notification.create({
    data: {
      ...{ userId, dedupeKey: newId(), category: "STEPS", delivery: "IMMEDIATE" },
      ...{ subject: "Fall 2026-101: Sie sind am Zug", text: "x", locale: "de", path: "/employer" },
      createdAt: world.clock.now(),
      ...wish,
    },
  });
}

/** A mail that came back from a person's address, or from one of the center's own. */
export async function aBounce(
  world: World,
  wish: { email: string } & ({ userId: string; centerId?: string } | { centerId: string }),
) {
  const { prisma, clock } = world;
  const at = clock.now();
  const { id: mailId } = await prisma.mailMessage.create({
    data: {
      ...{ dedupeKey: newId(), to: wish.email, subject: "x", text: "x", locale: "de" },
      ...{ createdAt: at, failedAt: at, attempts: 1 },
    },
  });
  return prisma.mailBounce.create({ data: { ...wish, mailId, subject: "x", reason: "EENVELOPE 550", at } });
}

/** One of everything a person has for being told: a notice, a choice, a calendar, a mail that came back. */
export async function seedNotices(world: World, person: Principal): Promise<void> {
  const { userId, email } = person;
  await aNotice(world, person);
  await world.prisma.noticeChoice.create({ data: { userId, category: "STEPS", delivery: "DIGEST" } });
  await world.prisma.calendarFeed.create({
    data: { userId, tokenHash: newId(), createdAt: world.clock.now() },
  });
  await aBounce(world, { userId, email });
}
