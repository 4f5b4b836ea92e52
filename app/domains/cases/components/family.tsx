import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton, DateField, Form, HiddenField, RadioGroup, TextField } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, EmptyState, Sign } from "#app/ui/index.ts";
import { addMemberSchema, editMemberSchema, FAMILY_ARRIVALS, FAMILY_RELATIONS } from "../family/schema.ts";
import type { FamilyView } from "../family/read.server.ts";
import { STATE_SIGN } from "./words.ts";

type Member = FamilyView["members"][number];
type Step = Member["plan"][number];
/** Who reads: the person is addressed on their own page, the center reads about them. */
type Reader = "CANDIDATE" | "CENTER";

interface FamilyPlansProps {
  family: FamilyView;
  by: Reader;
  today: PlainDate;
  submissionId: string;
}

/** The members of a family, a card each with the steps of their plan, and the form for one more. */
export function FamilyPlans({ family, by, today, submissionId }: FamilyPlansProps) {
  const t = useT("family");
  const { members, over, full } = family;
  return (
    <>
      <p>{t(by === "CENTER" ? "privateCenter" : "private")}</p>
      {over ? <Alert kind="info" title={t("over")} /> : null}
      {members.length === 0 ? <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState> : null}
      {members.map((member) => (
        <MemberCard key={member.id} member={member} by={by} today={today} over={over} />
      ))}
      {over ? null : full ? (
        <p>{t("full")}</p>
      ) : (
        <Card kind="strong" title={t("addTitle")}>
          <Form
            schema={addMemberSchema}
            intent="add"
            submissionId={submissionId}
            labels="family"
            submitLabel={t("add")}
          >
            <MemberFields today={today} />
          </Form>
        </Card>
      )}
    </>
  );
}

function MemberFields({ today }: { today: PlainDate }) {
  const words = useT("enums");
  return (
    <>
      <TextField name="givenName" />
      <RadioGroup
        name="relation"
        options={FAMILY_RELATIONS.map((value) => ({ value, label: words(`FamilyRelation.${value}`) }))}
      />
      <DateField name="birthDate" max={today} />
      <RadioGroup
        name="comes"
        options={FAMILY_ARRIVALS.map((value) => ({ value, label: words(`FamilyArrival.${value}`) }))}
      />
    </>
  );
}

interface MemberProps {
  member: Member;
  by: Reader;
  today: PlainDate;
  over: boolean;
}

function MemberCard({ member, by, today, over }: MemberProps) {
  const t = useT("family");
  const words = useT("enums");
  const locale = useLocale();
  const { progress, movedInOn } = member;
  return (
    <Card
      title={<bdi>{member.givenName}</bdi>}
      aside={
        <Badge tone={progress.done === progress.total ? "success" : "info"}>{t("progress", progress)}</Badge>
      }
    >
      <p className="muted">
        {words(`FamilyRelation.${member.relation}`)} ·{" "}
        {t("born", { date: formatDate(member.birthDate, locale), age: member.age })} ·{" "}
        {t("comes", { when: words(`FamilyArrival.${member.comes}`) })}
        {movedInOn === null ? null : ` · ${t("movedIn", { date: formatDate(movedInOn, locale) })}`}
      </p>
      <ol className="milestones">
        {member.plan.map((step) => (
          <StepLine key={step.key} step={step} member={member} by={by} today={today} />
        ))}
      </ol>
      {over ? null : <EditMember member={member} today={today} />}
      <RemoveMember member={member} />
    </Card>
  );
}

function StepLine({ step, member, by, today }: Omit<MemberProps, "over"> & { step: Step }) {
  const t = useT("family");
  const words = useT("enums");
  const locale = useLocale();
  const { key, state, party, norm, next } = step;
  const name = t(`steps.${key}.name`);
  const open = state === "NOT_STARTED" || state === "RUNNING";
  const line = [
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
        <h3>{name}</h3>
        <p className="milestone__line">{line.filter((part) => part !== "").join(" · ")}</p>
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

function EditMember({ member, today }: { member: Member; today: PlainDate }) {
  const t = useT("family");
  const { id: memberId, version, givenName, relation, birthDate, comes, movedInOn } = member;
  return (
    <details className="more">
      <summary>
        {t("edit")}
        <span className="kern-sr-only">
          : <bdi>{givenName}</bdi>
        </span>
      </summary>
      <Form
        id={`edit-${memberId}`}
        schema={editMemberSchema}
        intent="edit"
        values={{ memberId, version, givenName, relation, birthDate, comes, movedInOn }}
        labels="family"
        submitLabel={t("save")}
        submitVariant="secondary"
      >
        <HiddenField name="memberId" />
        <HiddenField name="version" />
        <MemberFields today={today} />
        <DateField name="movedInOn" optional max={today} />
      </Form>
    </details>
  );
}

function RemoveMember({ member }: { member: Member }) {
  const t = useT("family");
  const { id: memberId, givenName: name } = member;
  return (
    <details className="more">
      <summary>
        {t("remove")}
        <span className="kern-sr-only">
          : <bdi>{name}</bdi>
        </span>
      </summary>
      <p>{member.mayRemove ? t("removeText", { name }) : t("keep")}</p>
      {member.mayRemove ? (
        <ActionButton
          intent="remove"
          values={{ memberId }}
          variant="danger"
          labels="family"
          description={`${t("remove")}: ${name}`}
        >
          {t("remove")}
        </ActionButton>
      ) : null}
    </details>
  );
}
