import { LAENDER } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { formatDate, formatHours, useLocale, useT } from "#app/i18n/index.ts";
import type {
  CefrLevel,
  QualificationKind,
  RecognitionState,
} from "#app/platform/database/generated/enums.ts";
import { DescriptionList } from "#app/ui/index.ts";

interface ShownProfile {
  occupation: string;
  qualification: QualificationKind;
  recognition: RecognitionState;
  experienceYears: number;
  skills: readonly string[];
  germanLevel: CefrLevel;
  englishLevel: CefrLevel;
  wishedLaender: readonly string[];
  wishedQuarterHoursMin: number | null;
  availableFrom: PlainDate | null;
  availableUntil: PlainDate | null;
  /** titles of further occupations */
  furtherOccupations: readonly string[];
  shiftWork: boolean | null;
  travel: boolean | null;
  wouldMove: boolean | null;
  commuteKm: number | null;
  summary: string;
}

/** What of a person may be seen without knowing who it is. */
export function ProfileList({ profile }: { profile: ShownProfile }) {
  const t = useT("candidates");
  const words = useT("enums");
  const locale = useLocale();
  const answer = (said: boolean | null) => (said === null ? null : t(said ? "answers.yes" : "answers.no"));
  const laender = LAENDER.filter(({ code }) => profile.wishedLaender.includes(code)).map((land) =>
    locale === "en" ? land.en : land.de,
  );
  return (
    <DescriptionList
      items={[
        { term: t("fields.isco08.label"), value: profile.occupation },
        { term: t("fields.qualification"), value: words(`QualificationKind.${profile.qualification}`) },
        { term: t("fields.recognition"), value: words(`RecognitionState.${profile.recognition}`) },
        { term: t("fields.experienceYears.label"), value: profile.experienceYears },
        { term: t("fields.skills.label"), value: profile.skills.join(", ") || null },
        { term: t("fields.germanLevel"), value: words(`CefrLevel.${profile.germanLevel}`) },
        { term: t("fields.englishLevel"), value: words(`CefrLevel.${profile.englishLevel}`) },
        { term: t("fields.wishedLaender.label"), value: laender.join(", ") || null },
        {
          term: t("fields.wishedQuarterHoursMin.label"),
          value:
            profile.wishedQuarterHoursMin === null
              ? null
              : formatHours(profile.wishedQuarterHoursMin, locale),
        },
        {
          term: t("fields.availableFrom"),
          value: profile.availableFrom ? formatDate(profile.availableFrom, locale) : null,
        },
        {
          term: t("fields.availableUntil.label"),
          value: profile.availableUntil ? formatDate(profile.availableUntil, locale) : null,
        },
        { term: t("fields.secondOccupation.label"), value: profile.furtherOccupations.join(", ") || null },
        { term: t("fields.shiftWork"), value: answer(profile.shiftWork) },
        { term: t("fields.travel"), value: answer(profile.travel) },
        { term: t("fields.wouldMove"), value: answer(profile.wouldMove) },
        { term: t("fields.commuteKm.label"), value: profile.commuteKm },
        { term: t("fields.summary.label"), value: profile.summary || null },
      ]}
    />
  );
}
