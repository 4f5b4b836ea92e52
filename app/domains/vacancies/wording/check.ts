import type { CefrLevel } from "#app/platform/database/generated/enums.ts";
import { PHRASES, type Phrase } from "./data/phrases.ts";
import {
  WORDING_FIELDS,
  WORDING_RULES,
  type Placed,
  type WordingField,
  type WordingFinding,
  type WordingInput,
} from "./finding.ts";
import { foldInPlace, sentenceAround, type Folded } from "./folded.ts";
import { expressionOf, standsIn } from "./pattern.ts";
import { checkSought, checkTitle } from "./titles.ts";
import { usualLevel } from "./usual-level.ts";

/** One phrase that stands in a text again and again is not looked at for ever. */
const MOST_LOOKS = 40;
const LEVELS: readonly CefrLevel[] = ["A1", "A2", "B1", "B2", "C1", "C2"];
/** What work in German asks for where nothing nearer is known. */
const GOOD_GERMAN: CefrLevel = "C1";

/**
 * Words of a vacancy that may put people at a disadvantage for a ground of § 1 AGG, in the order of the text. It warns
 * and never decides: whether a job may ask for something is a question of §§ 8 to 10 AGG and of the single case.
 */
export function checkWording(input: WordingInput): WordingFinding[] {
  const { title, tasks, skills, languageReason } = input;
  const found = [
    ...checkTitle(title),
    ...checkText("title", title, input),
    ...checkText("tasks", tasks, input),
    ...checkText("skills", skills.join("\n"), input),
    ...checkText("languageReason", languageReason ?? "", input),
    ...checkLevel(input),
  ];
  const place = ({ field }: Placed) => WORDING_FIELDS.indexOf(field);
  return onlyOnce(found)
    .sort((first, second) => place(first) - place(second) || first.at - second.at)
    .map(({ at: _, ...finding }) => ({ ...finding, ...WORDING_RULES[finding.rule] }));
}

function checkText(field: WordingField, text: string, input: WordingInput): Placed[] {
  if (text.trim() === "") return [];
  const folded = foldInPlace(text);
  const sought = field === "title" ? [] : checkSought(folded, field, input.title);
  return [...PHRASES.flatMap((phrase) => checkPhrase(phrase, folded, field, input)), ...sought];
}

function checkPhrase(phrase: Phrase, text: Folded, field: WordingField, input: WordingInput): Placed[] {
  const { rule, find, needs, unless = [] } = phrase;
  const matches: Placed[] = [];
  let looks = 0;
  for (const { 0: words, index: at } of text.plain.matchAll(expressionOf(find))) {
    looks += 1;
    if (looks > MOST_LOOKS) break;
    const sentence = sentenceAround(text, at, at + words.length);
    if (needs !== undefined && !standsIn(needs, sentence)) continue;
    if (unless.some((otherwise) => standsIn(otherwise, sentence))) continue;
    const quote = text.original.slice(at, at + words.length).trim();
    matches.push({
      rule,
      field,
      quote,
      at,
      ...(rule === "native_speaker" ? { level: levelToName(input) } : {}),
    });
  }
  return matches;
}

/** Instead of "native": the level the vacancy names, else the usual one. */
const levelToName = ({ languageLevel, isco08 }: WordingInput): CefrLevel =>
  namedLevel(languageLevel) ?? usualLevel(isco08)?.level ?? GOOD_GERMAN;

const namedLevel = (level: CefrLevel | null) => (level === "NONE" ? null : level);

/** More German than work of this kind usually asks for, without a word why. */
function checkLevel({ languageLevel, languageReason, isco08 }: WordingInput): Placed[] {
  const usual = usualLevel(isco08);
  if (languageLevel === null || usual === null || (languageReason ?? "").trim() !== "") return [];
  if (LEVELS.indexOf(languageLevel) <= LEVELS.indexOf(usual.level)) return [];
  const { family: work, level } = usual;
  return [{ rule: "language_level", field: "languageLevel", quote: languageLevel, at: 0, level, work }];
}

/** The same words are named once per field and rule, and of two that overlap the longer. */
function onlyOnce(found: readonly Placed[]): Placed[] {
  const byLength = [...found].sort((first, second) => second.quote.length - first.quote.length);
  const kept: Placed[] = [];
  for (const one of byLength) {
    const known = kept.some(
      (other) =>
        other.rule === one.rule &&
        other.field === one.field &&
        (other.quote.toLowerCase() === one.quote.toLowerCase() ||
          (other.at <= one.at && one.at < other.at + other.quote.length)),
    );
    if (!known) kept.push(one);
  }
  return kept;
}
