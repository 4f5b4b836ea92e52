import type {
  CefrLevel,
  QualificationKind,
  QualificationState,
  RecognitionState,
} from "#app/platform/database/generated/enums.ts";

/** What matching and lists read of a person, in one line. */
export interface Summary {
  qualification: QualificationKind;
  recognition: RecognitionState;
  experienceYears: number;
  germanLevel: CefrLevel;
  englishLevel: CefrLevel;
}

/** What of the entries the summary is made from. Days are the first of their months ("YYYY-MM-DD"). */
export interface SummarisedEntries {
  languages: readonly { language: string; level: CefrLevel }[];
  qualifications: readonly {
    kind: QualificationKind;
    isco08: string | null;
    state: QualificationState;
    recognition: RecognitionState;
  }[];
  experiences: readonly { isco08: string | null; startedOn: string; endedOn: string | null }[];
}

const KINDS: readonly QualificationKind[] = ["NONE", "VOCATIONAL", "TERTIARY", "ACADEMIC"];
const RECOGNITIONS: readonly RecognitionState[] = [
  "NONE",
  "NOT_APPLIED",
  "PENDING",
  "PARTIAL",
  "COMPARABLE",
  "EQUIVALENT",
];

/**
 * The summary that follows from the entries; what no entry speaks of stays as it was stated. Of several
 * qualifications the one for the person's occupation counts before a higher one for another: the law and a
 * company ask for the training of the job (§ 18a, § 18b AufenthG), and kind and recognition belong together.
 * @param isco08 the occupation the person wants to work in
 * @param today counts running work up to its month
 */
export function summarise(
  stated: Summary,
  isco08: string,
  { languages, qualifications, experiences }: SummarisedEntries,
  today: string,
): Summary {
  const level = (code: string) => languages.find(({ language }) => language === code)?.level;
  const best = qualifications
    .filter(({ state }) => state === "FINISHED")
    .reduce<SummarisedEntries["qualifications"][number] | null>(
      (first, other) => (first && compare(first, other, isco08) >= 0 ? first : other),
      null,
    );
  const told = experiences.filter((entry) => entry.isco08 !== null);
  return {
    germanLevel: level("de") ?? stated.germanLevel,
    englishLevel: level("en") ?? stated.englishLevel,
    qualification: best?.kind ?? stated.qualification,
    recognition: best?.recognition ?? stated.recognition,
    experienceYears:
      told.length > 0
        ? Math.floor(
            monthsOf(
              told.filter((entry) => sameGroup(entry.isco08, isco08)),
              today,
            ) / 12,
          )
        : stated.experienceYears,
  };
}

/** Same minor group of ISCO-08 (three digits): near enough to count as the same occupation. */
export function sameGroup(first: string | null, second: string): boolean {
  return first !== null && first.slice(0, 3) === second.slice(0, 3);
}

type Qualification = SummarisedEntries["qualifications"][number];

function compare(first: Qualification, second: Qualification, isco08: string): number {
  const rank = (one: Qualification) => [
    Number(sameGroup(one.isco08, isco08)),
    KINDS.indexOf(one.kind),
    RECOGNITIONS.indexOf(one.recognition),
  ];
  const [a, b] = [rank(first), rank(second)];
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Months covered by at least one period, first and last month included: two jobs at once count once. */
export function monthsOf(
  periods: readonly { startedOn: string; endedOn: string | null }[],
  today: string,
): number {
  const covered = new Set<number>();
  for (const { startedOn, endedOn } of periods) {
    const last = monthNumber(endedOn !== null && endedOn < today ? endedOn : today);
    for (let month = monthNumber(startedOn); month <= last; month += 1) covered.add(month);
  }
  return covered.size;
}

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
