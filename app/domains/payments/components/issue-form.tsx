import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import {
  DateField,
  Form,
  HiddenField,
  MoneyField,
  RadioGroup,
  SelectField,
  TextArea,
  TextField,
} from "#app/ui/forms/index.ts";
import { Alert, LinkButton } from "#app/ui/index.ts";
import type { IssueForm as FormData } from "../queries.server.ts";
import { issueSchema } from "../schema.ts";

/** Who is asked for what: of a case the company or the person, otherwise a company. */
export function IssueForm({ form, id, dueOn }: { form: FormData; id: string; dueOn: PlainDate }) {
  const t = useT("billing");
  const locale = useLocale();
  const { about, prices, companies, companyId, payable } = form;
  const cancelTo = about ? `/advisor/cases/${about.caseId}` : "/advisor/payments";
  return (
    <Form
      id="issue"
      schema={issueSchema}
      intent="issue"
      labels="billing"
      submissionId={id}
      values={{ dueOn, payer: "COMPANY", caseId: about?.caseId, companyId: companyId ?? undefined }}
      submitLabel={t("issue.save")}
      beside={<LinkButton to={cancelTo}>{t("back")}</LinkButton>}
    >
      {payable ? null : <Alert kind="info" title={t("issue.noAccount")} />}
      {about ? (
        <>
          <HiddenField name="caseId" />
          <RadioGroup
            name="payer"
            options={[
              { value: "COMPANY", label: t("issue.payerCompany", { name: about.company }) },
              { value: "CANDIDATE", label: t("issue.payerCandidate", { name: about.candidate }) },
            ]}
          />
        </>
      ) : (
        <>
          <HiddenField name="payer" />
          <SelectField
            name="companyId"
            options={companies.map((company) => ({ value: company.id, label: company.legalName }))}
          />
        </>
      )}
      {prices.length === 0 ? null : (
        <SelectField
          name="priceId"
          optional
          options={prices.map((price) => ({
            value: price.id,
            label: t("issue.priceOption", {
              title: price.title,
              amount: formatMoney(price.amountCents, locale),
            }),
          }))}
        />
      )}
      <TextField name="title" optional={prices.length > 0} />
      <MoneyField name="amountCents" optional={prices.length > 0} />
      <DateField name="dueOn" />
      <TextArea name="note" optional />
    </Form>
  );
}
