import { formatDate, formatMonth, useLocale, useT } from "#app/i18n/index.ts";
import type { ShownEntries } from "../entries/shown.server.ts";

type Language = ShownEntries["languages"][number];
type Qualification = ShownEntries["qualifications"][number];
type Experience = ShownEntries["experiences"][number];

/** A language: level, and the certificate that proves it. */
export function LanguageText({ entry }: { entry: Language }) {
  const t = useT("entries");
  const words = useT("enums");
  const locale = useLocale();
  const certificate = words(`LanguageCertificate.${entry.certificate}`);
  return (
    <>
      <strong>{entry.name}</strong>: {words(`CefrLevel.${entry.level}`)}
      <br />
      <span className="muted">
        {entry.certificateOn
          ? t("shown.certificateFrom", { certificate, date: formatDate(entry.certificateOn, locale) })
          : certificate}
      </span>
    </>
  );
}

/** A qualification; school, country and what anabin says only where the reader may see the certificate. */
export function QualificationText({ entry }: { entry: Qualification }) {
  const t = useT("entries");
  const words = useT("enums");
  const { proof } = entry;
  const kind = words(`QualificationKind.${entry.kind}`);
  const facts = [
    proof ? kind : null,
    entry.occupation ? t("shown.trainedFor", { occupation: entry.occupation }) : null,
    [words(`QualificationState.${entry.state}`), entry.finishedYear].filter(Boolean).join(" "),
    entry.durationMonths ? t("shown.months", { count: entry.durationMonths }) : null,
  ];
  return (
    <>
      <strong>{proof ? <bdi>{proof.title}</bdi> : kind}</strong>
      <Lines
        lines={[
          facts.filter(Boolean).join(", "),
          [proof?.institution, entry.country].filter(Boolean).join(", "),
          words(`RecognitionState.${entry.recognition}`),
        ]}
      />
      {proof ? <Rating proof={proof} /> : null}
    </>
  );
}

function Rating({ proof }: { proof: NonNullable<Qualification["proof"]> }) {
  const t = useT("entries");
  const words = useT("enums");
  const { anabinSchool, anabinDegree, zabStatement, recognitionBody, fileNumber } = proof;
  const anabin = anabinSchool || anabinDegree;
  return (
    <Lines
      lines={[
        anabin
          ? t("shown.anabin", {
              school: anabinSchool ? words(`AnabinSchool.${anabinSchool}`) : t("shown.notLookedUp"),
              degree: anabinDegree ? words(`AnabinDegree.${anabinDegree}`) : t("shown.notLookedUp"),
            })
          : null,
        zabStatement === "NOT_REQUESTED"
          ? null
          : t("shown.zab", { state: words(`ZabStatement.${zabStatement}`) }),
        recognitionBody && fileNumber
          ? t("shown.fileAt", { body: recognitionBody, number: fileNumber })
          : recognitionBody,
      ]}
    />
  );
}

/** A period of work; the employer only where the reader may see it. */
export function ExperienceText({ entry }: { entry: Experience }) {
  const t = useT("entries");
  const words = useT("enums");
  const { history } = entry;
  const end = entry.endedOn ? formatMonth(entry.endedOn) : t("present");
  const occupation = entry.occupation ?? t("shown.noOccupation");
  return (
    <>
      <strong>{history ? <bdi>{history.title}</bdi> : occupation}</strong>
      {history ? (
        <>
          , <bdi>{history.employer}</bdi>
        </>
      ) : null}
      <Lines
        lines={[
          [history ? occupation : null, entry.country].filter(Boolean).join(", "),
          `${formatMonth(entry.startedOn)} – ${end}, ${words(`Workload.${entry.workload}`)}`,
          entry.skills.join(", "),
        ]}
      />
    </>
  );
}

/** Family and residence in words. */
export function SituationText({ entry }: { entry: NonNullable<ShownEntries["situation"]> }) {
  const t = useT("entries");
  const words = useT("enums");
  const locale = useLocale();
  const { familyPlan, partnerComes, childBirthYears, residenceTitle, residenceUntil } = entry;
  const title = residenceTitle && t(`titles.${residenceTitle}` as "titles.visa");
  const family = [
    familyPlan && words(`FamilyPlan.${familyPlan}`),
    partnerComes === null || familyPlan === "ALONE"
      ? null
      : t(partnerComes ? "shown.partner" : "shown.noPartner"),
    childBirthYears.length > 0 ? t("shown.children", { years: childBirthYears.join(", ") }) : null,
  ];
  return (
    <Lines
      lines={[
        family.filter(Boolean).join(", "),
        title && residenceUntil
          ? t("shown.titleUntil", { title, date: formatDate(residenceUntil, locale) })
          : title,
        entry.studyEndsOn ? t("shown.studyEnds", { date: formatDate(entry.studyEndsOn, locale) }) : null,
        entry.regionTie,
      ]}
    />
  );
}

/** Somebody with custody, and whether they have signed. */
export function GuardianText({ entry }: { entry: ShownEntries["guardians"][number] }) {
  const t = useT("entries");
  const locale = useLocale();
  return (
    <>
      <strong>
        <bdi>{entry.name}</bdi>
      </strong>
      <Lines
        lines={[
          [entry.phone, entry.email].filter(Boolean).join(", "),
          entry.signedOn
            ? t("shown.signed", { date: formatDate(entry.signedOn, locale) })
            : t("shown.notSigned"),
        ]}
      />
      {entry.documentId ? <a href={`/documents/${entry.documentId}`}>{t("shown.paper")}</a> : null}
    </>
  );
}

function Lines({ lines }: { lines: readonly (string | null | undefined)[] }) {
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <span key={line} className="muted entry__line">
          <bdi>{line}</bdi>
        </span>
      ))}
    </>
  );
}
