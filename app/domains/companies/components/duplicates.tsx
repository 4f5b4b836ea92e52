import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import type { CompanyState, DuplicateReason } from "#app/platform/database/generated/enums.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, LinkButton, SearchForm, StateLabel } from "#app/ui/index.ts";

interface Duplicate {
  id: string;
  legalName: string;
  municipality: string;
  state: CompanyState;
  betriebsnummer: string | null;
  reasons: readonly DuplicateReason[];
  setAsideBy: string | null;
}

interface Looked {
  id: string;
  state: CompanyState;
}

interface DuplicatesProps {
  /** the company that is looked at */
  company: Looked;
  duplicates: readonly Duplicate[];
  mayMerge: boolean;
}

/** Companies that may be the same one, and why: compared, merged, or noted as different. */
export function DuplicatesAlert({ company, duplicates, mayMerge }: DuplicatesProps) {
  const t = useT("companies");
  const open = duplicates.filter(({ setAsideBy }) => setAsideBy === null);
  const setAside = duplicates.filter(({ setAsideBy }) => setAsideBy !== null);
  return (
    <>
      {open.length === 0 ? null : (
        <Alert kind="warning" title={t("review.duplicates_title")}>
          <p>{t("review.duplicates_text")}</p>
          <ul className="entries">
            {open.map((duplicate) => (
              <li key={duplicate.id} className="stack stack--small">
                <DuplicateLine duplicate={duplicate} />
                {mayMerge ? (
                  <div className="row">
                    <LinkButton
                      to={mergeAddress(company, duplicate)}
                      aria-label={t("review.compare_with", { company: duplicate.legalName })}
                    >
                      {t("review.compare")}
                    </LinkButton>
                    <ActionButton
                      intent="keep_apart"
                      values={{ otherId: duplicate.id }}
                      labels="companies"
                      description={t("review.keep_apart_from", { company: duplicate.legalName })}
                    >
                      {t("review.keep_apart")}
                    </ActionButton>
                  </div>
                ) : null}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {setAside.map((duplicate) => (
        <div key={duplicate.id} className="row">
          <DuplicateLine duplicate={duplicate} />
          <span className="muted">{t("review.set_aside", { name: duplicate.setAsideBy ?? "" })}</span>
          {mayMerge ? (
            <ActionButton intent="look_again" values={{ otherId: duplicate.id }} labels="companies">
              {t("review.look_again")}
            </ActionButton>
          ) : null}
        </div>
      ))}
    </>
  );
}

/** Where the two are compared: what the center has verified stays, else the one that is looked at. */
function mergeAddress(company: Looked, other: Looked): string {
  const [keep, goes] =
    other.state === "VERIFIED" && company.state !== "VERIFIED" ? [other, company] : [company, other];
  return `/advisor/companies/${keep.id}/merge/${goes.id}`;
}

function DuplicateLine({ duplicate }: { duplicate: Duplicate }) {
  const words = useT("enums");
  const { id, legalName, municipality, betriebsnummer, state, reasons } = duplicate;
  return (
    <div>
      <Link to={`/advisor/companies/${id}`}>{legalName}</Link>,{" "}
      {[municipality, betriebsnummer].filter((part) => part !== null).join(", ")}{" "}
      <StateLabel of="CompanyState" value={state} />
      <p className="muted">{reasons.map((reason) => words(`DuplicateReason.${reason}`)).join(" · ")}</p>
    </div>
  );
}

interface FindOtherProps {
  company: Looked;
  search: string;
  others: readonly { id: string; legalName: string; municipality: string; state: CompanyState }[];
}

/** For two registrations of one company that look nothing alike: searched by hand. */
export function FindOther({ company, search, others }: FindOtherProps) {
  const t = useT("companies");
  return (
    <Card kind="quiet" title={t("review.find_title")}>
      <SearchForm
        label={t("list.search")}
        submitLabel={t("list.search_submit")}
        resetLabel={t("list.search_reset")}
        value={search}
      />
      {search !== "" && others.length === 0 ? <p>{t("review.find_none", { search })}</p> : null}
      <ul className="entries">
        {others.map(({ id, legalName, municipality, state }) => (
          <li key={id} className="row">
            <Link to={mergeAddress(company, { id, state })}>
              {t("review.compare_with", { company: legalName })}
            </Link>
            <span>{municipality}</span>
            <StateLabel of="CompanyState" value={state} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
