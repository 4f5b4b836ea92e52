/** Entries of a profile that tell nobody who the person is: read by companies before consent. */
export const ANONYMOUS_ENTRIES = [
  "CandidateLanguage",
  "CandidateQualification",
  "CandidateExperience",
] as const;

/** All entries that say who made and who checked them. */
export const CANDIDATE_ENTRIES = [...ANONYMOUS_ENTRIES, "CandidateSituation", "CandidateGuardian"] as const;
