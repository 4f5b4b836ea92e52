import { euros } from "./amounts.ts";

/** A transfer as it is put into a QR code. */
export interface Transfer {
  /** at most 70 characters count */
  holder: string;
  iban: string;
  bic: string | null;
  cents: number;
  /** what the center knows the payment by, at most 140 characters */
  reference: string;
}

/**
 * The text of an EPC QR code ("GiroCode", EPC069-12 version 002): a SEPA credit transfer in euros with a free reference.
 * Lines in a fixed order, UTF-8, trailing empty ones left out; to be drawn with error correction M.
 * @throws RangeError for an amount that the standard does not know (0.01 to 999999999.99 EUR)
 */
export function epcText({ holder, iban, bic, cents, reference }: Transfer): string {
  if (!Number.isSafeInteger(cents) || cents < 1 || cents > 999_999_999_99) {
    throw new RangeError(`no amount of a transfer: ${cents}`);
  }
  const line = (text: string, most: number) => text.replace(/\s+/g, " ").trim().slice(0, most);
  return [
    ...["BCD", "002", "1", "SCT"],
    bic ?? "",
    line(holder, 70),
    iban,
    `EUR${euros(cents)}`,
    // purpose and structured reference are not used
    ...["", ""],
    line(reference, 140),
  ].join("\n");
}
