/** Fingerprint of the source of all rules; a test compares it and says the new one when a rule has changed. */
export const RULES_DIGEST = "21f0b0b172bc8733";
