import { isLand, landName } from "#app/domains/calendar/index.ts";
import { formatInstant, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import type { CompanyDecisionKind, Turn } from "#app/platform/database/generated/enums.ts";
import { Card } from "#app/ui/index.ts";
import type { MergedFields } from "../merge/rules.ts";

interface Decision {
  id: string;
  kind: CompanyDecisionKind;
  companyName: string;
  reason: string | null;
  actorName: string | null;
  actorParty: Turn;
  at: Date;
}

/** What was asked and decided about the registration, by whom and why, the latest first. */
export function DecisionsCard({
  legalName,
  decisions,
}: {
  legalName: string;
  decisions: readonly Decision[];
}) {
  const t = useT("companies");
  const words = useT("enums");
  const locale = useLocale();
  return (
    <Card title={t("history.title")}>
      <ol className="history">
        {decisions.map(({ id, kind, companyName, reason, actorName, actorParty, at }) => (
          <li key={id}>
            <span className="muted numeric">{formatInstant(at, locale)}</span>
            <span>
              {words(`CompanyDecisionKind.${kind}`)}
              {companyName === legalName ? null : ` ${t("history.called", { company: companyName })}`}
              {reason === null ? null : <p>{t("history.reason", { reason })}</p>}
            </span>
            <span className="muted">
              {actorName === null
                ? words(`Turn.${actorParty}`)
                : t("history.by", { name: actorName, party: words(`Turn.${actorParty}`) })}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

interface Merge {
  id: string;
  fromName: string;
  at: Date;
  replaced: Partial<MergedFields>;
}

/** Registrations that were taken into this company, and what stood here before. Nothing where there were none. */
export function MergedCard({ merges }: { merges: readonly Merge[] }) {
  const t = useT("companies");
  const locale = useLocale();
  const said = useSaid();
  if (merges.length === 0) return null;
  return (
    <Card kind="quiet" title={t("review.taken_in")}>
      {merges.map(({ id, fromName, at, replaced }) => (
        <div key={id}>
          <p>{t("review.taken_in_text", { company: fromName, date: formatInstant(at, locale) })}</p>
          {said(replaced) === "" ? null : (
            <p className="muted">{t("review.taken_in_before", { values: said(replaced) })}</p>
          )}
        </div>
      ))}
    </Card>
  );
}

/** Details of a company in one line, those that are there. */
function useSaid(): (fields: Partial<MergedFields>) => string {
  const words = useT("enums");
  const locale = useLocale();
  return ({ size, industry, land, postcode, municipality, ...texts }) =>
    [
      texts.legalName,
      texts.street,
      postcode && `${postcode} ${municipality ?? ""}`,
      land && isLand(land) ? landName(land, staffLocale(locale)) : null,
      size && words(`CompanySize.${size}`),
      industry && words(`Industry.${industry}`),
      ...[texts.betriebsnummer, texts.contactName, texts.contactEmail, texts.contactPhone],
    ]
      .filter(Boolean)
      .join(", ");
}
