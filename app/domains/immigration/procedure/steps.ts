import { TIMES, type ProcedureTime } from "../parameters/times.ts";
import type { Confidence } from "../parameters/types.ts";
import type { ProcedureNeeds } from "./needs.ts";

/** Whose turn a step is. */
export type Party =
  "worker" | "employer" | "immigration_office" | "recognition_body" | "zab" | "ba" | "mission";

export type DocumentId =
  | "power-of-attorney"
  | "passport-copy"
  | "employment-contract"
  | "employment-declaration"
  | "agreement"
  | "qualification-proof"
  | "cv"
  | "translations"
  | "language-certificate"
  | "recognition-notice"
  | "degree-evaluation"
  | "qualification-confirmation"
  | "advance-approval"
  | "visa-application"
  | "passport"
  | "landlord-confirmation"
  | "title-application";

/** One step of § 81a AufenthG. */
export interface ProcedureStep {
  id: string;
  party: Party;
  norm: string;
  confidence: Confidence;
  documents: readonly DocumentId[];
  /** Time in the fast-track procedure and in the regular one; null where the norm sets none. */
  statutory: ProcedureTime | null;
  normal: ProcedureTime | null;
}

const AGREEMENT_DOCUMENTS: readonly DocumentId[] = [
  "agreement",
  "power-of-attorney",
  "passport-copy",
  "employment-contract",
  "employment-declaration",
  "qualification-proof",
  "cv",
  "translations",
];

const STEPS: readonly ProcedureStep[] = [
  {
    id: "power-of-attorney",
    party: "worker",
    norm: "§ 81a Abs. 1 AufenthG",
    confidence: "law",
    documents: ["power-of-attorney"],
    statutory: null,
    normal: null,
  },
  {
    id: "advice",
    party: "employer",
    norm: "§ 81a Abs. 3 S. 1 Nr. 1 AufenthG",
    confidence: "law",
    documents: ["passport-copy"],
    statutory: null,
    normal: null,
  },
  {
    id: "agreement",
    party: "employer",
    norm: "§ 81a Abs. 2 AufenthG",
    confidence: "law",
    documents: AGREEMENT_DOCUMENTS,
    statutory: null,
    normal: null,
  },
  {
    id: "recognition",
    party: "recognition_body",
    norm: "§ 81a Abs. 3 S. 1 Nr. 2 AufenthG, § 14a BQFG",
    confidence: "law",
    documents: ["recognition-notice"],
    statutory: TIMES.recognitionFast,
    normal: TIMES.recognition,
  },
  {
    id: "degree-evaluation",
    party: "zab",
    norm: "§ 81a Abs. 3 S. 1 Nr. 2 AufenthG",
    confidence: "law",
    documents: ["degree-evaluation"],
    statutory: TIMES.degreeEvaluationFast,
    normal: TIMES.degreeEvaluation,
  },
  {
    id: "qualification-confirmation",
    party: "zab",
    norm: "§ 81a Abs. 3 S. 1 Nr. 2a AufenthG",
    confidence: "law",
    documents: ["qualification-confirmation"],
    statutory: null,
    normal: null,
  },
  {
    id: "invitation",
    party: "immigration_office",
    norm: "§ 81a Abs. 3 S. 1 Nr. 3 AufenthG",
    confidence: "law",
    documents: [],
    statutory: TIMES.invitationFast,
    normal: null,
  },
  {
    id: "ba-consent",
    party: "ba",
    norm: "§ 81a Abs. 3 S. 1 Nr. 4 AufenthG, § 36 BeschV",
    confidence: "law",
    documents: ["employment-declaration"],
    statutory: TIMES.consentFast,
    normal: TIMES.consent,
  },
  {
    id: "advance-approval",
    party: "immigration_office",
    norm: "§ 81a Abs. 3 S. 1 Nr. 6 AufenthG",
    confidence: "law",
    documents: ["advance-approval"],
    statutory: TIMES.approvalFast,
    normal: null,
  },
  {
    id: "pass-on-approval",
    party: "employer",
    norm: "§ 81a Abs. 1 AufenthG",
    confidence: "official",
    documents: ["advance-approval"],
    statutory: null,
    normal: null,
  },
  {
    id: "visa-appointment",
    party: "worker",
    norm: "§ 31a Abs. 1 AufenthV",
    confidence: "law",
    documents: ["advance-approval", "passport", "visa-application", "employment-contract"],
    statutory: TIMES.appointmentFast,
    normal: null,
  },
  {
    id: "visa-decision",
    party: "mission",
    norm: "§ 31a Abs. 2 AufenthV",
    confidence: "law",
    documents: [],
    statutory: TIMES.visaFast,
    normal: null,
  },
  {
    id: "entry-registration",
    party: "worker",
    norm: "§ 17 Abs. 1 BMG",
    confidence: "law",
    documents: ["landlord-confirmation", "passport"],
    statutory: TIMES.registration,
    normal: TIMES.registration,
  },
  {
    id: "residence-title",
    party: "worker",
    norm: "§ 81 AufenthG",
    confidence: "law",
    documents: ["title-application", "passport"],
    statutory: null,
    normal: null,
  },
];

/** Steps that not every route needs. */
const NEEDED_IF: Readonly<Record<string, (needs: ProcedureNeeds) => boolean>> = {
  recognition: (needs) => needs.recognition,
  "degree-evaluation": (needs) => needs.degreeEvaluation,
  "qualification-confirmation": (needs) => needs.qualificationConfirmation,
  invitation: (needs) => needs.recognition || needs.degreeEvaluation,
  "ba-consent": (needs) => needs.baConsent,
};

/** The steps of the fast-track procedure that a route needs, in order. */
export function procedureSteps(needs: ProcedureNeeds): ProcedureStep[] {
  return STEPS.filter(({ id }) => NEEDED_IF[id]?.(needs) ?? true);
}
