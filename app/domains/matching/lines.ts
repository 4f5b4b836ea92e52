import { CefrLevel, QualificationKind } from "#app/platform/database/generated/enums.ts";
import { daysBetween, plainDate } from "#app/domains/calendar/index.ts";
import { skillMeaning } from "#app/domains/skills/index.ts";
import type { MatchingProfile, MatchingVacancy } from "./types.ts";
import { LINE_IDS } from "./weights.ts";
import type { LineId, Weights } from "./weights.ts";

/** One compared feature: `percent` (0–100) of `weight` points; `code` becomes words in i18n/matching. */
export interface Line {
  id: LineId;
  code: string;
  percent: number;
  weight: number;
  params: Record<string, string | number | string[]>;
}

type Found = Pick<Line, "code" | "percent"> & { params?: Line["params"] };

/** All lines, in the order in which they are shown. */
export function compareLines(vacancy: MatchingVacancy, profile: MatchingProfile, weights: Weights): Line[] {
  const found: Record<LineId, Found> = {
    occupation: occupation(vacancy, profile),
    skills: skills(vacancy, profile),
    language: language(vacancy, profile),
    qualification: qualification(vacancy, profile),
    experience: experience(profile),
    hours: hours(vacancy, profile),
    start: start(vacancy, profile),
    place: place(vacancy, profile),
    wishes: wishes(vacancy, profile),
  };
  return LINE_IDS.map((id) => ({
    id,
    weight: weights[id],
    params: {},
    ...found[id],
  }));
}

function occupation({ isco08: wanted }: MatchingVacancy, { isco08: has }: MatchingProfile): Found {
  return { ...nearness(wanted, has), params: { wanted, has } };
}

/** How near two ISCO-08 unit groups stand: the more digits they share, the nearer. */
function nearness(wanted: string, has: string): Found {
  if (has === wanted) return { code: "same_unit_group", percent: 100 };
  if (has.slice(0, 3) === wanted.slice(0, 3)) return { code: "same_minor_group", percent: 70 };
  if (has.slice(0, 2) === wanted.slice(0, 2)) return { code: "same_sub_major_group", percent: 40 };
  return { code: "other_occupation", percent: 0 };
}

/** "Staplerschein" is the "Gabelstapler-Führerschein"; what is on no list is compared by its letters. */
function skills(vacancy: MatchingVacancy, profile: MatchingProfile): Found {
  if (vacancy.skills.length === 0) return { code: "none_asked", percent: 100 };
  const own = new Set(profile.skills.map(skillMeaning));
  const present = vacancy.skills.filter((skill) => own.has(skillMeaning(skill)));
  const absent = vacancy.skills.filter((skill) => !own.has(skillMeaning(skill)));
  const percent = Math.round((present.length * 100) / vacancy.skills.length);
  const code = absent.length === 0 ? "all" : present.length === 0 ? "none" : "some";
  return { code, percent, params: { present, absent } };
}

/** From low to high. */
export const LEVELS: readonly CefrLevel[] = Object.values(CefrLevel);

function language(vacancy: MatchingVacancy, profile: MatchingProfile): Found {
  const params = { wanted: vacancy.languageLevel, has: profile.germanLevel };
  const below = LEVELS.indexOf(vacancy.languageLevel) - LEVELS.indexOf(profile.germanLevel);
  if (below <= 0) return { code: "reached", percent: 100, params };
  if (below === 1) return { code: "one_level_below", percent: 50, params };
  return { code: "further_below", percent: below === 2 ? 20 : 0, params };
}

/** From low to high. */
export const QUALIFICATION_ORDER: readonly QualificationKind[] = [
  "NONE",
  "VOCATIONAL",
  "TERTIARY",
  "ACADEMIC",
];

function qualification(vacancy: MatchingVacancy, profile: MatchingProfile): Found {
  const params = {
    wanted: vacancy.qualification,
    has: profile.qualification,
    recognition: profile.recognition,
  };
  if (vacancy.qualification === QualificationKind.NONE) return { code: "none_asked", percent: 100, params };
  const below =
    QUALIFICATION_ORDER.indexOf(vacancy.qualification) - QUALIFICATION_ORDER.indexOf(profile.qualification);
  if (below > 0) return { code: "level_missing", percent: 0, params: { ...params, below } };
  const accepted =
    profile.recognition === "EQUIVALENT" || (!vacancy.regulated && profile.recognition === "COMPARABLE");
  if (accepted) return { code: "recognised", percent: 100, params };
  const onTheWay = profile.recognition === "PARTIAL" || profile.recognition === "PENDING";
  if (onTheWay) return { code: "recognition_on_the_way", percent: 60, params };
  return { code: "recognition_missing", percent: 30, params };
}

function experience({ experienceYears: years }: MatchingProfile): Found {
  const percent = years >= 5 ? 100 : years >= 3 ? 80 : years >= 1 ? 50 : 20;
  return { code: "years", percent, params: { years } };
}

function hours(vacancy: MatchingVacancy, profile: MatchingProfile): Found {
  if (profile.wishedQuarterHoursMin === null) return { code: "not_known", percent: 50 };
  const params = { offered: vacancy.weeklyQuarterHours / 4, wished: profile.wishedQuarterHoursMin / 4 };
  return profile.wishedQuarterHoursMin <= vacancy.weeklyQuarterHours
    ? { code: "enough", percent: 100, params }
    : { code: "too_few", percent: 0, params };
}

function start(vacancy: MatchingVacancy, profile: MatchingProfile): Found {
  if (vacancy.startsOn === null || profile.availableFrom === null) return { code: "not_known", percent: 50 };
  const params = { wanted: vacancy.startsOn, available: profile.availableFrom };
  const late = daysBetween(plainDate(vacancy.startsOn), plainDate(profile.availableFrom));
  if (late <= 0) return { code: "in_time", percent: 100, params };
  return { code: "later", percent: late <= 60 ? 50 : 0, params: { ...params, days: late } };
}

function place(vacancy: MatchingVacancy, profile: MatchingProfile): Found {
  if (profile.wishedLaender.length === 0) return { code: "anywhere", percent: 100 };
  return profile.wishedLaender.includes(vacancy.land)
    ? { code: "wished", percent: 100, params: { land: vacancy.land } }
    : { code: "elsewhere", percent: 0, params: { land: vacancy.land, wished: [...profile.wishedLaender] } };
}

/** Whether the job is one the person would like, as far as the person named any. */
function wishes(vacancy: MatchingVacancy, { wishedIsco08: wished }: MatchingProfile): Found {
  if (wished.length === 0) return { code: "none_named", percent: 100 };
  const best = Math.max(...wished.map((code) => nearness(code, vacancy.isco08).percent));
  const params = { offered: vacancy.isco08, wished: [...wished] };
  if (best === 100) return { code: "wished", percent: 100, params };
  return best === 70 ? { code: "near", percent: 70, params } : { code: "other", percent: 0, params };
}
