/** Fingerprint of the source of all rules; a test compares it and says the new one when a rule has changed. */
export const RULES_DIGEST = "6df257f3d2af779a";
