import { COMPANY_READS } from "#app/permissions/abilities/paper-kinds.ts";
import type { PaperKind } from "#app/platform/database/generated/enums.ts";
import { PaperParty, PaperReason } from "#app/platform/database/generated/enums.ts";

/** What is known of a kind of document: data alone. Who may read it is decided in app/permissions/abilities. */
export interface KindOfPaper {
  /** who may be asked for it; the first one usually brings it */
  readonly brings: readonly PaperParty[];
  /** "always": it cannot be checked without the last day it is valid; "sometimes": the day may be entered */
  readonly expires: "always" | "sometimes" | "never";
  /** how many days before that day those concerned are reminded, and it is shown as ending soon */
  readonly remindDays: number;
  /** whether a person or a case may have several side by side */
  readonly several: boolean;
  /** in another language than German it is usually wanted with a sworn translation */
  readonly translation: boolean;
}

const row = (
  brings: readonly PaperParty[],
  more: Partial<Pick<KindOfPaper, "several" | "translation">> & {
    expires?: readonly ["always" | "sometimes", number];
  } = {},
): KindOfPaper => ({
  brings,
  expires: more.expires?.[0] ?? "never",
  remindDays: more.expires?.[1] ?? 0,
  several: more.several ?? false,
  translation: more.translation ?? false,
});

const PERSON = ["CANDIDATE"] as const;
const PERSON_OR_CENTER = ["CANDIDATE", "CENTER"] as const;
const CENTER = ["CENTER", "COMPANY", "CANDIDATE"] as const;
const EMPLOYER = ["COMPANY", "CENTER"] as const;

/**
 * The kinds in the order in which they are shown. Days ahead: a visa asks for a passport that is valid for months more,
 * a title is to be extended before it ends (§ 81 Abs. 4 AufenthG) and offices give appointments months later.
 */
export const KINDS: Readonly<Record<PaperKind, KindOfPaper>> = {
  PASSPORT: row(PERSON, { expires: ["always", 180] }),
  CV: row(PERSON),
  DIPLOMA: row(PERSON, { several: true, translation: true }),
  TRANSCRIPT: row(PERSON, { several: true, translation: true }),
  REFERENCE: row(PERSON, { several: true, translation: true }),
  LANGUAGE_CERTIFICATE: row(PERSON, { several: true }),
  RECOGNITION_NOTICE: row(PERSON_OR_CENTER, { several: true }),
  DEFICIT_NOTICE: row(PERSON_OR_CENTER),
  LICENCE: row(PERSON_OR_CENTER, { expires: ["sometimes", 60] }),
  EMPLOYMENT_CONTRACT: row(EMPLOYER, { expires: ["sometimes", 60] }),
  EMPLOYMENT_DECLARATION: row(EMPLOYER),
  POWER_OF_ATTORNEY: row(["CANDIDATE", "COMPANY", "CENTER"], { expires: ["sometimes", 30] }),
  FAST_TRACK_AGREEMENT: row(["COMPANY", "CENTER"]),
  ADVANCE_APPROVAL: row(CENTER, { expires: ["sometimes", 14] }),
  VISA: row(PERSON, { expires: ["always", 30] }),
  RESIDENCE_TITLE: row(PERSON, { expires: ["always", 90] }),
  HEALTH_INSURANCE: row(PERSON, { expires: ["sometimes", 14] }),
  REGISTRATION: row(PERSON),
  RENTAL_CONTRACT: row(PERSON, { expires: ["sometimes", 30] }),
  FAMILY_CERTIFICATE: row(PERSON, { several: true, translation: true }),
  GUARDIAN_CONSENT: row(PERSON, { several: true }),
  TRANSLATION: row(PERSON, { several: true }),
  OTHER: row(["CANDIDATE", "COMPANY", "CENTER"], { several: true, expires: ["sometimes", 30] }),
};

export const PAPER_KINDS = Object.keys(KINDS) as PaperKind[];
export const PAPER_PARTIES = Object.values(PaperParty);
/** What a document may be sent back for; that a consent has ended the house says itself. */
export const PAPER_REASONS = Object.values(PaperReason).filter((reason) => reason !== "CONSENT_ENDED");

/** Kinds a person may bring without being asked. */
export const OWN_KINDS = PAPER_KINDS.filter((kind) => KINDS[kind].brings.includes("CANDIDATE"));

/** Who is asked for a kind when nobody says otherwise. */
export const usualParty = (kind: PaperKind): PaperParty => KINDS[kind].brings[0] ?? "CANDIDATE";

/** Whether a company may ever read it: said on the pages beside each document. */
export const companyReads = (kind: PaperKind): "application" | "case" | "never" => COMPANY_READS[kind];
