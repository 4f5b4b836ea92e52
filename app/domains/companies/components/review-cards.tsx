import { Link, useActionData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import type { CompanyState } from "#app/platform/database/generated/enums.ts";
import { ActionButton, Form, HiddenField, TextArea, type FormState } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, StateLabel } from "#app/ui/index.ts";
import { companyMoves } from "../rules.ts";
import { rejectionSchema } from "../schema.ts";

interface JudgementCardProps {
  company: { version: number; state: CompanyState; stateReason: string | null };
  mayJudge: boolean;
}

/** Verify, or return with a reason; who may not is told who may. Nothing once the company is verified. */
export function JudgementCard({ company: { version, state, stateReason }, mayJudge }: JudgementCardProps) {
  const t = useT("companies");
  const refused = useActionData<{ form?: FormState }>()?.form?.intent === "reject";
  const moves = companyMoves(state);
  if (!moves.includes("verify")) return null;
  return (
    <Card kind="strong">
      {stateReason === null ? null : <p>{t("bars.reason", { reason: stateReason })}</p>}
      {mayJudge ? (
        <>
          <p>{t("review.verify_hint")}</p>
          <ActionButton intent="verify" values={{ version }} variant="primary" labels="companies">
            {t("review.verify")}
          </ActionButton>
          {moves.includes("reject") ? (
            <details className="more" open={refused}>
              <summary>{t("review.reject_title")}</summary>
              <Form
                schema={rejectionSchema}
                intent="reject"
                labels="companies"
                submitLabel={t("review.reject")}
                submitVariant="danger"
              >
                <HiddenField name="version" value={version} />
                <TextArea name="reason" />
              </Form>
            </details>
          ) : null}
        </>
      ) : (
        <p>{t("review.not_allowed")}</p>
      )}
    </Card>
  );
}

interface Duplicate {
  id: string;
  legalName: string;
  municipality: string;
  state: CompanyState;
  betriebsnummer: string | null;
}

/** Companies that may be the same one, registered before. */
export function DuplicatesAlert({ duplicates }: { duplicates: readonly Duplicate[] }) {
  const t = useT("companies");
  if (duplicates.length === 0) return null;
  return (
    <Alert kind="warning" title={t("review.duplicates_title")}>
      <p>{t("review.duplicates_text")}</p>
      <ul>
        {duplicates.map(({ id, legalName, municipality, betriebsnummer, state }) => (
          <li key={id}>
            <Link to={`/advisor/companies/${id}`}>{legalName}</Link>,{" "}
            {[municipality, betriebsnummer].filter((part) => part !== null).join(", ")}{" "}
            <StateLabel of="CompanyState" value={state} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

interface Person {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
}

/** Who acts for the company here; an address nobody has confirmed yet may be anybody's. */
export function PeopleCard({ people }: { people: readonly Person[] }) {
  const t = useT("companies");
  return (
    <Card title={t("review.people")}>
      {people.length === 0 ? <p>{t("review.no_people")}</p> : null}
      {people.map(({ id, name, email, emailVerified }) => (
        <div key={id}>
          <p>{name}</p>
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
          {emailVerified ? null : (
            <Badge tone="warning" sign="warning">
              {t("review.unconfirmed")}
            </Badge>
          )}
        </div>
      ))}
    </Card>
  );
}
