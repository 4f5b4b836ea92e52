/** Fingerprint of the source of all rules; a test compares it and says the new one when a rule has changed. */
export const RULES_DIGEST = "55c1e02dc21c3724";
