import { useT } from "#app/i18n/index.ts";
import type { VacancyState } from "#app/platform/database/generated/enums.ts";
import { ActionButton, CheckboxField, Form, HiddenField } from "#app/ui/forms/index.ts";
import { Card, Confirm, LinkButton } from "#app/ui/index.ts";
import { publishSchema } from "../schema.ts";

interface VacancyActionsProps {
  vacancy: {
    id: string;
    version: number;
    state: VacancyState;
    may: { edit: boolean; publish: boolean; fill: boolean; close: boolean };
    proposals: { waiting: number };
  };
  /** why the company may not publish, or null */
  bar: "company_pending" | "company_rejected" | null;
}

/** The next step first, then what else can be done; what cannot be done says why. */
export function VacancyActions({ vacancy, bar }: VacancyActionsProps) {
  const t = useT("vacancies");
  const { id, version, state, may } = vacancy;
  if (state === "FILLED" || state === "CLOSED") return <p>{t("detail.ended")}</p>;
  const isDraft = state === "DRAFT";
  return (
    <Card kind="strong">
      <div className="row">
        <NextStep vacancy={vacancy} bar={bar} />
        {may.edit ? <LinkButton to={`/employer/vacancies/${id}/edit`}>{t("detail.edit")}</LinkButton> : null}
      </div>
      {isDraft && bar === null && may.publish ? <p className="muted">{t("detail.publish_hint")}</p> : null}
      {isDraft && bar !== null ? <p className="muted">{t(`errors.${bar}`)}</p> : null}
      {isDraft && !may.publish ? <p className="muted">{t("detail.only_admin")}</p> : null}
      {!isDraft && !may.edit ? <p className="muted">{t("detail.only_admin_edit")}</p> : null}
      {may.close ? (
        <Confirm label={t(isDraft ? "detail.discard" : "detail.end_title")}>
          <p>{t(isDraft ? "detail.end_drafts" : "detail.end_hint")}</p>
          <div className="row">
            {may.fill ? (
              <ActionButton intent="fill" values={{ version }} labels="vacancies">
                {t("detail.fill")}
              </ActionButton>
            ) : null}
            <ActionButton intent="close" values={{ version }} variant="danger" labels="vacancies">
              {t(isDraft ? "detail.discard" : "detail.close")}
            </ActionButton>
          </div>
        </Confirm>
      ) : null}
    </Card>
  );
}

function NextStep({ vacancy: { id, version, state, may, proposals }, bar }: VacancyActionsProps) {
  const t = useT("vacancies");
  if (state === "DRAFT") {
    return may.publish && bar === null ? (
      <Form
        schema={publishSchema}
        intent="publish"
        labels="vacancies"
        values={{ version, showAd: false }}
        submitLabel={t("detail.publish")}
      >
        <HiddenField name="version" />
        <CheckboxField name="showAd" />
      </Form>
    ) : null;
  }
  return proposals.waiting > 0 ? (
    <LinkButton to={`/employer/vacancies/${id}/proposals`} variant="primary">
      {t("detail.see_proposals")}
    </LinkButton>
  ) : (
    <LinkButton to={`/employer/requests/new?kind=MATCHING&vacancy=${id}`} variant="primary">
      {t("detail.request")}
    </LinkButton>
  );
}
