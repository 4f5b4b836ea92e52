import { Link } from "@remix-run/react";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton, Form, HiddenField } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, PageHeader } from "#app/ui/index.ts";
import type { listPlans, PlanPage } from "../plans/read.server.ts";
import { planSchema } from "../plans/schema.ts";
import type { PlanChange } from "../rules/plan-changes.ts";
import { NewOwnStep, PlanSteps } from "./plan-steps.tsx";
import { useMilestoneTitle } from "./words.ts";

interface PlansPageProps {
  title: string;
  plans: Awaited<ReturnType<typeof listPlans>>;
}

/** The ways a case can go, and which of them the center has adapted. */
export function PlansPage({ title, plans }: PlansPageProps) {
  const t = useT("plans");
  const locale = useLocale();
  return (
    <main id="content" className="page">
      <PageHeader title={title} kicker={<Link to="/admin/center">{t("back")}</Link>} lead={t("lead")} />
      <ul className="entries">
        {plans.map(({ way, newest, hasDraft }) => (
          <li key={way}>
            <p>
              <Link to={`?way=${way}`}>{t(`ways.${way}`)}</Link>{" "}
              {hasDraft ? <Badge tone="warning">{t("draft")}</Badge> : null}
            </p>
            <p className="muted">
              {newest === null
                ? t("asBuilt")
                : t("version", {
                    number: newest.number,
                    by: newest.by,
                    date: formatInstant(newest.at, locale),
                  })}
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}

interface PlanPageProps {
  title: string;
  page: PlanPage;
  news: "saved" | "published" | null;
  newKey: string;
}

/** One way as the center is working on it: what publishing would change first, then its steps, a new one, its versions. */
export function PlanOfWayPage({ title, page, news, newKey }: PlanPageProps) {
  const t = useT("plans");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} kicker={<Link to="?">{t("backList")}</Link>} lead={t("leadOf")} />
      {news === null ? null : <Alert kind="success" title={t(news)} live />}
      <Draft page={page} />
      <NewOwnStep page={page} newKey={newKey} />
      <PlanSteps page={page} />
      <Versions page={page} />
    </main>
  );
}

function Draft({ page: { seen, changes } }: { page: PlanPage }) {
  const t = useT("plans");
  const say = useChangeText();
  if (changes.length === 0) return <p className="muted">{t("noDraft")}</p>;
  return (
    <Card kind="strong" title={t("draftTitle")}>
      <p>{t("draftText")}</p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.key}`}>{say(change)}</li>
        ))}
      </ul>
      <Form
        id="publish"
        schema={planSchema}
        intent="publish"
        values={{ ...seen }}
        labels="plans"
        submitLabel={t("publish")}
      >
        <HiddenField name="way" />
        <HiddenField name="base" />
        <HiddenField name="version" />
      </Form>
      <ActionButton intent="discard" values={{ ...seen }} variant="quiet" labels="plans">
        {t("discard")}
      </ActionButton>
    </Card>
  );
}

/** A change in words: "Frist: Auftaktgespräch, wie vorgegeben → 3 Tage". */
function useChangeText(): (change: PlanChange) => string {
  const t = useT("plans");
  const title = useMilestoneTitle();
  const days = (count: number | null) => (count === null ? t("usual") : t("inDays", { count }));
  return ({ kind, key, from, to }) =>
    t(`change.${kind}`, { step: title(key), from: days(from), to: days(to) });
}

function Versions({ page: { seen, versions } }: { page: PlanPage }) {
  const t = useT("plans");
  const locale = useLocale();
  if (versions.length === 0) return null;
  return (
    <details className="more">
      <summary>{t("versions")}</summary>
      <p>{t("versionsText")}</p>
      <ul className="entries">
        {versions.map(({ number, by, at }) => (
          <Former
            key={number}
            seen={seen}
            number={number}
            name={t("version", { number, by, date: formatInstant(at, locale) })}
          />
        ))}
        <Former seen={seen} number={0} name={t("restoreBuilt")} />
      </ul>
    </details>
  );
}

function Former({ seen, number, name }: { seen: PlanPage["seen"]; number: number; name: string }) {
  const t = useT("plans");
  return (
    <li className="row">
      {name}
      {number === seen.base ? null : (
        <ActionButton
          intent="restore"
          values={{ ...seen, number }}
          variant="quiet"
          labels="plans"
          description={`${t("restore")}: ${name}`}
        >
          {t("restore")}
        </ActionButton>
      )}
    </li>
  );
}
