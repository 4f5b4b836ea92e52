import type { ConsentCategory, ConsentPurpose } from "#app/platform/database/generated/enums.ts";

/**
 * What a person agrees to, as data. The words stand in i18n under `consents.list` and `enums.ConsentCategory`; when their
 * meaning changes, `version` becomes the day of the change, and who still has the old page is asked to read it again.
 */
export const CONSENT_TEXT = {
  version: "2026-11-22",
  purpose: "INTRODUCTION",
  categories: [
    "NAME",
    "CONTACT",
    "BIRTH_DATE",
    "NATIONALITY",
    "RESIDENCE",
    "HISTORY",
    "DOCUMENTS",
    "SUMMARY",
  ],
} as const satisfies { version: string; purpose: ConsentPurpose; categories: readonly ConsentCategory[] };

/** For how many months the person may choose; without a choice it is six. */
export const CONSENT_MONTHS = ["1", "2", "3", "6", "9", "12"] as const;
export const CONSENT_MONTHS_FIRST = 6;
