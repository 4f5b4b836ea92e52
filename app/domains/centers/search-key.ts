const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Titles that stand before or after a municipality's name and are written or left out at will. */
const TITLES = new Set([
  "stadt",
  "hansestadt",
  "freie",
  "landeshauptstadt",
  "kreisstadt",
  "bergstadt",
  "universitaetsstadt",
]);

/**
 * Folds a text for comparison: lower case, umlauts and accents written out, everything but letters and digits a single
 * space. "Sankt Märgen" and "SANKT  MAERGEN" become the same.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * What the name of a municipality is compared by: folded and without titles, so that "Wolfsburg, Stadt" finds Wolfsburg.
 * A name that is nothing but titles stays as it is.
 */
export function municipalityKey(name: string): string {
  const folded = foldText(name);
  const words = folded.split(" ").map((word) => (word === "st" ? "sankt" : word));
  const named = words.filter((word) => !TITLES.has(word));
  return named.length > 0 ? named.join(" ") : folded;
}
