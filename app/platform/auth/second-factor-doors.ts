import { symmetricDecrypt } from "better-auth/crypto";
import type { PrismaClient } from "#app/platform/database/generated/client.ts";
import { callApi } from "./api-call.ts";
import type { BetterAuth } from "./better-auth.ts";
import { base32, totpUri } from "./totp.ts";
import type { Auth } from "./types.ts";

type SecondFactorDoors = Pick<
  Auth,
  "completeSecondFactor" | "startTotp" | "pendingTotp" | "confirmTotp" | "disableTotp"
>;

/** Time-based one-time codes (RFC 6238) as second factor, with backup codes. */
export function secondFactorDoors(better: BetterAuth, prisma: PrismaClient): SecondFactorDoors {
  return {
    completeSecondFactor: async (request, typed) => {
      const code = typed.replace(/\s/g, "");
      const call = { body: { code }, headers: request.headers, returnHeaders: true } as const;
      const result = await callApi(() =>
        /^\d{6}$/.test(code) ? better.api.verifyTOTP(call) : better.api.verifyBackupCode(call),
      );
      if (result.ok) return { state: "signed_in", userId: result.value.user.id, cookies: result.cookies };
      return { state: "refused", code: refusalOf(result.code), cookies: result.cookies };
    },

    startTotp: async (request, password) => {
      const result = await callApi(() =>
        better.api.enableTwoFactor({
          body: { password, method: "totp" },
          headers: request.headers,
          returnHeaders: true,
        }),
      );
      if (result.ok) return "started";
      return result.code === "TOTP_ALREADY_ENABLED" ? "already_on" : "wrong_password";
    },

    pendingTotp: async (userId) => {
      const row = await prisma.twoFactor.findFirst({
        where: { userId, verified: false },
        select: { secret: true, backupCodes: true, user: { select: { email: true } } },
      });
      if (!row) return null;
      const { secretConfig } = await better.$context;
      const [secret, codes] = await Promise.all([
        symmetricDecrypt({ key: secretConfig, data: row.secret }),
        symmetricDecrypt({ key: secretConfig, data: row.backupCodes }),
      ]);
      return {
        uri: totpUri(secret, row.user.email),
        secret: base32(secret),
        backupCodes: JSON.parse(codes) as string[],
      };
    },

    confirmTotp: async (request, typed) => {
      const result = await callApi(() =>
        better.api.verifyTOTP({
          body: { code: typed.replace(/\s/g, "") },
          headers: request.headers,
          returnHeaders: true,
        }),
      );
      return result.ok ? { cookies: result.cookies } : null;
    },

    disableTotp: async (request, password) => {
      const result = await callApi(() =>
        better.api.disableTwoFactor({ body: { password }, headers: request.headers, returnHeaders: true }),
      );
      return result.ok ? { cookies: result.cookies } : null;
    },
  };
}

function refusalOf(code: string): "wrong_code" | "challenge_over" | "too_many_attempts" {
  if (code === "INVALID_TWO_FACTOR_COOKIE") return "challenge_over";
  if (code === "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE" || code === "ACCOUNT_TEMPORARILY_LOCKED") {
    return "too_many_attempts";
  }
  return "wrong_code";
}
