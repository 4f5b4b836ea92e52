import { useT } from "#app/i18n/index.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Card, Confirm, LinkButton } from "#app/ui/index.ts";

interface Task {
  membershipId: string;
  role: Role;
  /** the company, center or partner body; null for tasks without one */
  tenant: string | null;
}

/** Tasks in a team; the others end where they were given. */
const CAN_LEAVE: ReadonlySet<string> = new Set([
  "HR_ADMIN",
  "HR_MEMBER",
  "ADVISOR",
  "DESK",
  "CENTER_ADMIN",
  "AUDITOR",
]);

/** The own tasks, and giving one up. */
export function TasksCard({ tasks }: { tasks: readonly Task[] }) {
  const t = useT("accounts");
  const enums = useT("enums");
  return (
    <Card title={t("account.rolesTitle")}>
      {tasks.length === 0 ? (
        <>
          <p>{t("account.noRoles")}</p>
          <div className="row">
            <LinkButton to="/register/company">{t("account.registerCompany")}</LinkButton>
          </div>
        </>
      ) : (
        <ul className="stack">
          {tasks.map(({ membershipId, role, tenant }) => (
            <li key={membershipId}>
              {enums(`Role.${role}`)}
              {tenant === null ? null : (
                <>
                  {" · "}
                  <bdi>{tenant}</bdi>
                </>
              )}
              {CAN_LEAVE.has(role) ? (
                <Confirm label={t("account.leave")}>
                  <p>{t("account.leaveHint", { tenant: tenant ?? "" })}</p>
                  <ActionButton intent="leave" values={{ membershipId }} variant="danger" labels="accounts">
                    {t("account.leaveSure")}
                  </ActionButton>
                </Confirm>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
