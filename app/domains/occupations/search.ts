import { allIscoUnitGroups } from "./isco.ts";
import { allKldbOccupations, kldbTitle } from "./kldb.ts";
import { scoreNames, type NameIndex } from "./name-index.ts";
import { occupationTitle, type OccupationLocale } from "./occupation.ts";
import { searchIndex, type OccupationName } from "./search-index.ts";

/** An occupation found: its title in the asked language, the name that was met, and whether that name was a further one. */
export type OccupationHit = {
  isco08: string;
  kldb2010?: string;
  title: string;
  matched: string;
  further?: true;
};

type Candidate = {
  isco08: string;
  kldb2010: string | null;
  matched: string;
  score: number;
  further?: true;
};

const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 50;
// Several KldB codes share one unit group; a list full of one group hides the others.
const MAX_HITS_PER_UNIT_GROUP = 3;
// Beside a good hit, names that share a syllable with the query only distract.
const SCORE_BESIDE_BEST = 0.55;

interface SearchOptions {
  limit?: number;
  locale?: OccupationLocale;
  /** names beyond the built-in ones, such as those of ESCO */
  further?: NameIndex<OccupationName> | null;
}

/**
 * Occupations that fit a text or begin with a code, best first and always in the same order. Forgives slips, umlauts and
 * gender; looks at German and English names whatever the language of the titles asked for, and at further names where they
 * are given. At most 50, 10 by default.
 */
export function searchOccupations(
  query: string,
  { limit = DEFAULT_LIMIT, locale = "de", further = null }: SearchOptions = {},
): OccupationHit[] {
  const text = query.trim();
  const candidates = /^\d{2,5}$/.test(text) ? candidatesByCode(text) : candidatesByText(text, further);
  const perGroup = new Map<string, number>();
  const hits: OccupationHit[] = [];
  for (const candidate of candidates.sort(byRank)) {
    if (hits.length >= Math.min(limit, MAX_LIMIT)) break;
    const already = perGroup.get(candidate.isco08) ?? 0;
    // In English all codes of a unit group carry the same title.
    if (already >= (locale === "en" ? 1 : MAX_HITS_PER_UNIT_GROUP)) continue;
    perGroup.set(candidate.isco08, already + 1);
    hits.push(toHit(candidate, locale));
  }
  return hits;
}

function toHit(candidate: Candidate, locale: OccupationLocale): OccupationHit {
  const { isco08, kldb2010, matched } = candidate;
  const iscoTitle = occupationTitle(isco08, locale) ?? isco08;
  const further = candidate.further && { further: candidate.further };
  if (kldb2010 === null) return { isco08, title: iscoTitle, matched, ...further };
  return {
    isco08,
    kldb2010,
    title: locale === "de" ? (kldbTitle(kldb2010) ?? iscoTitle) : iscoTitle,
    matched,
    ...further,
  };
}

function byRank(first: Candidate, second: Candidate): number {
  return (
    second.score - first.score ||
    Number(first.isco08) - Number(second.isco08) ||
    Number(first.kldb2010 ?? 0) - Number(second.kldb2010 ?? 0)
  );
}

function candidatesByCode(digits: string): Candidate[] {
  const groups = allIscoUnitGroups().filter(({ code }) => code.startsWith(digits));
  const kldb = allKldbOccupations().filter(({ code }) => code.startsWith(digits));
  return [
    ...groups.map(({ code }) => ({ isco08: code, kldb2010: null, matched: code, score: 1 })),
    ...kldb.map(({ code, isco08 }) => ({
      isco08: isco08[0] ?? "",
      kldb2010: code,
      matched: code,
      score: code === digits ? 1 : 0.5,
    })),
  ];
}

function candidatesByText(text: string, further: NameIndex<OccupationName> | null): Candidate[] {
  const best = new Map<string, Candidate>();
  const take = (index: NameIndex<OccupationName>, further?: true) => {
    for (const { name, score: found } of scoreNames(text, index)) {
      const score = found * name.weight;
      const key = `${name.isco08}/${name.kldb2010 ?? ""}`;
      const known = best.get(key);
      if (known !== undefined && known.score >= score) continue;
      const { isco08, kldb2010, text, shown: matched = text } = name;
      best.set(key, { isco08, kldb2010, matched, score, ...(further && { further }) });
    }
  };
  take(searchIndex());
  if (further !== null) take(further, true);
  const candidates = [...best.values()];
  const top = candidates.reduce((highest, { score }) => Math.max(highest, score), 0);
  return candidates.filter(({ score }) => score >= top * SCORE_BESIDE_BEST);
}
