import { foldInPlace } from "#app/domains/vacancies/index.ts";
import type { KnownPerson } from "./finding.ts";

/** Name parts shorter than this are words of many languages and prove nothing alone. */
const SHORTEST_NAME_PART = 3;
const SHORTEST_EMPLOYER = 4;
/** So many last digits are a number of one's own. */
const PHONE_ENDING = 6;

/** Legal forms: "Chantier de Bizerte SA" is meant by "Chantier de Bizerte", too. */
const LEGAL_FORM =
  /(?:[\s,&.]+(?:gmbh|ggmbh|mbh|ag|kg|kgaa|ohg|gbr|se|ug|e\.?\s?v|e\.?\s?k|co|inc|llc|ltd|plc|corp|limited|sa|sarl|sas|spa|srl|bv|nv|oy|ab|as|a\.?\s?s|sti|ltda|pvt|pty|company))+\.?$/;
/** Words that stand for any employer of their kind. */
const ANY_EMPLOYER =
  /^(?:klinik|krankenhaus|hospital|clinic|werkstatt|hotel|restaurant|backerei|bakery|schule|school|universitat|university|baustelle|selbststandig|selbstandig|freiberuflich|freelance|freelancer|self-employed|familienbetrieb|praxis|apotheke|pharmacy|werft|shipyard|fabrik|factory|firma|company|bank|kita|pflegeheim)$/;

/** The names of the person as words of a folded text, with the German genitive. */
export function nameParts({ givenName = "", familyName = "", email }: KnownPerson): RegExp[] {
  const given = partsOf(givenName);
  const family = partsOf(familyName);
  const alone = [...given, ...family].filter((part) => part.length >= SHORTEST_NAME_PART);
  // short names tell somebody when they stand side by side
  const whole = [[...given, ...family].join(" "), [...family, ...given].join(" ")].filter(
    (name) => given.length > 0 && family.length > 0 && name.length > 3,
  );
  const mailbox = foldInPlace(email ?? "").plain.split("@")[0] ?? "";
  return [...alone, ...whole, ...(mailbox.length >= 6 ? [mailbox] : [])].map(
    (name) => new RegExp(`${START}${literal(name).replaceAll(" ", "[ ,.-]+")}(?:'?s)?${END}`, "gu"),
  );
}

/** Former employers as they may stand in a folded text, with and without their legal form. */
export function employerNames({ employers = [] }: KnownPerson): RegExp[] {
  const names = employers.flatMap((employer) => {
    const name = foldInPlace(employer).plain.trim().replace(/ +/g, " ");
    return [name, name.replace(LEGAL_FORM, "").trim()];
  });
  return [...new Set(names)]
    .filter((name) => name.length >= SHORTEST_EMPLOYER && !ANY_EMPLOYER.test(name))
    .map((name) => new RegExp(`${START}${literal(name)}(?:'?s)?${END}`, "gu"));
}

const MONTHS = [
  "jan(?:uar|uary)?",
  "feb(?:ruar|ruary)?",
  "mar(?:z|ch)?",
  "apr(?:il)?",
  "ma[iy]",
  "jun[ie]?",
  "jul[iy]?",
  "aug(?:ust)?",
  "sep(?:t|tember)?",
  "o[kc]t(?:ober)?",
  "nov(?:ember)?",
  "de[zc](?:ember)?",
];

/** The day of birth as people write it, in folded text. */
export function birthDates({ birthDate }: KnownPerson): RegExp[] {
  const [year = "", month = "", day = ""] = birthDate?.split("-") ?? [];
  if (day === "") return [];
  const [d, m] = [`0?${Number(day)}`, `0?${Number(month)}`];
  const name = MONTHS[Number(month) - 1] ?? "";
  return [
    `(?<!\\d)${d}[./-] ?${m}[./-] ?(?:${year}|${year.slice(2)})(?!\\d)`,
    `(?<!\\d)${m}/${d}/${year}(?!\\d)`,
    `(?<!\\d)${year}[-/.]${m}[-/.]${d}(?!\\d)`,
    `(?<!\\d)${d}(?:\\.|st|nd|rd|th)? ?(?:of )?${name}\\.?,? ${year}(?!\\d)`,
    `(?<![a-z])${name}\\.? ${d}(?:st|nd|rd|th)?,? ${year}(?!\\d)`,
  ].map((pattern) => new RegExp(pattern, "g"));
}

/** The own telephone number, however its last digits are grouped. */
export function phoneEndings({ phone }: KnownPerson): RegExp[] {
  const digits = (phone ?? "").replace(/\D/g, "");
  if (digits.length < PHONE_ENDING) return [];
  const ending = [...digits.slice(-PHONE_ENDING)].join("[\\s/().-]{0,2}");
  return [new RegExp(`(?:\\+?\\d[\\d\\s/().-]{0,20})?${ending}(?!\\d)`, "g")];
}

const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/\\-/g, "[-]");

const partsOf = (name: string): string[] =>
  foldInPlace(name)
    .plain.split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
