import type { PlainDate } from "#app/domains/calendar/index.ts";
import { FEES, type FeeAmount } from "../parameters/fees.ts";
import { lookUp, type Confidence, type Parameter } from "../parameters/types.ts";
import type { ProcedureNeeds } from "./needs.ts";

/** A fee in EUR; `amountMax` where the body decides within a range. */
export interface Fee {
  id: string;
  amount: number;
  amountMax?: number;
  currency: "EUR";
  norm: string;
  /** Who owes it; employers often pay for the worker as well. */
  payer: "employer" | "worker";
  source: string;
  confidence: Confidence;
}

/** A fee on a day, if it is published for it. */
export function feeOn(parameter: Parameter<FeeAmount>, payer: Fee["payer"], asOf: PlainDate): Fee[] {
  const found = lookUp(parameter, asOf);
  if (!found.published) return [];
  const { value, source, confidence } = found.entry;
  return [
    {
      id: parameter.id.replace("fee-", ""),
      amount: value.min / 100,
      ...(value.max > value.min ? { amountMax: value.max / 100 } : {}),
      currency: "EUR",
      norm: parameter.norm,
      payer,
      source,
      confidence,
    },
  ];
}

function titleFee({ settlementPermit, changeOfPurpose }: ProcedureNeeds): Parameter<FeeAmount> {
  if (settlementPermit) return FEES.settlementPermit;
  return changeOfPurpose ? FEES.changeOfPurpose : FEES.title;
}

/** The fees on a day for a route that needs this, with the fast-track fee where that procedure is taken. */
export function feesFor(needs: ProcedureNeeds, isFastTrack: boolean, asOf: PlainDate): Fee[] {
  return [
    ...(isFastTrack ? feeOn(FEES.fastTrack, "employer", asOf) : []),
    ...(needs.recognition ? feeOn(FEES.recognition, "worker", asOf) : []),
    ...(needs.degreeEvaluation ? feeOn(FEES.degreeEvaluation, "worker", asOf) : []),
    ...(needs.qualificationConfirmation ? feeOn(FEES.qualificationConfirmation, "worker", asOf) : []),
    ...(needs.visa ? feeOn(FEES.visa, "worker", asOf) : []),
    ...feeOn(titleFee(needs), "worker", asOf),
  ];
}
