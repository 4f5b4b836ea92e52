import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { CaseState, MilestoneState, Track, Turn } from "#app/platform/database/generated/enums.ts";
import type { LetterKind } from "../kinds.ts";

/** A sentence of a letter in German, which counts, and in English, to help reading. */
export interface Said {
  de: string;
  en: string;
}

/** What a letter lacks, and where it is entered follows from it. */
export const MISSING_KEYS = [
  "name",
  "birthDate",
  "nationality",
  "residence",
  "betriebsnummer",
  "authority",
  "recipient",
  "firstDay",
  "advice",
  "jobEnd",
  "knownOn",
] as const;
export type MissingKey = (typeof MISSING_KEYS)[number];

/** A letter without these is not signed off: § 45c Satz 2 AufenthG asks for the advice centre, and each names a person. */
export const BLOCKING: readonly MissingKey[] = ["name", "advice", "jobEnd"];

/** A name and its value; null is a line to fill in by hand. */
export interface Field {
  label: Said;
  value: string | null;
  missing?: MissingKey;
}

/** A cell in both languages, or what is the same in both: names, days, paragraphs of the law. */
export type Cell = Said | string;

/** One part of a letter, in the order in which it is read. */
export type Part =
  /** level 3 stands below one of level 2 */
  | { kind: "heading"; level?: 3; text: Said }
  | { kind: "paragraph"; text: Said }
  | { kind: "list"; ordered: boolean; items: readonly Said[] }
  | { kind: "fields"; rows: readonly Field[] }
  | { kind: "table"; heads: readonly Said[]; rows: readonly (readonly Cell[])[] }
  /** empty lines to write on, with what belongs there */
  | { kind: "lines"; caption: Said }
  | { kind: "signatures"; rows: readonly (readonly Said[])[] };

/** A letter as data: what it says, without how it looks. */
export interface LetterContent {
  kind: LetterKind;
  title: Said;
  /** what a reader must know of it: what it is, and what it is not */
  is: readonly Said[];
  /** who speaks; stands above the letter */
  from: { name: string; lines: readonly string[] };
  /** null: no letter to somebody, but a paper */
  to: { lines: readonly string[] } | null;
  parts: readonly Part[];
  missing: readonly MissingKey[];
}

/** Why a letter is not offered; words in i18n. */
export type Unavailable =
  | "fast_track_only"
  | "not_in_force"
  | "not_owed"
  | "no_job_end"
  | "other_notice"
  | "no_open_step"
  | "own_report_only";

export interface LetterStep {
  key: string;
  title: Said;
  /** what the person is told to bring, a thing each */
  bring: readonly Said[];
  party: Turn;
  track: Track;
  state: MilestoneState;
  dueOn: PlainDate | null;
  doneOn: PlainDate | null;
  /** a paper is wanted as evidence */
  evidence: boolean;
  norm: string | null;
  /** the time a norm sets, e.g. "3 Wochen"; null where none does */
  time: Said | null;
}

export interface LetterMember {
  name: string;
  relation: Said;
  steps: readonly { title: Said; state: MilestoneState; dueOn: PlainDate | null; doneOn: PlainDate | null }[];
}

/** The case as letters need it, as far as the reader may see it: what is null is not known to them. */
export interface LetterFacts {
  reference: string;
  state: CaseState;
  fastTrack: boolean;
  way: Said | null;
  startedOn: PlainDate;
  /** the first working day, planned while it has not come */
  firstDay: PlainDate | null;
  hasStarted: boolean;
  forecast: { earliest: PlainDate; likely: PlainDate; latest: PlainDate } | null;
  jobEndedOn: PlainDate | null;
  person: {
    reference: string;
    givenName: string | null;
    familyName: string | null;
    birthDate: PlainDate | null;
    nationality: string | null;
    residence: string | null;
  };
  company: {
    name: string;
    street: string;
    postcode: string;
    municipality: string;
    betriebsnummer: string | null;
    contactName: string;
    contactEmail: string;
    contactPhone: string | null;
  };
  center: { name: string; email: string; phone: string };
  work: {
    title: string;
    tasks: string;
    /** where the work is done */
    place: string;
    /** a quarter of an hour each, per week */
    quarterHours: number;
    salary: string;
    contract: "EMPLOYMENT" | "TRAINING" | "RESEARCH";
    /** 0: without end */
    contractMonths: number;
    collectiveAgreement: boolean;
    regulated: boolean;
    qualification: Said;
  };
  /** the office that has the case, as the center's list knows it */
  authority: { name: string; email: string | null; phone: string | null } | null;
  steps: readonly LetterStep[];
  /** null where the reader does not see the family */
  family: readonly LetterMember[] | null;
  /** the words of the inquiry for one step, as the side writes it */
  inquiry: { subject: Said; body: readonly Said[]; foot: readonly Said[] } | null;
}

/** What is typed for one letter because no case holds it. */
export interface LetterDetails {
  /** name and address, a line each: of the office, of who is empowered, of the advice centre */
  recipient: string | null;
  /** END_NOTICE: since when the company knows; ADVICE_NOTICE: the day the contact data were checked */
  on: PlainDate | null;
}
