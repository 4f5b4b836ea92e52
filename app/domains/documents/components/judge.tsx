import type { ReactNode } from "react";
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
        <Folded title={t("again.title")} hint={t("again.hint")}>
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
        </Folded>
      ) : null}
      <LayAside paper={paper} />
    </>
  );
}

/** A step behind a word: it is not the next one. */
function Folded({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <details className="more">
      <summary>{title}</summary>
      <p>{hint}</p>
      {children}
    </details>
  );
}

function SendBack({ version }: { version: number }) {
  const t = useT("paperwork");
  const enums = useT("enums");
  return (
    <Folded title={t("reject.title")} hint={t("reject.hint")}>
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
    </Folded>
  );
}

function LayAside({ paper: { actions, version } }: { paper: PaperPage }) {
  const t = useT("paperwork");
  const possible = (["withdraw", "set_aside"] as const).filter((action) => actions.includes(action));
  if (possible.length === 0) return null;
  return (
    <Folded title={t("aside.title")} hint={t("aside.hint")}>
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
    </Folded>
  );
}
