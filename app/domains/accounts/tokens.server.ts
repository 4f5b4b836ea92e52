import { randomInt } from "node:crypto";
import { hashPassword, verifyPassword } from "better-auth/crypto";

// Without 0 O 1 I L and the vowels, so that nothing is misread and no word appears.
const CODE_SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";
const CODE_LENGTH = 8;

/** A one-time code to be handed over on paper: 8 signs (38 bits), written in two groups. */
export function newCode(): string {
  const signs = Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]);
  return `${signs.slice(0, 4).join("")}-${signs.slice(4).join("")}`;
}

/** What is kept of a code. It is short, so the hash is slow (scrypt with salt). */
export function hashCode(code: string): Promise<string> {
  return hashPassword(code);
}

export function codeMatches(code: string, hash: string): Promise<boolean> {
  return verifyPassword({ hash, password: code });
}
