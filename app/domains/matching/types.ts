import type {
  CefrLevel,
  QualificationKind,
  RecognitionState,
} from "#app/platform/database/generated/enums.ts";

// Matching is deterministic and explained; a person decides. The two types below are all it may
// look at: nationality, origin, age, sex, religion, disability, family and pictures have no field
// here on purpose (AGG §§ 1, 7, 11; Regulation (EU) 2024/1689 Annex III no. 4).

/** What matching reads of a vacancy. Hours are quarter hours a week. */
export interface MatchingVacancy {
  isco08: string;
  skills: readonly string[];
  languageLevel: CefrLevel;
  qualification: QualificationKind;
  regulated: boolean;
  weeklyQuarterHours: number;
  /** plain date or null when open */
  startsOn: string | null;
  land: string;
}

/** What matching reads of a person. `wishedLaender` empty means anywhere. */
export interface MatchingProfile {
  reference: string;
  isco08: string;
  skills: readonly string[];
  germanLevel: CefrLevel;
  qualification: QualificationKind;
  recognition: RecognitionState;
  experienceYears: number;
  wishedQuarterHoursMin: number | null;
  availableFrom: string | null;
  wishedLaender: readonly string[];
  /** ISCO-08 codes the person would like to work in; empty means no wish was named */
  wishedIsco08: readonly string[];
}
