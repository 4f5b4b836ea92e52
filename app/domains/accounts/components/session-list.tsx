import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Badge, Table } from "#app/ui/index.ts";
import { deviceName } from "../device.ts";

export interface SessionRow {
  id: string;
  startedAt: Date;
  lastUsedAt: Date;
  userAgent: string | null;
  present: boolean;
}

/** Where a person is signed in, each with the way to end it. */
export function SessionList({ sessions }: { sessions: readonly SessionRow[] }) {
  const t = useT("accounts");
  const locale = useLocale();
  const nameOf = ({ userAgent }: SessionRow) => deviceName(userAgent) ?? t("account.unknownDevice");
  return (
    <Table
      caption={t("account.sessionsTitle")}
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t("account.device"),
          rowHead: true,
          cell: (row) => (
            <span className="row">
              <bdi>{nameOf(row)}</bdi>
              {row.present ? <Badge tone="info">{t("account.thisDevice")}</Badge> : null}
            </span>
          ),
        },
        { head: t("account.started"), cell: ({ startedAt }) => formatInstant(startedAt, locale) },
        { head: t("account.lastUsed"), cell: ({ lastUsedAt }) => formatInstant(lastUsedAt, locale) },
        {
          head: t("account.end"),
          cell: (row) =>
            row.present ? null : (
              <ActionButton
                intent="endSession"
                values={{ sessionId: row.id }}
                labels="accounts"
                description={t("account.endOn", { device: nameOf(row) })}
              >
                {t("account.end")}
              </ActionButton>
            ),
        },
      ]}
    />
  );
}
