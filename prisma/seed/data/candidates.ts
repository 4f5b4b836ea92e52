import type {
  CandidateState,
  CefrLevel,
  QualificationKind,
  RecognitionState,
  Situation,
} from "#app/platform/database/generated/enums.ts";
import type { CenterKey } from "./centers.ts";
import { CANDIDATES_BREMEN } from "./candidates-bremen.ts";
import { CANDIDATES_ELSEWHERE } from "./candidates-elsewhere.ts";

export interface DemoCandidate {
  key: string;
  center: CenterKey;
  /** given name, family name */
  name: readonly [string, string];
  /** null: nobody has asked yet */
  age: number | null;
  nationality: string;
  /** where the person lives now */
  lives: string;
  situation: Situation;
  isco08: string;
  qualification: QualificationKind;
  recognition: RecognitionState;
  years: number;
  skills: readonly string[];
  /** German, English */
  speaks: readonly [CefrLevel, CefrLevel];
  /** Laender; empty = anywhere */
  wishes: readonly string[];
  /** months from today to the first of the month the person could start in; null: at once */
  availableIn: number | null;
  summary: string;
  /** former employer, work there, years from and to (relative to this year; null: until now) */
  history: readonly (readonly [string, string, number, number | null])[];
  state: CandidateState;
  /** days since an advisor registered the person */
  registered: number;
  /** address of the person's own account; null: no account */
  account: string | null;
}

export const CANDIDATES: readonly DemoCandidate[] = [...CANDIDATES_BREMEN, ...CANDIDATES_ELSEWHERE];
