import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton, DateField, Form, HiddenField } from "#app/ui/forms/index.ts";
import { Sign } from "#app/ui/index.ts";
import { movedInSchema } from "../family/schema.ts";
import type { FamilyView } from "../family/read.server.ts";
import { BEFORE_JOURNEY } from "../templates/family.ts";
import { STATE_SIGN } from "./words.ts";

export type Member = FamilyView["members"][number];
type Step = Member["plan"][number];
/** Who reads: the person is addressed on their own page, the center reads about them. */
export type Reader = "CANDIDATE" | "CENTER";

interface PlanProps {
  member: Member;
  by: Reader;
  today: PlainDate;
  over: boolean;
}

const isBefore = ({ key }: Step): boolean => (BEFORE_JOURNEY as readonly string[]).includes(key);

/** The plan of one member: the next step, and folded away all others, before the journey and after. */
export function FamilySteps(props: PlanProps) {
  const t = useT("family");
  const { member, over } = props;
  const { plan, nextKey, comes, givenName } = member;
  const rests = comes === "STAYS";
  const next = plan.filter(({ key }) => key === nextKey);
  const others = plan.filter(({ key }) => key !== nextKey);
  const groups = (
    <>
      <StepGroup title={t("before")} steps={others.filter(isBefore)} {...props} />
      <StepGroup title={t("here")} steps={others.filter((step) => !isBefore(step))} {...props} />
    </>
  );
  return (
    <>
      {rests ? <p>{t("rests")}</p> : null}
      <StepGroup title={t("next")} steps={next} {...props} />
      {next.length === 0 && !rests && !over ? <p>{t("allDone")}</p> : null}
      {others.length === 0 ? null : (
        <details className="more">
          <summary>
            {t("others", { count: others.length })}
            <span className="kern-sr-only">
              : <bdi>{givenName}</bdi>
            </span>
          </summary>
          <div className="stack">{groups}</div>
        </details>
      )}
    </>
  );
}

function StepGroup({ title, steps, ...props }: PlanProps & { title: string; steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <section className="stack stack--small">
      <h3>{title}</h3>
      <ol className="milestones">
        {steps.map((step) => (
          <StepLine key={step.key} step={step} {...props} />
        ))}
      </ol>
    </section>
  );
}

function StepLine({ step, member, by, today, over }: PlanProps & { step: Step }) {
  const t = useT("family");
  const words = useT("enums");
  const locale = useLocale();
  const { key, state, party, norm, next } = step;
  const name = t(`steps.${key}.name`);
  const open = state === "NOT_STARTED" || state === "RUNNING";
  const whoAndWhen = [
    // the day says it already
    step.doneOn === null ? words(`MilestoneState.${state}`) : "",
    open ? t(by === "CENTER" ? `whoCenter.${party}` : `who.${party}`) : "",
    dayOf(step, today, (date) => formatDate(date, locale), t),
  ];
  return (
    <li className={`milestone milestone--${state.toLowerCase().replace("_", "-")}`}>
      <span className="milestone__sign">
        <Sign name={STATE_SIGN[state]} />
      </span>
      <div className="stack stack--small">
        <h4>{name}</h4>
        <p className="milestone__line">{whoAndWhen.filter((part) => part !== "").join(" · ")}</p>
        {key === "address_registration" && asksMovedIn(member, over) ? (
          <MovedIn member={member} today={today} />
        ) : null}
        <details className="more">
          <summary>
            {t("more")}
            <span className="kern-sr-only">
              {" "}
              {name}, <bdi>{member.givenName}</bdi>
            </span>
          </summary>
          <p>{t(`steps.${key}.text`)}</p>
          {norm === null ? null : (
            <p className="muted">
              <bdi>{t("law", { norm: `\u2066${norm}\u2069` })}</bdi>
            </p>
          )}
          <div className="row">
            {next.map((to) => (
              <ActionButton
                key={to}
                intent="step"
                values={{ memberId: member.id, key, to, version: step.version }}
                variant={to === "DONE" ? "secondary" : "quiet"}
                labels="family"
                description={`${member.givenName}, ${name}: ${moveWord(t, state, to)}`}
              >
                {moveWord(t, state, to)}
              </ActionButton>
            ))}
          </div>
        </details>
      </div>
    </li>
  );
}

/** Whether the day of moving in is the next thing to know: who comes with the person moves in on the same day. */
const asksMovedIn = ({ nextKey, movedInOn, comes }: Member, over: boolean): boolean =>
  !over && nextKey === "address_registration" && movedInOn === null && comes !== "WITH";

type Words = ReturnType<typeof useT<"family">>;

const moveWord = (t: Words, from: Step["state"], to: Step["state"]): string =>
  t(from === "DONE" ? "move.reopen" : `move.${to}`);

function dayOf(
  { dueOn, doneOn }: Step,
  today: PlainDate,
  format: (day: PlainDate) => string,
  t: Words,
): string {
  if (doneOn !== null) return t("doneOn", { date: format(doneOn) });
  if (dueOn === null) return "";
  return t(dueOn < today ? "overdue" : "until", { date: format(dueOn) });
}

/** Asks for the day of moving in where the law's time hangs on it and nobody has told it. */
function MovedIn({ member, today }: Pick<PlanProps, "member" | "today">) {
  const t = useT("family");
  const { id: memberId, version, givenName } = member;
  return (
    <details className="more">
      <summary>
        {t("saveMovedIn")}
        <span className="kern-sr-only">
          : <bdi>{givenName}</bdi>
        </span>
      </summary>
      <p>{t("sayMovedIn")}</p>
      <Form
        id={`moved-in-${memberId}`}
        schema={movedInSchema}
        intent="movedIn"
        values={{ memberId, version }}
        labels="family"
        submitLabel={t("save")}
        submitVariant="secondary"
      >
        <HiddenField name="memberId" />
        <HiddenField name="version" />
        <DateField name="movedInOn" max={today} />
      </Form>
    </details>
  );
}
