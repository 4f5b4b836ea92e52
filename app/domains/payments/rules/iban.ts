/** An IBAN as it is stored: without blanks, in capitals. */
export const compactIban = (text: string): string => text.replace(/\s+/g, "").toUpperCase();

/** In groups of four, as it stands on paper. */
export const spacedIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1 ");

/** Whether the check digits are right (ISO 13616: the rest of the rearranged number by 97 is 1) and, for Germany, the length. */
export function isIban(text: string): boolean {
  const iban = compactIban(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  if (iban.startsWith("DE") && !/^DE\d{20}$/.test(iban)) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Whether a text has the form of a BIC (ISO 9362). */
export const isBic = (text: string): boolean =>
  /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text.trim().toUpperCase());
