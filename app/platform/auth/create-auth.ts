import { systemClock } from "#app/platform/clock.ts";
import { attemptLimiter } from "./attempts.ts";
import { callApi } from "./api-call.ts";
import { createBetterAuth } from "./better-auth.ts";
import type { BetterAuth, BetterAuthParts } from "./better-auth.ts";
import type { Services } from "#app/platform/services.ts";
import { emailDoors } from "./email-doors.ts";
import { signInMails } from "./mails.ts";
import { passwordDoors } from "./password-doors.ts";
import { findLiveSession, sessionList } from "./sessions.ts";
import { secondFactorDoors } from "./second-factor-doors.ts";
import type { Auth } from "./types.ts";

const MINUTE = 60;

export type AuthParts = Pick<Services, "env" | "database" | "mail" | "jobs" | "log">;

/** Failures that a key may have before it has to wait. */
function createLimits() {
  return {
    password: attemptLimiter(systemClock, { max: 10, windowSeconds: 15 * MINUTE }),
    mail: attemptLimiter(systemClock, { max: 5, windowSeconds: 60 * MINUTE }),
  };
}

/** Makes the application's sign-in. */
export function createAuth({ env, database, mail, jobs, log }: AuthParts): Auth {
  const parts: BetterAuthParts = {
    env,
    database,
    mails: signInMails({ database, mail, wakeMail: () => jobs.wake("mail") }),
    onError: (message) => log.error({ library: "better-auth" }, message),
  };
  const better = createBetterAuth(parts);
  const limits = createLimits();
  const { prisma } = database;
  return {
    ...sessionList(prisma),
    ...sessionDoors(better, parts),
    ...passwordDoors(better, limits, parts.mails, prisma),
    ...emailDoors(better, limits, prisma),
    ...secondFactorDoors(better, prisma),
  };
}

function sessionDoors(
  better: BetterAuth,
  parts: BetterAuthParts,
): Pick<Auth, "getSession" | "startSession" | "signOut"> {
  return {
    getSession: async (request) => {
      if (!request.headers.has("cookie")) return null;
      const { token } = await better.api.sessionToken({ headers: request.headers });
      return token === null ? null : findLiveSession(parts.database.prisma, token);
    },
    startSession: async (request, userId) => {
      const result = await callApi(() =>
        better.api.startSession({ body: { userId }, headers: request.headers, returnHeaders: true }),
      );
      return result.ok && result.value.started ? result.cookies : null;
    },
    signOut: async (request) => {
      const result = await callApi(() =>
        better.api.signOut({ headers: request.headers, returnHeaders: true }),
      );
      return result.cookies;
    },
  };
}
