import { berlinDay } from "#app/domains/calendar/berlin.ts";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Badge } from "#app/ui/index.ts";
import type { LawWatch, WatchedMatter } from "../queries.server.ts";

/** Whether those concerned by one line know, and the button that tells them. */
export function Told({ matter, day }: { matter: WatchedMatter; day: PlainDate }) {
  const t = useT("lawwatch");
  const locale = useLocale();
  const { kind, id, notice, version, title, company } = matter;
  const action = t(notice === null ? "tell.one" : "tell.again");
  return (
    <div className="stack stack--small">
      {notice === null ? null : (
        <p>
          {notice.state === "told" ? (
            <Badge tone="success" sign="done">
              {t("tell.told")}
            </Badge>
          ) : (
            <Badge tone="warning" sign="warning">
              {t(notice.state === "earlier_rules" ? "tell.earlierRules" : "tell.otherResult")}
            </Badge>
          )}{" "}
          <span className="muted">
            {t("tell.toldOn", { date: formatDate(berlinDay(notice.at), locale), name: notice.by })}
          </span>
        </p>
      )}
      {notice?.state === "told" ? null : (
        <ActionButton
          intent="tellOne"
          values={{ day, kind, id, version }}
          description={t("tell.describe", { action, matter: `${title || t("freeCheck")}, ${company}` })}
          labels="lawwatch"
        >
          {action}
        </ActionButton>
      )}
    </div>
  );
}

/** The page's one button: all who do not know yet. */
export function TellAll({
  day,
  waiting,
  version,
}: Pick<LawWatch, "waiting" | "version"> & { day: PlainDate }) {
  const t = useT("lawwatch");
  if (waiting === 0) {
    return (
      <p>
        <Badge tone="success" sign="done">
          {t("tell.nobodyWaits")}
        </Badge>
      </p>
    );
  }
  return (
    <section className="card card--strong stack stack--small" aria-label={t("tell.title")}>
      <p>{t("tell.waiting", { count: waiting })}</p>
      <p className="muted">{t("tell.candidates")}</p>
      <ActionButton intent="tellAll" values={{ day, version }} variant="primary" labels="lawwatch">
        {t("tell.all")}
      </ActionButton>
    </section>
  );
}
