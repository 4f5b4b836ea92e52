const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The name that authenticator apps show. */
export const TOTP_ISSUER = "Fachkräftelotse";

/** Base32 without padding (RFC 4648, section 6) of a text's UTF-8 bytes, as authenticator apps want secrets. */
export function base32(text: string): string {
  let bits = 0;
  let value = 0;
  let output = "";
  for (const byte of new TextEncoder().encode(text)) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      output += ALPHABET[(value >> bits) & 31] ?? "";
    }
  }
  return bits === 0 ? output : output + (ALPHABET[(value << (5 - bits)) & 31] ?? "");
}

/** The `otpauth:` address of a secret: six digits, every 30 seconds, SHA-1 (what every app can). */
export function totpUri(secret: string, account: string): string {
  const label = `${encodeURIComponent(TOTP_ISSUER)}:${encodeURIComponent(account)}`;
  const query = new URLSearchParams({ secret: base32(secret), issuer: TOTP_ISSUER });
  return `otpauth://totp/${label}?${query.toString()}`;
}
