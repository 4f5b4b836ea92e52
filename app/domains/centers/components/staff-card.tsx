import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { berlinDay } from "#app/domains/calendar/index.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { ActionButton, Form, HiddenField, SelectField } from "#app/ui/forms/index.ts";
import { Card, Confirm } from "#app/ui/index.ts";

export interface StaffMember {
  membershipId: string;
  name: string;
  email: string;
  role: Role;
  /** the reader's own membership */
  own: boolean;
  /** the center would be without a head: the role cannot change and not end */
  last: boolean;
}

interface StaffCardProps {
  members: readonly StaffMember[];
  invitations: readonly { id: string; email: string; role: Role; expiresAt: Date }[];
  /** roles to choose from; none where there is but one */
  roles: readonly Role[];
  title: string;
  /** what stands in place of the people while there are none */
  empty?: string;
}

/** Who works in a center or answers for a partner body, who is invited, and what the center's head may change about it. */
export function StaffCard({ members, invitations, roles, title, empty }: StaffCardProps) {
  const t = useT("centers");
  const words = useT("enums");
  const locale = useLocale();
  return (
    <>
      <Card title={title}>
        {members.length === 0 ? <p>{empty}</p> : null}
        <ul className="entries">
          {members.map((member) => (
            <li key={member.membershipId} className="stack stack--small">
              <p>
                <strong>{member.name}</strong>
                {member.own ? ` (${t("own.you")})` : null}, {words(`Role.${member.role}`)}
              </p>
              <p className="muted">{member.email}</p>
              {member.last ? (
                <p className="muted">{t("errors.last_admin")}</p>
              ) : (
                <MemberActions {...{ member, roles }} />
              )}
            </li>
          ))}
        </ul>
      </Card>
      {invitations.length === 0 ? null : (
        <Card title={t("own.team_open")}>
          <ul className="entries">
            {invitations.map(({ id, email, role, expiresAt }) => (
              <li key={id} className="row">
                <span>
                  {email}, {words(`Role.${role}`)},{" "}
                  {t("own.team_until", { date: formatDate(berlinDay(expiresAt), locale) })}
                </span>
                <ActionButton
                  intent="withdraw"
                  values={{ invitationId: id }}
                  labels="centers"
                  description={`${t("own.team_withdraw")}: ${email}`}
                >
                  {t("own.team_withdraw")}
                </ActionButton>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function MemberActions({ member, roles }: { member: StaffMember; roles: readonly Role[] }) {
  const t = useT("centers");
  const words = useT("enums");
  const { membershipId, name } = member;
  return (
    <details className="more">
      <summary>
        {roles.length === 0 ? t("own.team_end") : t("own.team_change")}
        <span className="kern-sr-only">: {name}</span>
      </summary>
      <div className="stack">
        {roles.length === 0 ? null : (
          <Form
            id={`role-${membershipId}`}
            intent="change_role"
            values={{ role: member.role }}
            labels="centers"
            submitLabel={t("own.team_role")}
            submitVariant="secondary"
          >
            <HiddenField name="membershipId" value={membershipId} />
            <SelectField
              name="role"
              options={roles.map((role) => ({ value: role, label: words(`Role.${role}`) }))}
            />
          </Form>
        )}
        <Confirm label={t("own.team_end")}>
          <p>{t("own.team_end_hint", { name })}</p>
          <ActionButton
            intent="end"
            values={{ membershipId }}
            variant="danger"
            labels="centers"
            description={`${t("own.team_end")}: ${name}`}
          >
            {t("own.team_end")}
          </ActionButton>
        </Confirm>
      </div>
    </details>
  );
}
