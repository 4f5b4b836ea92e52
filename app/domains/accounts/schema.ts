import { z } from "zod";
import { PASSWORD_LENGTH } from "#app/platform/auth/password-length.ts";
import { formChoice, formEmail, formId, formText } from "#app/ui/forms/fields.ts";

/** A new password: long enough, and not one sign repeated. */
export const formNewPassword = z
  .string("required")
  .min(PASSWORD_LENGTH.min, `too_short:${PASSWORD_LENGTH.min}`)
  .max(PASSWORD_LENGTH.max, `too_long:${PASSWORD_LENGTH.max}`)
  .refine((password) => new Set(password).size >= 5, "too_simple");

/** A password that exists already: whatever was typed is compared, not judged. */
const formPassword = z.string("required").max(1000, "too_long:1000");

const next = z.string().max(500).optional();
const formName = formText({ min: 2, max: 120 });
/** Six digits of an app or a backup code, as typed. */
const formSecondCode = formText({ max: 40 });

export const loginSchema = z.object({ email: formEmail, password: formPassword, next });
export const emailOnlySchema = z.object({ email: formEmail });
export const newPasswordSchema = z.object({ password: formNewPassword });
export const secondFactorSchema = z.object({ code: formSecondCode, next });
export const codeLoginSchema = z.object({
  reference: formText({ min: 1, max: 20 }),
  code: formText({ min: 1, max: 20 }),
});

/** A person without an account accepts; candidates may leave the password out. */
export const acceptWithPasswordSchema = z.object({ name: formName, password: formNewPassword });
export const acceptAsCandidateSchema = z.object({ name: formName, password: formNewPassword.optional() });

export const passwordChangeSchema = z.object({ currentPassword: formPassword, password: formNewPassword });
export const emailChangeSchema = z.object({ email: formEmail, currentPassword: formPassword.optional() });
export const localeSchema = z.object({ locale: formChoice(["de", "en", "ar"]) });
export const nameSchema = z.object({ name: formName });
export const sessionSchema = z.object({ sessionId: formId });
export const passwordOnlySchema = z.object({ currentPassword: formPassword.optional() });

/** Roles a company gives to its own people. */
export const COMPANY_ROLES = ["HR_ADMIN", "HR_MEMBER"] as const;
/** Roles a center gives to its own people. */
export const CENTER_ROLES = ["ADVISOR", "DESK", "CENTER_ADMIN", "AUDITOR"] as const;

export const companyInvitationSchema = z.object({ email: formEmail, role: formChoice(COMPANY_ROLES) });
export const centerInvitationSchema = z.object({ email: formEmail, role: formChoice(CENTER_ROLES) });
export const companyRoleSchema = z.object({ membershipId: formId, role: formChoice(COMPANY_ROLES) });
export const centerRoleSchema = z.object({ membershipId: formId, role: formChoice(CENTER_ROLES) });
export const endMembershipSchema = z.object({ membershipId: formId });
export const invitationIdSchema = z.object({ invitationId: formId });
