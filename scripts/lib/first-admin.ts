import { z } from "zod";
import { formNewPassword } from "#app/domains/accounts/index.ts";
import { foundCenterTeam, inviteByMail } from "#app/domains/accounts/index.server.ts";
import { newCenterSchema } from "#app/domains/centers/index.ts";
import { createCenter } from "#app/domains/centers/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { loadPrincipal } from "#app/permissions/gate/principal.server.ts";
import { makeContext } from "#app/permissions/make-context.server.ts";
import { createUserWithPassword } from "#app/platform/auth/users.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { newId } from "#app/platform/ids.ts";
import type { Services } from "#app/platform/services.ts";
import { formEmail, formText } from "#app/ui/forms/fields.ts";

/** What `npm run admin:create` is told. */
export const firstAdminSchema = z.object({
  name: formText({ min: 2, max: 120 }).default("Administration"),
  email: formEmail.transform((email) => email.toLowerCase()),
  password: formNewPassword,
  center: newCenterSchema
    .omit({ id: true })
    .extend({
      /** who administrates the center; the operator when left out */
      admin: formEmail.transform((email) => email.toLowerCase()).optional(),
    })
    .optional(),
});

export type FirstAdmin = z.output<typeof firstAdminSchema>;

/**
 * Makes the first operator and, if wished, a first center with its administrator. The center comes
 * about with the operator's own rights, through the same doors as later ones.
 *
 * @returns the link that invites the center's administrator, or null when nobody was invited
 * @throws StartError when there is an operator already
 */
export async function createFirstAdmin(services: Services, wish: FirstAdmin): Promise<string | null> {
  await refuseSecond(services, wish);
  const { prisma } = services.database;
  const userId = await createUserWithPassword(services, wish);
  const createdAt = services.clock.now();
  await prisma.membership.create({ data: { id: newId(), userId, role: "OPERATOR", createdAt } });
  if (!wish.center) return null;
  const ctx = await contextOf(services, userId);
  const { admin = wish.email, ...center } = wish.center;
  const centerId = newId();
  await createCenter(ctx, { id: centerId, ...center });
  if (admin === wish.email) {
    await ctx.db.transaction((tx) => foundCenterTeam(tx, { userId, centerId }));
    return null;
  }
  const target = { for: "center", centerId, role: "CENTER_ADMIN" } as const;
  const invitationId = await ctx.db.transaction((tx) => inviteByMail(tx, ctx, { target, email: admin }));
  const mail = await prisma.mailMessage.findUniqueOrThrow({
    where: { dedupeKey: `invitation:${invitationId}` },
    select: { text: true },
  });
  return /https?:\/\/\S+\/invitation\/\S+/.exec(mail.text)?.[0] ?? null;
}

async function refuseSecond({ database: { prisma } }: Services, wish: FirstAdmin): Promise<void> {
  if ((await prisma.membership.count({ where: { role: "OPERATOR" } })) > 0) {
    throw new StartError("There is an administrator already; no further one is made this way.");
  }
  if ((await prisma.user.count({ where: { email: wish.email } })) > 0) {
    throw new StartError(`There is an account with the e-mail address ${wish.email} already.`);
  }
  if (wish.center && (await prisma.center.count({ where: { slug: wish.center.slug } })) > 0) {
    throw new StartError(`There is a center with the short name ${wish.center.slug} already.`);
  }
}

async function contextOf(services: Services, userId: string): Promise<UserCtx> {
  const user = await loadPrincipal(services.database.prisma, userId);
  if (!user) throw new Error("the new operator is not there");
  return { ...makeContext(services, { user, locale: "de", requestId: newId() }), user };
}
