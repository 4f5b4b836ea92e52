import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";

const KNOWN = ["400", "403", "404", "405", "429"] as const;

/** What an error boundary shows: what happened in a sentence, and a way on. */
export function ErrorPage() {
  const t = useT("shell");
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? String(error.status) : "500";
  const known = KNOWN.find((code) => code === status) ?? "500";
  return (
    <main id="content" className="page page--narrow">
      <p className="kicker">{known}</p>
      <h1>{t(`errors.${known}.title`)}</h1>
      <p className="lead">{t(`errors.${known}.text`)}</p>
      <p>
        <a className="kern-btn kern-btn--primary" href="/">
          <span className="kern-label">{t("errors.back")}</span>
        </a>
      </p>
    </main>
  );
}
