/** Fingerprint of the source of all rules; a test compares it and says the new one when a rule has changed. */
export const RULES_DIGEST = "df8d26750b1e0eba";
