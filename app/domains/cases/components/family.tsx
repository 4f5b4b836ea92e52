import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton, DateField, Form, HiddenField, RadioGroup, TextField } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, EmptyState } from "#app/ui/index.ts";
import type { FamilyArrival } from "#app/platform/database/generated/enums.ts";
import {
  addMemberSchema,
  editMemberSchema,
  FAMILY_ARRIVALS,
  FAMILY_COMING,
  FAMILY_RELATIONS,
} from "../family/schema.ts";
import type { FamilyView } from "../family/read.server.ts";
import { FamilySteps } from "./family-steps.tsx";
import type { Member, Reader } from "./family-steps.tsx";

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
        <Card kind={members.length === 0 ? "strong" : "plain"} title={t("addTitle")}>
          <Form
            schema={addMemberSchema}
            intent="add"
            submissionId={submissionId}
            labels="family"
            submitLabel={t("add")}
          >
            <MemberFields today={today} arrivals={FAMILY_COMING} />
          </Form>
        </Card>
      )}
    </>
  );
}

function MemberFields({ today, arrivals }: { today: PlainDate; arrivals: readonly FamilyArrival[] }) {
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
        options={arrivals.map((value) => ({ value, label: words(`FamilyArrival.${value}`) }))}
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
        member.comes === "STAYS" ? (
          <Badge>{words("FamilyArrival.STAYS")}</Badge>
        ) : (
          <Badge tone={progress.done === progress.total ? "success" : "info"}>
            {t("progress", progress)}
          </Badge>
        )
      }
    >
      <p className="muted">
        {words(`FamilyRelation.${member.relation}`)} ·{" "}
        {t("born", { date: formatDate(member.birthDate, locale), age: member.age })}
        {member.comes === "STAYS"
          ? null
          : ` · ${t("comes", { when: words(`FamilyArrival.${member.comes}`) })}`}
        {movedInOn === null ? null : ` · ${t("movedIn", { date: formatDate(movedInOn, locale) })}`}
      </p>
      <FamilySteps member={member} by={by} today={today} over={over} />
      {over ? null : <EditMember member={member} today={today} />}
      <RemoveMember member={member} />
    </Card>
  );
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
        <MemberFields today={today} arrivals={FAMILY_ARRIVALS} />
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
