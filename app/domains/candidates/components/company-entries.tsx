import { useT } from "#app/i18n/index.ts";
import { Badge, Card } from "#app/ui/index.ts";
import type { CompanyEntries as Shown } from "../entries/shown.server.ts";
import { ExperienceText, LanguageText, QualificationText } from "./entry-texts.tsx";

/** What a company sees of the entries: before consent nothing that tells where and with whom. */
export function CompanyEntries({ entries }: { entries: Shown }) {
  const t = useT("entries");
  const { languages, qualifications, years, experiences, anonymous } = entries;
  return (
    <>
      {languages.length > 0 ? (
        <Card title={t("kinds.languages.title")}>
          <ul className="entries">
            {languages.map((entry) => (
              <li key={entry.id}>
                <LanguageText entry={entry} /> <Checked on={entry.checkedOn} />
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {qualifications.length > 0 ? (
        <Card title={t("kinds.qualifications.title")}>
          <ul className="entries">
            {qualifications.map((entry) => (
              <li key={entry.id}>
                <QualificationText entry={entry} /> <Checked on={entry.checkedOn} />
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {years.length > 0 ? (
        <Card title={t("kinds.experiences.title")}>
          <ul>
            {years.map(({ occupation, months }) => (
              <li key={occupation ?? ""}>
                <Years occupation={occupation} months={months} />
              </li>
            ))}
          </ul>
          {experiences.length > 0 ? (
            <ul className="entries">
              {experiences.map((entry) => (
                <li key={entry.id}>
                  <ExperienceText entry={entry} /> <Checked on={entry.checkedOn} />
                </li>
              ))}
            </ul>
          ) : null}
        </Card>
      ) : null}
      {anonymous ? <p className="muted">{t("company.hidden")}</p> : null}
    </>
  );
}

function Years({ occupation, months }: { occupation: string | null; months: number }) {
  const t = useT("entries");
  const years = Math.floor(months / 12);
  return t("company.experienceIn", {
    occupation: occupation ?? t("shown.noOccupation"),
    time: years === 0 ? t("company.underOneYear") : t("company.years", { count: years }),
  });
}

function Checked({ on }: { on: string | null }) {
  const t = useT("entries");
  return on === null ? (
    <Badge>{t("provenance.uncheckedShort")}</Badge>
  ) : (
    <Badge tone="success" sign="done">
      {t("provenance.checkedShort")}
    </Badge>
  );
}
