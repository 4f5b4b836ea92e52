import { useActionData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import type { CompanyState, Role } from "#app/platform/database/generated/enums.ts";
import { ActionButton, Form, HiddenField, TextArea, type FormState } from "#app/ui/forms/index.ts";
import { Badge, Card } from "#app/ui/index.ts";
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

interface Person {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  role: Role | null;
}

/** Who acts for the company here, and as what; an address nobody has confirmed yet may be anybody's. */
export function PeopleCard({ people }: { people: readonly Person[] }) {
  const t = useT("companies");
  const words = useT("enums");
  return (
    <Card title={t("review.people")}>
      {people.length === 0 ? <p>{t("review.no_people")}</p> : null}
      {people.map(({ id, name, email, emailVerified, role }) => (
        <div key={id}>
          <p>
            {name}
            {role === null ? null : <span className="muted">, {words(`Role.${role}`)}</span>}
          </p>
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

const FIGURES = ["vacancies", "requests", "proposals", "cases", "checks"] as const;

/** How much has been done for the company so far; null where the reader may not know. */
export function FiguresCard({
  figures,
}: {
  figures: Readonly<Record<(typeof FIGURES)[number], number | null>>;
}) {
  const t = useT("companies");
  return (
    <Card title={t("review.figures")}>
      <p className="row">
        {FIGURES.filter((name) => figures[name] !== null).map((name) => (
          <span key={name} className="nowrap">
            {t(`review.figure.${name}`)}: <strong>{figures[name]}</strong>
          </span>
        ))}
      </p>
    </Card>
  );
}
