/** Number and letter of the norm of a title however it is written: "16b", "§ 16b Abs. 1", "16b-1". */
export function normOf(title: string): string {
  return /\d+(?!\d)\s?[a-z]?(?![a-z])/.exec(title)?.[0].replace(" ", "") ?? "";
}

/** The Absatz that follows the norm ("5" in "16d-5" and "§ 16d Abs. 5"), with its letter; empty if none is named. */
export function absatzOf(title: string): string {
  const [, absatz = ""] = /\d+(?!\d)\s?[a-z]?(?![a-z])\D*?(\d+\s?[a-z]?)(?![a-z])/.exec(title) ?? [];
  return absatz.replace(" ", "");
}
