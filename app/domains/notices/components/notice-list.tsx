import type { PlainDate } from "#app/domains/calendar/index.ts";
import { formatDate, formatTime, relativeDay, useLocale, useT } from "#app/i18n/index.ts";
import { direction, isLocale } from "#app/i18n/locale.ts";
import type { NoticeCategory } from "#app/platform/database/generated/enums.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Badge } from "#app/ui/index.ts";

interface ShownNotice {
  id: string;
  category: NoticeCategory;
  subject: string;
  locale: string;
  createdAt: Date | string;
  unread: boolean;
}

/** Notices under their days, newest first. Each subject is a button: pressing it is what marks the notice as read. */
export function NoticeList(props: {
  days: readonly { day: PlainDate; items: readonly ShownNotice[] }[];
  today: PlainDate;
}) {
  const locale = useLocale();
  return (
    <>
      {props.days.map(({ day, items }) => (
        <section key={day}>
          <h2 className="notices__day">
            {relativeDay(day, props.today, locale)} · {formatDate(day, locale, "weekday")}
          </h2>
          <ul className="notices">
            {items.map((notice) => (
              <Line key={notice.id} notice={notice} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ notice }: { notice: ShownNotice }) {
  const t = useT("notices");
  const word = useT("enums");
  const values = { noticeId: notice.id };
  const spoken = isLocale(notice.locale) ? { lang: notice.locale, dir: direction(notice.locale) } : {};
  return (
    <li className={notice.unread ? "notice-line notice-line--unread" : "notice-line"}>
      <div className="notice-line__words">
        <ActionButton intent="open" values={values} variant="quiet">
          <span {...spoken}>{notice.subject}</span>
        </ActionButton>
        <p className="muted">
          {notice.unread ? <Badge tone="info">{t("isNew")}</Badge> : null}{" "}
          {word(`NoticeCategory.${notice.category}`)} · {t("at", { time: formatTime(notice.createdAt) })}
        </p>
      </div>
      {notice.unread ? (
        <ActionButton
          intent="read"
          values={values}
          variant="quiet"
          description={t("markReadOf", { subject: notice.subject })}
        >
          {t("markRead")}
        </ActionButton>
      ) : null}
    </li>
  );
}
