/** Shortest and longest password taken, in characters: length counts more than mixture (BSI ORP.4), hashing time is no lever. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;
