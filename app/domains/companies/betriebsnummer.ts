/**
 * The check digit of a Betriebsnummer (eight digits, issued by the Bundesagentur für Arbeit): the first seven digits are
 * weighted 1, 2, 1, 2, 1, 2, 1, the digits of the products are added up, the last digit of the sum is the check digit.
 * Numbers whose last digit is the check digit plus five are in use as well. Source: Gemeinsames Meldeverfahren,
 * pruefziffernberechnung.de/B/Betriebsnummer.shtml; the same in CPAN's Algorithm::CheckDigits (M10_009).
 */
function checkDigits(number: string): readonly [number, number] {
  const sum = [...number.slice(0, 7)]
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 2))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return [sum % 10, (sum + 5) % 10];
}

/** Eight digits without spaces, or null when the text is no Betriebsnummer at all. */
export function parseBetriebsnummer(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, "");
  return /^\d{8}$/.test(digits) ? digits : null;
}

/**
 * Whether the last digit agrees with the others. A wrong one only warns: the number may be mistyped, or older than the rule.
 *
 * @param number eight digits, as parseBetriebsnummer gives them
 */
export function betriebsnummerChecksOut(number: string): boolean {
  return checkDigits(number).includes(Number(number[7]));
}
