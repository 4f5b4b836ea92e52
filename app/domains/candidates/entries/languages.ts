const CODES =
  "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es " +
  "et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki " +
  "kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no " +
  "nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te " +
  "tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/** The codes of ISO 639-1. */
export const LANGUAGES: readonly string[] = CODES.split(" ");

/** Asked for most often: they stand first in every list. */
const FIRST: readonly string[] = ["de", "en"];

const named = new Map<string, readonly { value: string; label: string }[]>();

/** Codes with names in a language, German and English first; made on the server, as browsers know other names. */
export function languageNames(locale: string): readonly { value: string; label: string }[] {
  const known = named.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames([locale], { type: "language" });
  const { compare } = new Intl.Collator(locale);
  const rank = (code: string) => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length);
  const made = LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value })).sort(
    (a, b) => rank(a.value) - rank(b.value) || compare(a.label, b.label),
  );
  named.set(locale, made);
  return made;
}

/** The name of a language in another; a code that is none stays as it is. */
export const languageName = (code: string, locale: string): string =>
  languageNames(locale).find(({ value }) => value === code)?.label ?? code;
