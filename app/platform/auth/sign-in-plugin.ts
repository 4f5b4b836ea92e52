import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/**
 * Two doors that better-auth does not have and that are never reachable over HTTP:
 * reading the signed session cookie without loading the user, and starting a session for a
 * person whose identity was established elsewhere (invitation, one-time code).
 */
export const signInPlugin = {
  id: "sign-in",
  endpoints: {
    sessionToken: createAuthEndpoint.serverOnly(
      { method: "GET", requireHeaders: true },
      async (ctx): Promise<{ token: string | null }> => {
        const { name } = ctx.context.authCookies.sessionToken;
        const token = await ctx.getSignedCookie(name, ctx.context.secret);
        return { token: token || null };
      },
    ),
    startSession: createAuthEndpoint.serverOnly(
      { method: "POST", requireHeaders: true, body: z.object({ userId: z.uuid() }) },
      async (ctx): Promise<{ started: boolean }> => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
        // whoever has a second step has set it up to be asked for it, whichever door they come through
        if (!user || ("twoFactorEnabled" in user && user.twoFactorEnabled)) return { started: false };
        const session = await ctx.context.internalAdapter.createSession(user.id);
        // null when the account is closed: a hook of create-auth.ts refuses the session
        if (!session) return { started: false };
        await setSessionCookie(ctx, { session, user });
        return { started: true };
      },
    ),
  },
} satisfies BetterAuthPlugin;
