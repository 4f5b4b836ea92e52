/** Arabic-Indic and Persian digits as the digits 0 to 9. */
export function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}

/**
 * Cents of an amount as people type it, or null. Point and comma may both group and divide: with two kinds the
 * last one divides; one alone before exactly three digits groups ("46.000", "46,000"), else it divides.
 */
export function parseMoney(text: string): number | null {
  const plain = westernDigits(text)
    .replace(/[\s\u00a0\u202f'’]|€|euro?s?$/gi, "")
    .replace(/,-+$/, "");
  const [, whole, fraction = ""] = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === undefined) return null;
  const groups = new Set(whole.match(/[.,]/g));
  const divider = fraction === "" ? undefined : plain.at(-fraction.length - 1);
  if (groups.size > 1 || (divider !== undefined && groups.has(divider))) return null;
  const cents = Number(whole.replace(/[.,]/g, "")) * 100 + Number(fraction.padEnd(2, "0"));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** Quarter hours of "38,75" or "38.5" or "40", or null. */
export function parseQuarterHours(text: string): number | null {
  const plain = westernDigits(text.trim()).replace(",", ".");
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return null;
  const quarters = Number(plain) * 4;
  return Number.isInteger(quarters) ? quarters : null;
}

/** "26.11.2026" and "26/11/2026" as "2026-11-26"; anything else as it is. */
export function typedDate(text: string): string {
  const plain = westernDigits(text.trim());
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(plain.replace(/\s/g, "")) ?? [];
  if (day === undefined || month === undefined || year === undefined) return plain;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** "03/2019", "3.2019" and "2019-03" as "2019-03-01"; anything else as it is. */
export function typedMonth(text: string): string {
  const plain = westernDigits(text).replace(/\s/g, "");
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(plain) ?? [];
  if (month !== undefined && year !== undefined) return `${year}-${month.padStart(2, "0")}-01`;
  return /^\d{4}-\d{2}$/.test(plain) ? `${plain}-01` : plain;
}

/** The code of a chosen suggestion: "Pflegefachkräfte (2221)" or "2221" → "2221"; null for free text. */
export function codeInChoice(text: string): string | null {
  const [, bracketed, bare] = /\((\d{4,5})\)\s*$|^\s*(\d{4,5})\s*$/.exec(westernDigits(text)) ?? [];
  return bracketed ?? bare ?? null;
}

/** The text that stands in the field for a chosen suggestion. */
export const choiceText = (label: string, code: string): string => `${label} (${code})`;
