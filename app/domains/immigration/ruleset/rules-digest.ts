/** Fingerprint of the source of all rules; a test compares it and says the new one when a rule has changed. */
export const RULES_DIGEST = "03538540db0d56d8";
