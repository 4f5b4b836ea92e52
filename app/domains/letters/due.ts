import { addDays } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { isFinished } from "#app/domains/cases/index.ts";
import type { MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";
import { LETTER_KINDS, type LetterKind } from "./kinds.ts";

// Which letter of a case is due or advisable now. Pure.

/** Why a letter is due; words in i18n. */
export type DueReason =
  | { code: "power_first" | "agreement_next" | "declaration_next" | "first_day" }
  /** `day` is the last one of the job */
  | { code: "job_ended"; day: PlainDate }
  | { code: "silence_use"; days: number; usual: number }
  /** `day` is the last one the law gave */
  | { code: "silence_law"; days: number; day: PlainDate };

/** A letter that is due, for which reason, until which day; null: as soon as possible. */
export interface DueLetter {
  kind: LetterKind;
  /** of an inquiry: the step it asks about; else empty */
  about: string;
  why: DueReason;
  until: PlainDate | null;
}

/** What is read of a case to say which letters are due, as the side that makes them sees it. */
export interface DueFacts {
  today: PlainDate;
  isOver: boolean;
  fastTrack: boolean;
  /** the first working day, planned while it has not come */
  firstDay: PlainDate | null;
  jobEndedOn: PlainDate | null;
  /** since when the company knows of the end, where somebody has said so for the notice */
  knownOn: PlainDate | null;
  steps: readonly {
    key: string;
    state: MilestoneState;
    waitsFor: Turn | null;
    dueOn: PlainDate | null;
  }[];
  /** steps authorities have had for too long (cases, `silencesOf`) */
  silences: readonly {
    stepId: string;
    days: number;
    past: "law" | "use";
    usual: number;
    byLaw: PlainDate | null;
    askedOn: PlainDate | null;
  }[];
  /** letters whose newest version is signed off, and when that was */
  signed: readonly { kind: LetterKind; about: string; on: PlainDate }[];
}

/** § 45c AufenthG wants the notice on the first working day at the latest; from so many days before it is said to be due. */
const DAYS_BEFORE_FIRST_DAY = 28;
/** § 4a Abs. 5 Satz 3 Nr. 3 AufenthG: four weeks from the day the employer knows. */
const DAYS_FROM_KNOWING = 28;
/** An authority that was asked has so many days to answer before asking again is advised: our choice, no norm. */
const DAYS_TO_ANSWER = 21;

/** The letters that are due, the most urgent first. What is signed off for its reason is due no more. */
export function dueLetters(facts: DueFacts): DueLetter[] {
  if (facts.isOver) return [];
  const isSigned = (kind: LetterKind) => facts.signed.some((one) => one.kind === kind);
  const once = [...ofFastTrack(facts), declaration(facts), adviceNotice(facts), endNotice(facts)];
  return [
    ...once.flatMap((due) => due ?? []).filter(({ kind }) => !isSigned(kind)),
    ...inquiries(facts),
  ].sort((a, b) => compare(dayOf(a, facts), dayOf(b, facts)) || placeOf(a) - placeOf(b));
}

/** What has no last day is for today. */
const dayOf = ({ until }: DueLetter, { today }: DueFacts): PlainDate => until ?? today;
const placeOf = ({ kind }: DueLetter): number => LETTER_KINDS.indexOf(kind);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Step = DueFacts["steps"][number];

/** The step while it lies with somebody who writes letters here: what an authority has needs none. */
function openStep({ steps }: DueFacts, key: string): Step | undefined {
  return steps.find(
    (step) =>
      step.key === key &&
      (step.state === "RUNNING" ||
        (step.state === "WAITING" && step.waitsFor !== null && step.waitsFor !== "AUTHORITY")),
  );
}

const plain = (kind: LetterKind, why: DueReason, until: PlainDate | null): DueLetter => ({
  ...{ kind, about: "", why, until },
});

function ofFastTrack(facts: DueFacts): (DueLetter | null)[] {
  if (!facts.fastTrack) return [];
  const power = openStep(facts, "power_of_attorney");
  const agreement = openStep(facts, "agreement");
  return [
    power ? plain("POWER_OF_ATTORNEY", { code: "power_first" }, power.dueOn) : null,
    agreement ? plain("AGREEMENT", { code: "agreement_next" }, agreement.dueOn) : null,
  ];
}

function declaration(facts: DueFacts): DueLetter | null {
  const step = openStep(facts, "employment_declaration");
  return step ? plain("DECLARATION_SHEET", { code: "declaration_next" }, step.dueOn) : null;
}

function adviceNotice(facts: DueFacts): DueLetter | null {
  const { firstDay, today, steps } = facts;
  const step = steps.find(({ key }) => key === "fair_integration_notice");
  if (!step || isFinished(step.state)) return null;
  const isNear = firstDay !== null && addDays(firstDay, -DAYS_BEFORE_FIRST_DAY) <= today;
  if (!isNear && step.state === "NOT_STARTED") return null;
  return plain("ADVICE_NOTICE", { code: "first_day" }, firstDay ?? step.dueOn);
}

function endNotice(facts: DueFacts): DueLetter | null {
  const { jobEndedOn, knownOn } = facts;
  const step = openStep(facts, "end_notice_employer");
  if (!step || jobEndedOn === null) return null;
  // the step counts from the last day; who knew before has less time
  const known = knownOn === null ? null : addDays(knownOn, DAYS_FROM_KNOWING);
  const until = known !== null && (step.dueOn === null || known < step.dueOn) ? known : step.dueOn;
  return plain("END_NOTICE", { code: "job_ended", day: jobEndedOn }, until);
}

function inquiries({ silences, signed, today }: DueFacts): DueLetter[] {
  const isRecent = (day: PlainDate | null) => day !== null && addDays(day, DAYS_TO_ANSWER) > today;
  return silences.flatMap(({ stepId, days, past, usual, byLaw, askedOn }): DueLetter[] => {
    const letter = signed.find(({ kind, about }) => kind === "INQUIRY" && about === stepId);
    if (isRecent(askedOn) || isRecent(letter?.on ?? null)) return [];
    const why: DueReason =
      past === "law" && byLaw !== null
        ? { code: "silence_law", days, day: byLaw }
        : { code: "silence_use", days, usual };
    return [{ kind: "INQUIRY", about: stepId, why, until: null }];
  });
}
