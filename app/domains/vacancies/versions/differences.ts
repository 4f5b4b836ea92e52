import { isLand, landName } from "#app/domains/calendar/index.ts";
import { occupationCode, occupationLabel } from "#app/domains/occupations/index.ts";
import { formatDate, formatHours, formatMoney } from "#app/i18n/format.ts";
import type { Locale, Translate } from "#app/i18n/index.ts";
import { VACANCY_FIELDS, type VacancyInput } from "../schema.ts";
import type { Snapshot } from "./snapshot.ts";
import { wordDifference, type TextPart } from "./word-difference.ts";

type Field = keyof VacancyInput;

/** A field that changed: texts word by word, anything else as before and after in words; empty for nothing said. */
export type Difference =
  { field: Field; parts: readonly TextPart[] } | { field: Field; before: string; after: string };

export interface SnapshotWords {
  vacancies: Translate<"vacancies">;
  enums: Translate<"enums">;
  locale: Locale & ("de" | "en");
  /** names of the company's establishments, as far as there are still any */
  places: ReadonlyMap<string, string>;
}

const TEXTS: readonly Field[] = ["title", "tasks", "skills", "languageReason"];

/** What a snapshot says in each field of the form, in words. */
const SAID: { readonly [Name in Field]: (snapshot: Snapshot, words: SnapshotWords) => string } = {
  title: ({ title }) => title,
  occupation: (codes, { locale }) => `${occupationLabel(codes, locale)} (${occupationCode(codes)})`,
  tasks: ({ tasks }) => tasks,
  qualification: ({ qualification }, { enums }) => enums(`QualificationKind.${qualification}`),
  skills: ({ skills }) => skills.join(", "),
  languageLevel: ({ languageLevel }, { enums }) => enums(`CefrLevel.${languageLevel}`),
  languageReason: ({ languageReason }) => languageReason ?? "",
  regulated: ({ regulated }, words) => yesOrNo(regulated, words),
  weeklyHours: ({ weeklyQuarterHours }, { locale }) => formatHours(weeklyQuarterHours, locale),
  salaryMin: ({ salaryMin }, { locale }) => formatMoney(salaryMin, locale),
  salaryMax: ({ salaryMax }, { locale }) => (salaryMax === null ? "" : formatMoney(salaryMax, locale)),
  salaryPeriod: ({ salaryPeriod }, { enums }) => enums(`SalaryPeriod.${salaryPeriod}`),
  collectiveAgreement: ({ collectiveAgreement }, words) => yesOrNo(collectiveAgreement, words),
  contractKind: ({ contractKind }, { enums }) => enums(`ContractKind.${contractKind}`),
  contractMonths: ({ contractMonths }, { vacancies: t }) =>
    contractMonths === 0 ? t("detail.open_ended") : t("detail.months", { count: contractMonths }),
  establishmentId: ({ establishmentId, municipality, land }, { vacancies: t, locale, places }) => {
    const name =
      establishmentId === null
        ? t("detail.headquarters")
        : (places.get(establishmentId) ?? t("history.gone_place"));
    return `${name}: ${municipality}, ${isLand(land) ? landName(land, locale) : land}`;
  },
  startsOn: ({ startsOn }, { vacancies: t, locale }) =>
    startsOn === null ? t("detail.start_open") : formatDate(startsOn, locale),
  openings: ({ openings }) => String(openings),
  housingHelp: ({ housingHelp }, words) => yesOrNo(housingHelp, words),
  relocationHelp: ({ relocationHelp }, words) => yesOrNo(relocationHelp, words),
};

function yesOrNo(is: boolean, { vacancies: t }: SnapshotWords): string {
  return t(is ? "detail.yes" : "detail.no");
}

/** Field by field in the order of the form, what one snapshot says otherwise than the other. */
export function differences(before: Snapshot, after: Snapshot, words: SnapshotWords): readonly Difference[] {
  return VACANCY_FIELDS.flatMap((field): Difference[] => {
    const [was, is] = [SAID[field](before, words), SAID[field](after, words)];
    if (was === is) return [];
    return [
      TEXTS.includes(field) ? { field, parts: wordDifference(was, is) } : { field, before: was, after: is },
    ];
  });
}
