import { Form as QueryForm, Link } from "@remix-run/react";
import { useLocale, useT } from "#app/i18n/index.ts";
import { Form, HiddenField } from "#app/ui/forms/index.ts";
import { Alert, Button, Card, FilterSelect, PageHeader, StateLabel } from "#app/ui/index.ts";
import type { WayPreview } from "../change-route.server.ts";
import type { Fate, WayStep } from "../rules/change-way.ts";
import { routeSchema } from "../schema.ts";
import { WORDINGS } from "../templates/laid.ts";
import type { Laid, StepSaid } from "../templates/laid.ts";
import { speak } from "../templates/own-words.ts";
import { StepTitle } from "./step-title.tsx";
import { useRouteText, useSpoken } from "./words.ts";

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
      {chosen?.newerPlan ? (
        <>
          <Difference preview={preview} chosen={chosen} />
          <details className="more">
            <summary>{t("way.other")}</summary>
            <Choice preview={preview} />
          </details>
        </>
      ) : (
        <>
          <Choice preview={preview} />
          {chosen === null ? null : <Difference preview={preview} chosen={chosen} />}
        </>
      )}
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
        submitLabel={t(chosen.newerPlan ? "way.takePlan" : "manage.save")}
      >
        <HiddenField name="version" />
        <HiddenField name="routeId" />
        {/* as a box that is ticked or not: any text at all would count as ticked */}
        {chosen.fastTrack ? <HiddenField name="fastTrack" value="on" /> : null}
        <p className="muted">{t(chosen.newerPlan ? "way.toldPlan" : "way.told")}</p>
      </Form>
    </section>
  );
}

function Steps({ fate, steps }: { fate: Fate; steps: readonly WayStep[] }) {
  const t = useT("cases");
  if (steps.length === 0) return null;
  const heading = t(`way.fate.${fate}`, { count: steps.length });
  const list = (
    <ul className="entries">
      {steps.map((step) => (
        <li key={step.key}>
          <p className="row">
            <StepTitle of={step.key} />
            {fate === "added" ? null : <StateLabel of="MilestoneState" value={step.state} />}
          </p>
          {CHANGES.includes(fate) && fate !== "dropped" ? <LaidDetails step={step} /> : null}
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

/** What the center says otherwise of a step than so far: days, reminder, hint, words. */
function LaidDetails({ step: { laid, was } }: { step: WayStep }) {
  const t = useT("cases");
  const spoken = useSpoken();
  const locale = useLocale();
  const days = (of: Laid | null, what: "days" | "remind") => {
    const count = what === "days" ? (of?.own?.days ?? of?.days) : of?.remind;
    return count === undefined ? t("way.asBuilt") : t("dueRule.days", { count });
  };
  const isOwn = laid?.own !== undefined && was === null;
  const changed = (["days", "remind"] as const).filter((what) => days(laid, what) !== days(was, what));
  const said = [
    { of: "hint" as const, now: laid?.hint?.text, then: was?.hint?.text },
    ...WORDINGS.map((of) => ({ of, now: wordsIn(laid)?.[of], then: wordsIn(was)?.[of] })),
  ].filter(({ now, then }) => JSON.stringify(now) !== JSON.stringify(then));
  if (changed.length + said.length === 0) return null;
  return (
    <ul className="muted">
      {changed.map((what) => (
        <li key={what}>
          {isOwn
            ? t(`way.new.${what}`, { days: days(laid, what) })
            : t(`way.${what}`, { from: days(was, what), to: days(laid, what) })}
        </li>
      ))}
      {said.map(({ of, now }) => {
        const words = spoken(now && speak(now, locale));
        return (
          <li key={of}>
            {t(`way.says.${of}`)}: {words === null ? t("way.asBuilt") : <q lang={words.lang}>{words.text}</q>}
          </li>
        );
      })}
    </ul>
  );
}

/** An own step has its words in itself; its title is the name of its line already. */
const wordsIn = (laid: Laid | null): StepSaid | undefined =>
  laid?.own ? { ...laid.own, title: undefined } : laid?.words;
