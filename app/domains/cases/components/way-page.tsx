import { Form as QueryForm, Link } from "@remix-run/react";
import { useLocale, useT } from "#app/i18n/index.ts";
import { Form, HiddenField } from "#app/ui/forms/index.ts";
import { Alert, Button, Card, FilterSelect, PageHeader, StateLabel } from "#app/ui/index.ts";
import type { WayPreview } from "../change-route.server.ts";
import type { Fate, WayStep } from "../rules/change-way.ts";
import { routeSchema } from "../schema.ts";
import { speak } from "../templates/own-words.ts";
import { useMilestoneTitle, useRouteText } from "./words.ts";

interface WayPageProps {
  title: string;
  back: string;
  preview: WayPreview;
}

// what changes stands first
const CHANGES: readonly Fate[] = ["added", "dropped", "anew", "altered"];
const FATES: readonly Fate[] = [...CHANGES, "stays", "kept"];

/** Another way for a running case: choose it, see what it changes, decide. */
export function WayPage({ title, back, preview }: WayPageProps) {
  const t = useT("cases");
  const route = useRouteText();
  const { current, chosen } = preview;
  return (
    <main id="content" className="page page--narrow">
      <PageHeader
        title={title}
        kicker={<Link to={back}>{t("way.back", { reference: preview.reference })}</Link>}
        lead={t("way.now", { route: route(current.routeId, current.fastTrack) })}
      />
      <Choice preview={preview} />
      {chosen === null ? null : <Difference preview={preview} chosen={chosen} />}
    </main>
  );
}

function Choice({ preview: { routes, current, chosen } }: { preview: WayPreview }) {
  const t = useT("cases");
  const route = useRouteText();
  const { routeId, fastTrack } = chosen ?? current;
  return (
    <QueryForm method="get" className="form" key={`${routeId} ${fastTrack}`}>
      <FilterSelect
        name="routeId"
        label={t("fields.routeId")}
        value={routeId}
        choices={routes.map((value) => ({ value, label: route(value, false) }))}
      />
      <FilterSelect
        name="fastTrack"
        label={t("way.procedure")}
        value={fastTrack ? "on" : ""}
        any={t("way.regular")}
        choices={[{ value: "on", label: t("way.fastTrack") }]}
      />
      <Button type="submit" variant={chosen === null ? "primary" : "secondary"}>
        {t("way.show")}
      </Button>
    </QueryForm>
  );
}

interface DifferenceProps {
  preview: WayPreview;
  chosen: NonNullable<WayPreview["chosen"]>;
}

function Difference({ preview, chosen }: DifferenceProps) {
  const t = useT("cases");
  const route = useRouteText();
  return (
    <section className="stack" aria-labelledby="difference">
      <h2 id="difference">
        {chosen.newerPlan
          ? t("way.newerPlan")
          : t("way.difference", { route: route(chosen.routeId, chosen.fastTrack) })}
      </h2>
      {chosen.steps.some(({ fate }) => CHANGES.includes(fate)) ? null : <p>{t("way.nothing")}</p>}
      {chosen.fastTrackDropped ? <Alert kind="info" title={t("way.fastTrackDropped")} /> : null}
      {FATES.map((fate) => (
        <Steps key={fate} fate={fate} steps={chosen.steps.filter((step) => step.fate === fate)} />
      ))}
      <Form
        schema={routeSchema}
        intent="changeRoute"
        values={{ version: preview.version, routeId: chosen.routeId, fastTrack: chosen.fastTrack }}
        labels="cases"
        submitLabel={t("manage.save")}
      >
        <HiddenField name="version" />
        <HiddenField name="routeId" />
        {/* as a box that is ticked or not: any text at all would count as ticked */}
        {chosen.fastTrack ? <HiddenField name="fastTrack" value="on" /> : null}
        <p className="muted">{t("way.told")}</p>
      </Form>
    </section>
  );
}

function Steps({ fate, steps }: { fate: Fate; steps: readonly WayStep[] }) {
  const t = useT("cases");
  const title = useMilestoneTitle();
  if (steps.length === 0) return null;
  const heading = t(`way.fate.${fate}`, { count: steps.length });
  const list = (
    <ul className="entries">
      {steps.map(({ key, state, laid }) => (
        <li key={key} className="row">
          {title(key)} {fate === "added" ? null : <StateLabel of="MilestoneState" value={state} />}
          {CHANGES.includes(fate) && fate !== "dropped" ? <LaidDetails laid={laid} /> : null}
        </li>
      ))}
    </ul>
  );
  if (CHANGES.includes(fate)) return <Card title={heading}>{list}</Card>;
  return (
    <details className="more">
      <summary>{heading}</summary>
      {list}
    </details>
  );
}

/** What the center has laid down for a step that changes: days, reminder, hint. */
function LaidDetails({ laid }: { laid: WayStep["laid"] }) {
  const t = useT("cases");
  const locale = useLocale();
  if (laid === null) return null;
  const days = laid.own?.days ?? laid.days;
  const parts = [
    days === undefined ? "" : t(`dueRule.${laid.own ? "working_days" : "days"}`, { count: days }),
    laid.hint === undefined ? "" : speak(laid.hint.text, locale).text,
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : <span className="muted">{parts.join(" · ")}</span>;
}
