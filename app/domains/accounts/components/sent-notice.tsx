import { useT } from "#app/i18n/index.ts";
import { Alert, LinkButton } from "#app/ui/index.ts";

/** After a request for a mail: the same for every address, so that nobody learns who has an account. */
export function SentNotice({ email, demo }: { email: string; demo: boolean }) {
  const t = useT("auth");
  return (
    <div className="stack">
      <Alert kind="success" title={t("sent.title")} live>
        <p>{t("sent.text", { email })}</p>
        {demo ? <p>{t("sent.demo")}</p> : null}
      </Alert>
      <div className="row">
        {demo ? (
          <LinkButton to="/dev/outbox" variant="primary">
            {t("sent.outbox")}
          </LinkButton>
        ) : null}
        <LinkButton to="/login">{t("sent.back")}</LinkButton>
      </div>
    </div>
  );
}
