import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import { ActionButton, DateField, Form, HiddenField, SelectField, TextArea } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { KINDS, PAPER_REASONS } from "../kinds.ts";
import type { PaperPage } from "../queries.server.ts";
import { askAgainSchema, checkSchema, rejectSchema } from "../schema.ts";

/** What the center can do with a document now: one step stands open, the others behind a word. */
export function Judge({ paper, today }: { paper: PaperPage; today: PlainDate }) {
  const t = useT("paperwork");
  const { actions, version, kind } = paper;
  const { expires } = KINDS[kind];
  return (
    <>
      {actions.includes("check") ? (
        <Card kind="strong" title={t("check.title")}>
          <p>{t("check.hint")}</p>
          <Form
            schema={checkSchema}
            intent="check"
            values={{ version }}
            labels="paperwork"
            submitLabel={t("check.submit")}
          >
            <HiddenField name="version" />
            {expires === "never" ? null : (
              <DateField name="expiresOn" min={today} optional={expires === "sometimes"} />
            )}
          </Form>
        </Card>
      ) : null}
      {actions.includes("reject") ? <SendBack version={version} /> : null}
      {actions.includes("ask_again") ? (
        <details className="more">
          <summary>{t("again.title")}</summary>
          <p>{t("again.hint")}</p>
          <Form
            schema={askAgainSchema}
            intent="askAgain"
            values={{ version }}
            labels="paperwork"
            submitLabel={t("again.submit")}
            submitVariant="secondary"
          >
            <HiddenField name="version" />
            <TextArea name="why" optional rows={2} />
            <DateField name="dueOn" optional min={today} />
          </Form>
        </details>
      ) : null}
      <LayAside paper={paper} />
    </>
  );
}

function SendBack({ version }: { version: number }) {
  const t = useT("paperwork");
  const enums = useT("enums");
  return (
    <details className="more">
      <summary>{t("reject.title")}</summary>
      <p>{t("reject.hint")}</p>
      <Form
        schema={rejectSchema}
        intent="reject"
        values={{ version }}
        labels="paperwork"
        submitLabel={t("reject.submit")}
        submitVariant="secondary"
      >
        <HiddenField name="version" />
        <SelectField
          name="reason"
          options={PAPER_REASONS.map((value) => ({ value, label: enums(`PaperReason.${value}`) }))}
        />
        <TextArea name="words" rows={3} />
      </Form>
    </details>
  );
}

function LayAside({ paper: { actions, version } }: { paper: PaperPage }) {
  const t = useT("paperwork");
  const possible = (["withdraw", "set_aside"] as const).filter((action) => actions.includes(action));
  if (possible.length === 0) return null;
  return (
    <details className="more">
      <summary>{t("aside.title")}</summary>
      <p>{t("aside.hint")}</p>
      <div className="row">
        {possible.map((action) => (
          <ActionButton
            key={action}
            intent={action === "withdraw" ? "withdraw" : "setAside"}
            values={{ version }}
            variant="secondary"
            labels="paperwork"
          >
            {t(`aside.${action}`)}
          </ActionButton>
        ))}
      </div>
    </details>
  );
}
