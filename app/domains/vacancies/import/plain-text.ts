/** Signs by name as German pages write them; all others stand by number. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", euro: "€", sect: "§", middot: "·" },
  ...{ auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", szlig: "ß", eacute: "é" },
  ...{ ndash: "–", mdash: "—", hellip: "…", bull: "•", bdquo: "„", ldquo: "“", rdquo: "”", rsquo: "’" },
};

function signOf(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : "";
}

const decoded = (text: string): string => text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, signOf);

// A tag ends before the next one begins: else a text made for it could keep the server searching for ends.

/** The words of a piece of HTML, one paragraph or list entry per line; text without HTML stays as it is. */
export function plainText(html: string): string {
  // descriptions are often escaped once more than they should be
  const source = /&lt;\/?(p|ul|li|br|div|strong|b|h\d)\b/i.test(html) ? decoded(html) : html;
  const lines = source
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, " ")
    .replace(/<li\b[^<>]*>/gi, "\n- ")
    .replace(/<br\b[^<>]*>|<\/(p|div|li|ul|ol|h[1-6]|tr)\s*>/gi, "\n")
    .replace(/<\/?[a-z!][^<>]*>/gi, "");
  return decoded(lines)
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "" && line !== "-")
    .join("\n");
}
