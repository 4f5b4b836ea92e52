/** What somebody published as schema.org JobPosting, untrusted: any property may hold anything. */
export type Posting = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Posting =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPosting = (value: Posting): boolean =>
  [value["@type"]].flat().some((type) => typeof type === "string" && /(^|[/:])JobPosting$/.test(type));

/** Pages nest their data two or three levels deep. */
const DEEPEST = 8;

function find(value: unknown, depth = 0): Posting | null {
  if (depth > DEEPEST) return null;
  if (isObject(value) && isPosting(value)) return value;
  const inside: readonly unknown[] = Array.isArray(value)
    ? value
    : isObject(value)
      ? Object.values(value)
      : [];
  for (const one of inside) {
    const found = find(one, depth + 1);
    if (found) return found;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An opening tag is short; without the bound a page made for it could keep the server searching. */
const OPENING = /<script\b[^<>]{0,500}?\btype\s{0,9}=\s{0,9}["']?application\/ld\+json["']?[^<>]{0,500}>/gi;

/** Blocks of JSON-LD in the source of a page. */
function blocks(html: string): string[] {
  const found: string[] = [];
  let read = 0;
  for (const { index, 0: opening } of html.matchAll(OPENING)) {
    // inside the block before it: no script of its own
    if (index < read) continue;
    const start = index + opening.length;
    const end = html.indexOf("</script", start);
    if (end < 0) break;
    found.push(html.slice(start, end));
    read = end;
  }
  return found;
}

/**
 * The first JobPosting in what somebody pasted: JSON-LD itself, or the source of the page that holds it. Nothing is ever
 * fetched: the server visits no address that somebody names.
 */
export function findPosting(
  text: string,
): { ok: true; posting: Posting } | { ok: false; code: "no_structured_data" | "no_posting" } {
  const whole = parsed(text);
  const sources = whole === undefined ? blocks(text).map(parsed) : [whole];
  if (!sources.some((source) => source !== undefined)) return { ok: false, code: "no_structured_data" };
  const posting = find(sources);
  return posting ? { ok: true, posting } : { ok: false, code: "no_posting" };
}
