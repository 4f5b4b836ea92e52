import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { MilestoneKey, Mover } from "#app/domains/cases/index.ts";
import type { WayFee, WayParts } from "#app/domains/immigration/index.ts";
import type { FeePayer, FeeState, MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";

/** The fees that have words, and the step of a case with which each falls due; the first one that the case has. */
const STEPS = {
  "fast-track": ["agreement"],
  recognition: ["recognition_file"],
  "degree-evaluation": ["degree_evaluation"],
  "qualification-confirmation": ["qualification_confirmation"],
  visa: ["visa_application"],
  "residence-title": ["residence_title", "title_application"],
  "settlement-permit": ["residence_title", "title_application"],
  "change-of-purpose": ["title_application", "residence_title"],
} as const satisfies Record<string, readonly MilestoneKey[]>;
export type FeeKey = keyof typeof STEPS;

export const FEE_KEYS = Object.keys(STEPS) as FeeKey[];

const isFeeKey = (key: string): key is FeeKey => Object.hasOwn(STEPS, key);

/** A step of the case, whoever may read it. */
export interface StepNow {
  key: string;
  state: MilestoneState;
  dueOn: PlainDate | null;
  /** whether the reader's side may see it */
  shown: boolean;
}

/** What somebody has recorded about a fee. */
export interface FeeRecord {
  key: string;
  payer: FeePayer;
  state: FeeState;
  amountCents: number | null;
  paidOn: PlainDate | null;
  note: string | null;
  recordedByName: string;
  recordedByParty: Turn;
  version: number;
}

/** A fee of a case as a page shows it; amounts in cents. */
export interface PlannedFee {
  key: FeeKey;
  /** null: not of the route any more, only recorded */
  norm: string | null;
  minCents: number;
  maxCents: number;
  payer: FeePayer;
  state: FeeState;
  step: { key: string | null; dueOn: PlainDate | null } | null;
  paidOn: PlainDate | null;
  note: string | null;
  by: string | null;
  /** 0: nobody has recorded anything */
  version: number;
}

/** What fees follow from, read from the steps a case has; those set aside are not needed. */
export function partsOf(fastTrack: boolean, steps: readonly Pick<StepNow, "key" | "state">[]): WayParts {
  const has = (...keys: MilestoneKey[]) =>
    steps.some(({ key, state }) => state !== "NOT_NEEDED" && (keys as string[]).includes(key));
  return {
    fastTrack,
    recognition: has("recognition_file"),
    degreeEvaluation: has("degree_evaluation"),
    qualificationConfirmation: has("qualification_confirmation"),
    visa: has("visa_application"),
    title: has("residence_title", "title_application"),
    changeOfPurpose: has("title_application"),
    // no route of a case leads to one
    settlementPermit: false,
  };
}

/** The fee plan: the fees of the way on this day, and over them what was recorded; what left the way but was recorded stays. */
export function planOf(
  fees: readonly WayFee[],
  records: readonly FeeRecord[],
  steps: readonly StepNow[],
): PlannedFee[] {
  const known = fees.map(({ id }) => id);
  const left = records.filter(({ key, state }) => !known.includes(key) && state === "PAID");
  const rest = left.map(({ key, payer }) => ({
    ...{ id: key, norm: null, minCents: 0, maxCents: 0 },
    payer: payer === "EMPLOYER" ? ("employer" as const) : ("worker" as const),
  }));
  return [...fees, ...rest].flatMap((fee) => {
    if (!isFeeKey(fee.id)) return [];
    const record = records.find(({ key }) => key === fee.id);
    const step = STEPS[fee.id].map((key) => steps.find((one) => one.key === key)).find((one) => one);
    const paid = record?.amountCents;
    return [
      {
        ...{ key: fee.id, norm: fee.norm },
        ...{ minCents: paid ?? fee.minCents, maxCents: paid ?? fee.maxCents },
        payer: record?.payer ?? (fee.payer === "employer" ? "EMPLOYER" : "CANDIDATE"),
        state: stateOf(record, step),
        step: step ? { key: step.shown ? step.key : null, dueOn: step.dueOn } : null,
        ...{ paidOn: record?.paidOn ?? null, note: record?.note ?? null },
        ...{ by: record?.recordedByName ?? null, version: record?.version ?? 0 },
      },
    ];
  });
}

/** Paid and waived are recorded; otherwise a fee is due once its step has begun. */
function stateOf(record: FeeRecord | undefined, step: StepNow | undefined): FeeState {
  if (record && record.state !== "EXPECTED") return record.state;
  return step && step.state !== "NOT_STARTED" && step.state !== "NOT_NEEDED" ? "DUE" : "EXPECTED";
}

/** What somebody wants to record. */
export type FeeAct = "pay" | "waive" | "reopen" | "payer";
export type FeeRefusal = "not_yours" | "not_allowed_now" | "case_over";

const OWN: Readonly<Record<Exclude<Mover, "CENTER">, FeePayer>> = {
  COMPANY: "EMPLOYER",
  CANDIDATE: "CANDIDATE",
};

/**
 * Whether a side may record this. The center may all; a payer records what is theirs or nobody's yet, and may take a fee
 * over, but puts none on the other side.
 */
export function mayRecord(
  side: Mover,
  fee: Pick<PlannedFee, "payer" | "state">,
  act: FeeAct,
  to?: FeePayer,
): FeeRefusal | null {
  const settled = fee.state === "PAID" || fee.state === "WAIVED";
  if (act === "reopen" ? !settled : settled) return "not_allowed_now";
  if (act === "payer" && to === fee.payer) return "not_allowed_now";
  if (side === "CENTER") return null;
  if (act === "payer") return to === OWN[side] ? null : "not_yours";
  if (act === "waive") return "not_yours";
  return fee.payer === OWN[side] || fee.payer === "OPEN" ? null : "not_yours";
}

/** What a side may do with a fee, for its buttons. */
export interface FeeMoves {
  pay: boolean;
  waive: boolean;
  reopen: boolean;
  payers: FeePayer[];
}

const PAYERS: readonly FeePayer[] = ["EMPLOYER", "CANDIDATE", "OPEN"];

/** The moves a side has, none once the case is over. */
export function movesOf(side: Mover, fee: Pick<PlannedFee, "payer" | "state">, over: boolean): FeeMoves {
  const may = (act: FeeAct, to?: FeePayer) => !over && mayRecord(side, fee, act, to) === null;
  return {
    ...{ pay: may("pay"), waive: may("waive"), reopen: may("reopen") },
    payers: PAYERS.filter((payer) => may("payer", payer)),
  };
}

/** The sums of one payer, in cents; what is waived counts for nothing. */
export interface PayerSum {
  payer: FeePayer;
  minCents: number;
  maxCents: number;
  paidCents: number;
}

/** Who pays how much, and how much of it is paid; payers without a fee are left out. */
export function sumsOf(fees: readonly PlannedFee[]): PayerSum[] {
  return PAYERS.flatMap((payer) => {
    const own = fees.filter((fee) => fee.payer === payer && fee.state !== "WAIVED");
    if (own.length === 0) return [];
    const sum = (of: (fee: PlannedFee) => number) => own.reduce((all, fee) => all + of(fee), 0);
    return [
      {
        payer,
        minCents: sum(({ minCents }) => minCents),
        maxCents: sum(({ maxCents }) => maxCents),
        paidCents: sum(({ state, maxCents }) => (state === "PAID" ? maxCents : 0)),
      },
    ];
  });
}
