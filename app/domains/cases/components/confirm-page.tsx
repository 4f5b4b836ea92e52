import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { DateField, Form, TextArea, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card, DescriptionList, PageHeader } from "#app/ui/index.ts";
import type { LinkPage } from "../links/answer-link.server.ts";
import { confirmLinkSchema, returnLinkSchema } from "../schema.ts";
import { useMilestoneTitle } from "./words.ts";

interface ConfirmPageProps {
  title: string;
  link: LinkPage | null;
  /** what was just answered */
  done: "confirmed" | "returned" | null;
  today: PlainDate;
}

/** What somebody without an account is asked: is this step done, or does it not go on? */
export function ConfirmPage({ title, link, done, today }: ConfirmPageProps) {
  const t = useT("confirm");
  const step = useMilestoneTitle();
  if (link === null) {
    return (
      <main id="content" className="page page--narrow">
        <PageHeader title={title} />
        <Alert kind="warning" title={t("unknownTitle")}>
          <p>{t("unknown")}</p>
        </Alert>
      </main>
    );
  }
  const { center } = link;
  return (
    <main id="content" className="page page--narrow">
      <PageHeader
        title={t("heading", { milestone: step(link.milestone) })}
        kicker={t("kicker", { center: center.name })}
        lead={link.state === "open" ? t("lead", { sender: link.sender, center: center.name }) : undefined}
      />
      <State link={link} done={done} />
      <Matter link={link} />
      {link.state === "open" ? <Answers today={today} /> : null}
      <p className="muted">
        {t("contact", { center: center.name, phone: center.phone, email: center.email })}
      </p>
    </main>
  );
}

function State({ link: { state }, done }: Pick<ConfirmPageProps, "done"> & { link: LinkPage }) {
  const t = useT("confirm");
  if (done !== null && state === "answered") {
    return (
      <Alert kind="success" title={t(`done.${done}`)} live>
        <p>{t("done.text")}</p>
      </Alert>
    );
  }
  if (state === "open") return null;
  return (
    <Alert kind="info" title={t(`over.${state}`)}>
      <p>{t("over.text")}</p>
    </Alert>
  );
}

function Matter({ link }: { link: LinkPage }) {
  const t = useT("confirm");
  const locale = useLocale();
  return (
    <DescriptionList
      items={[
        { term: t("reference"), value: link.reference },
        { term: t("person"), value: link.person === null ? null : <bdi>{link.person}</bdi> },
        { term: t("job"), value: t("jobAt", { vacancy: link.vacancy, company: link.company }) },
        {
          term: t("until"),
          value: link.state === "open" ? formatInstant(link.expiresAt, locale) : null,
        },
      ]}
    />
  );
}

function Answers({ today }: { today: PlainDate }) {
  const t = useT("confirm");
  return (
    <>
      <Card kind="strong" title={t("confirmTitle")}>
        <Form
          schema={confirmLinkSchema}
          intent="confirm"
          id="confirm"
          values={{ doneOn: today }}
          labels="confirm"
          submitLabel={t("confirm")}
        >
          <DateField name="doneOn" max={today} />
          <TextField name="name" autoComplete="name" dir="auto" />
          <TextArea name="note" optional rows={2} />
        </Form>
      </Card>
      <details className="more">
        <summary>{t("returnTitle")}</summary>
        <Form
          schema={returnLinkSchema}
          intent="return"
          id="return"
          values={{}}
          labels="confirm"
          submitLabel={t("return")}
          submitVariant="secondary"
        >
          <TextField name="name" autoComplete="name" dir="auto" />
          <TextArea name="why" rows={3} />
        </Form>
      </details>
    </>
  );
}
