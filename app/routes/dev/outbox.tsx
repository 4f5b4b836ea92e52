import { useLoaderData } from "@remix-run/react";
import { direction, formatInstant, isLocale, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { outboxFolder, readOutbox } from "#app/platform/mail/outbox.server.ts";
import type { OutboxMail } from "#app/platform/mail/outbox.server.ts";
import { Card, EmptyState, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

/** Demo mode only; anywhere else this page does not exist. */
export const loader = publicLoader({}, ({ ctx, house: { env } }) => {
  if (!env.demo) notFound();
  return {
    title: translator(ctx.locale, "accounts")("outbox.title"),
    mails: readOutbox(outboxFolder(env.dataDir)),
  };
});

export const meta = pageMeta;

/** What the demo would have mailed, newest first. */
export default function Outbox() {
  const t = useT("accounts");
  const { title, mails } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("outbox.lead")} />
      {mails.length === 0 ? (
        <EmptyState title={t("outbox.empty")}>{t("outbox.emptyHint")}</EmptyState>
      ) : (
        mails.map((mail) => <Mail key={mail.id} mail={mail} />)
      )}
    </main>
  );
}

function Mail({ mail }: { mail: OutboxMail }) {
  const t = useT("accounts");
  const locale = useLocale();
  const written = isLocale(mail.locale) ? mail.locale : "de";
  return (
    // no title of the card's: several mails may have one subject, and parts of a page are told apart by their names
    <Card>
      <h2 className="card__title">
        <bdi>{mail.subject}</bdi>
      </h2>
      <p className="muted">
        {t("outbox.to", { to: mail.to })} · {formatInstant(mail.createdAt, locale)}
      </p>
      <div lang={written} dir={direction(written)} className="stack">
        {mail.text.split("\n\n").map((paragraph, index) => (
          <p key={index}>
            {paragraph.split("\n").map((line, number) => (
              <span key={number}>
                {number > 0 ? <br /> : null}
                {/^https?:\/\/\S+$/.test(line) ? <a href={line}>{line}</a> : line}
              </span>
            ))}
          </p>
        ))}
      </div>
    </Card>
  );
}
