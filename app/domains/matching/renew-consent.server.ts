import type { PlainDate } from "#app/domains/calendar/index.ts";
import { mayBeIntroduced } from "#app/domains/candidates/index.ts";
import type { GuardianGap } from "#app/domains/candidates/index.ts";
import { guardianConsentOf } from "#app/domains/candidates/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { CONSENT_TEXT } from "./consent-text.ts";
import { putConsent } from "./consents.server.ts";
import { endDayOf, mayRenew, wouldShorten } from "./renewal-rules.ts";
import { isUnderWay } from "./under-way.server.ts";

type Renewed =
  | { ok: true }
  | { ok: false; code: "text_changed" | "consent_changed" | "not_possible_now" | GuardianGap }
  // the day until which the person has already agreed
  | { ok: false; code: "would_shorten"; until: PlainDate };

/**
 * The person lets a company go on seeing identity and history: a new consent from today with the words of today takes the
 * place of the former one, which stays readable. Nothing is introduced by it, so nobody is told.
 *
 * Serializable: of two tabs that renew the same consent the second finds it closed (`consent_changed`).
 * @param input.consentId the consent the person saw; it must still be the last one
 * @param input.months from today on
 */
export async function renewConsent(
  ctx: UserCtx,
  input: { consentId: string; months: number; textVersion: string },
): Promise<Renewed> {
  const { consentId, months, textVersion } = input;
  // nobody agrees to words that are not the ones on the page
  if (textVersion !== CONSENT_TEXT.version) return { ok: false, code: "text_changed" };
  return ctx.db.transaction(
    async (tx) => {
      const former = await tx.consent.findFirst({
        where: { id: consentId },
        select: {
          ...{ centerId: true, candidateId: true, companyId: true },
          ...{ expiresAt: true, withdrawnAt: true },
        },
      });
      if (!former) throw new NotFoundError("Consent");
      const { centerId, candidateId, companyId } = former;
      // taken back, or renewed in another tab
      if (former.withdrawnAt !== null) return { ok: false, code: "consent_changed" };
      if (!mayRenew(former, await isUnderWay(tx, former, ctx.today), ctx.now)) {
        return { ok: false, code: "not_possible_now" };
      }
      // a minor's own consent is not enough (Art. 6, 7 GDPR with §§ 1626, 1629 BGB)
      const guardians = await guardianConsentOf(tx, candidateId, ctx.today);
      if (!mayBeIntroduced(guardians)) return { ok: false, code: guardians };
      if (wouldShorten(former, months, ctx.today)) {
        return { ok: false, code: "would_shorten", until: endDayOf(former) };
      }
      await putConsent(ctx, tx, { centerId, candidateId, companyId }, { months, textVersion });
      return { ok: true };
    },
    { serializable: true },
  );
}
