import { Link } from "@remix-run/react";
import { createElement, type ReactNode } from "react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatDateRange, useLocale, useT } from "#app/i18n/index.ts";
import { Alert, Card, DueDate, LinkButton, PageHeader, Progress, Sign } from "#app/ui/index.ts";
import type { Checklist } from "../queries/own.server.ts";
import type { MilestoneView } from "../queries/view.server.ts";
import { useStepNote, useStepWords } from "./own-words.ts";
import { HintText } from "./hint.tsx";
import { STATE_SIGN } from "./words.ts";

interface ChecklistProps {
  title: string;
  list: Checklist;
  name: string;
  today: PlainDate;
  /** how many documents the person is asked for */
  papers: number;
}

/** The candidate's steps: the next one first, then what is under way, what comes, what is done. */
export function ChecklistPage({ title, list, name, today, papers }: ChecklistProps) {
  const t = useT("checklist");
  const family = useT("family");
  const words = useT("papers");
  const letters = useT("letters");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader
        title={list.next === null ? title : t("nextStep")}
        kicker={<bdi>{t("welcome", { name })}</bdi>}
        lead={<bdi>{t("job", { vacancy: list.vacancy.title, company: list.company })}</bdi>}
      />
      <Progress
        done={list.progress.done}
        total={list.progress.total}
        label={t("progress", { done: list.progress.done, total: list.progress.total })}
      />
      {papers === 0 ? null : (
        <p>
          <Link to="/candidate/documents">{words("link", { count: papers })}</Link>
        </p>
      )}
      <First list={list} today={today} />
      <Steps title={t("now")} steps={list.state === "ENDED" ? [] : list.now} />
      <Steps title={t("byOthers")} steps={list.state === "ENDED" ? [] : list.byOthers} />
      <Outlook list={list} />
      <Steps title={t("later")} steps={list.state === "ENDED" ? [] : list.later} />
      <Steps title={t("done")} steps={list.done} />
      <p>
        <Link to="/candidate/plan">{t("toPlan")}</Link> · <Link to="/candidate/fees">{t("toFees")}</Link> ·{" "}
        <Link to="/candidate/family">{family("title")}</Link> ·{" "}
        <Link to="/candidate/letters">{letters("link")}</Link>
      </p>
    </main>
  );
}

/** One card that says what to do now, or that nothing is to be done. */
function First({ list, today }: { list: Checklist; today: PlainDate }) {
  const t = useT("checklist");
  const locale = useLocale();
  if (list.state === "ENDED") {
    return (
      <Alert kind="info" title={t("endedTitle")}>
        <p>{t("endedText")}</p>
        <Helper list={list} />
      </Alert>
    );
  }
  const date = list.firstWorkingDay === null ? "" : formatDate(list.firstWorkingDay, locale, "long");
  const open = list.next !== null || list.now.length > 0 || list.later.length > 0;
  return (
    <>
      {list.state === "ARRIVED" ? (
        <Alert kind="success" title={t("arrivedTitle")}>
          <p>{t(open ? "arrivedText" : "arrivedDone", { date })}</p>
        </Alert>
      ) : null}
      {list.next !== null ? (
        <NextStep step={list.next} list={list} today={today} />
      ) : list.state === "RUNNING" ? (
        <Card kind="strong" title={t("waitingTitle")}>
          <p>{t("waitingText")}</p>
          <Helper list={list} />
        </Card>
      ) : null}
    </>
  );
}

function NextStep({ step, list, today }: { step: MilestoneView; list: Checklist; today: PlainDate }) {
  const t = useT("checklist");
  const { name, text, bring } = useStepWords()(step.key);
  return (
    <Card kind="strong" title={<bdi lang={name.lang}>{name.text}</bdi>}>
      {text.text === "" ? null : <p {...(text.lang && { lang: text.lang, dir: "auto" })}>{text.text}</p>}
      <HintText hint={step.hint} />
      <p>{step.dueOn === null ? t("noDate") : <DueDate date={step.dueOn} today={today} />}</p>
      <BringList items={bring} level={3} />
      <LinkButton to={`/candidate/milestones/${step.id}`} variant="primary" className="button--wide">
        {t("open")}
      </LinkButton>
      <Helper list={list} />
    </Card>
  );
}

/** What to bring; nothing where nothing is needed. */
export function BringList({ items, level = 3 }: { items: readonly string[]; level?: 2 | 3 }) {
  const t = useT("checklist");
  if (items.length === 0) return null;
  return (
    <div>
      {createElement(`h${level}`, {}, t("bring"))}
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** Who helps, with a telephone number and the way to write. */
export function Helper({
  list,
}: {
  list: { advisorName: string | null; center: { name: string; phone: string } };
}) {
  const t = useT("checklist");
  const { advisorName: name, center } = list;
  return (
    <p className="muted">
      {name === null
        ? t("helperCenter", { center: center.name })
        : t("helper", { name, center: center.name })}{" "}
      ·{" "}
      <a href={`tel:${center.phone.replace(/[^\d+]/g, "")}`}>
        {t("phone", { phone: `\u2066${center.phone}\u2069` })}
      </a>{" "}
      · <Link to="/candidate/messages">{t("write")}</Link>
    </p>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly MilestoneView[] }) {
  const words = useStepWords();
  const note = useStepNote();
  if (steps.length === 0) return null;
  return (
    <Section title={title}>
      <ol className="milestones">
        {steps.map((step) => (
          <li key={step.id} className={`milestone milestone--${step.state.toLowerCase().replace("_", "-")}`}>
            <span className="milestone__sign">
              <Sign name={STATE_SIGN[step.state]} />
            </span>
            <div>
              <Link to={`/candidate/milestones/${step.id}`} className="milestone__title">
                <bdi lang={words(step.key).name.lang}>{words(step.key).name.text}</bdi>
              </Link>
              <p className="milestone__line">{note(step)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack stack--small">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** When work will probably begin, and by which procedure: missions ask for it. */
function Outlook({ list }: { list: Checklist }) {
  const t = useT("checklist");
  const locale = useLocale();
  if (list.state !== "RUNNING" || list.forecast === null) return null;
  return (
    <Card kind="quiet">
      <p className="muted">{t("forecast")}</p>
      <p>
        <strong>{formatDateRange(list.forecast.earliest, list.forecast.latest, locale)}</strong>
      </p>
      <p className="muted">{t("forecastHint")}</p>
      {list.fastTrack ? (
        <p className="muted">
          {t("procedure")}: {t("fastTrack")}
        </p>
      ) : null}
    </Card>
  );
}
