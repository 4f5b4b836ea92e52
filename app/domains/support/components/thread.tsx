import type { Turn } from "#app/platform/database/generated/enums.ts";
import { formatInstant, useLocale } from "#app/i18n/index.ts";

interface ThreadMessage {
  id: string;
  authorName: string;
  authorParty: Turn;
  body: string;
  createdAt: Date;
}

/** What was written, oldest first; the reader's own side stands apart by its frame and says who wrote. */
export function Thread({
  messages,
  own,
  label,
}: {
  messages: readonly ThreadMessage[];
  own: Turn;
  label: string;
}) {
  const locale = useLocale();
  return (
    <ol className="thread" aria-label={label}>
      {messages.map((message) => (
        <li
          key={message.id}
          className={message.authorParty === own ? "thread__message thread__message--own" : "thread__message"}
        >
          <p className="muted">
            <strong>
              <bdi>{message.authorName}</bdi>
            </strong>
            ,{" "}
            <time dateTime={message.createdAt.toISOString()}>{formatInstant(message.createdAt, locale)}</time>
          </p>
          <p className="thread__body" dir="auto">
            {message.body}
          </p>
        </li>
      ))}
    </ol>
  );
}
