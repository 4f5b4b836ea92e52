import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { useFieldWords } from "#app/ui/forms/labels.ts";
import { Card, EmptyState } from "#app/ui/index.ts";
import type { Difference } from "../versions/differences.ts";
import type { TextPart } from "../versions/word-difference.ts";

interface VersionHistoryProps {
  changes: readonly { id: string; at: Date; who: string; differences: readonly Difference[] | null }[];
  createdAt: Date;
  /** the present version, for those who may bring a former one back */
  bringBack: { version: number } | null;
}

/** Every saved change with what it was before, the latest first. */
export function VersionHistory({ changes, createdAt, bringBack }: VersionHistoryProps) {
  const t = useT("vacancies");
  const locale = useLocale();
  const created = t("detail.created_on", { date: formatInstant(createdAt, locale) });
  if (changes.length === 0) return <EmptyState title={t("history.none")}>{created}</EmptyState>;
  return (
    <>
      {changes.map(({ id, at, who, differences }) => {
        const when = formatInstant(at, locale);
        return (
          <Card key={id} title={t("history.change", { at: when, who })} kind="quiet">
            {differences === null ? (
              <p>{t("history.unreadable")}</p>
            ) : (
              <Differences differences={differences} />
            )}
            {bringBack && differences !== null ? (
              <ActionButton
                intent="bring_back"
                values={{ versionId: id, version: bringBack.version }}
                labels="vacancies"
                description={t("history.bring_back_named", { at: when })}
              >
                {t("history.bring_back")}
              </ActionButton>
            ) : null}
          </Card>
        );
      })}
      <p className="muted">{created}</p>
    </>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  const t = useT("vacancies");
  const wordsOf = useFieldWords("vacancies");
  const orNothing = (text: string) => (text === "" ? t("detail.not_said") : text);
  return (
    <dl className="differences">
      {differences.map((difference) => (
        <div key={difference.field} className="differences__field">
          <dt>{wordsOf(difference.field, {}).label}</dt>
          <dd>
            {"parts" in difference ? (
              <Parts parts={difference.parts} />
            ) : (
              <>
                <del>{orNothing(difference.before)}</del> <span aria-hidden="true">→</span>{" "}
                <ins>{orNothing(difference.after)}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A text with what went and what came; its line breaks stay. */
function Parts({ parts }: { parts: readonly TextPart[] }) {
  return (
    <span className="differences__text">
      {parts.map(({ kind, text }, place) =>
        kind === "same" ? (
          text
        ) : kind === "gone" ? (
          <del key={place}>{text}</del>
        ) : (
          <ins key={place}>{text}</ins>
        ),
      )}
    </span>
  );
}
