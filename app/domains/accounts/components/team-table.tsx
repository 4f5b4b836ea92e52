import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Confirm, Table } from "#app/ui/index.ts";

export interface TeamRow {
  membershipId: string;
  name: string;
  email: string;
  role: Role;
  since: PlainDate;
  /** the reader's own membership */
  own: boolean;
  /** nobody else manages the team, so this one cannot go */
  lastAdmin: boolean;
}

/** Who works for a company, with what an administrator may do about it. */
export function TeamTable({ rows, company }: { rows: readonly TeamRow[]; company: string }) {
  const t = useT("team");
  const enums = useT("enums");
  const locale = useLocale();
  return (
    <Table
      caption={t("caption")}
      rows={rows}
      rowKey={({ membershipId }) => membershipId}
      columns={[
        {
          head: t("person"),
          rowHead: true,
          cell: ({ name, email, own }) => (
            <>
              <strong>{name}</strong>
              {own ? ` (${t("you")})` : null}
              <br />
              <span className="muted">{email}</span>
            </>
          ),
        },
        { head: t("role"), cell: ({ role }) => enums(`Role.${role}`) },
        { head: t("since"), cell: ({ since }) => formatDate(since, locale) },
        { head: t("action"), cell: (row) => <RowActions row={row} company={company} /> },
      ]}
    />
  );
}

function RowActions({ row, company }: { row: TeamRow; company: string }) {
  const t = useT("team");
  const { membershipId, name, role } = row;
  if (row.lastAdmin) return <p className="muted">{t("lastAdmin")}</p>;
  const other = role === "HR_ADMIN" ? "HR_MEMBER" : "HR_ADMIN";
  const [words, description] =
    other === "HR_ADMIN"
      ? [t("makeAdmin"), t("makeAdminFor", { name })]
      : [t("makeMember"), t("makeMemberFor", { name })];
  return (
    <div className="row">
      <ActionButton
        intent="changeRole"
        values={{ membershipId, role: other }}
        labels="team"
        description={description}
      >
        {words}
      </ActionButton>
      <Confirm label={t("remove")}>
        <p>{t("removeHint", { name, company })}</p>
        <ActionButton
          intent="end"
          values={{ membershipId }}
          variant="danger"
          labels="team"
          description={t("removeFor", { name })}
        >
          {t("remove")}
        </ActionButton>
      </Confirm>
    </div>
  );
}
