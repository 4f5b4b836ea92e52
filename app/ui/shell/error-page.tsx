import { useLocation, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { LinkButton } from "../button.tsx";
import { PageHeader } from "../page-header.tsx";
import { statusOf } from "./error-title.ts";

/** What an error boundary shows: what happened in a sentence, and a way on. */
export function ErrorPage() {
  const t = useT("shell");
  const status = statusOf(useRouteError());
  const { pathname, search } = useLocation();
  const requestId = useRouteLoaderData<{ requestId: string }>("root")?.requestId;
  return (
    <main id="content" className="page page--narrow">
      <PageHeader kicker={status} title={t(`errors.${status}.title`)} lead={t(`errors.${status}.text`)} />
      <div className="row">
        <LinkButton to="/" variant="primary">
          {t("errors.back")}
        </LinkButton>
        {status === "500" || status === "429" ? (
          <LinkButton to={pathname + search} reloadDocument>
            {t("errors.retry")}
          </LinkButton>
        ) : null}
      </div>
      {status === "500" && requestId !== undefined ? (
        <p className="muted">{t("errors.reference", { id: requestId })}</p>
      ) : null}
    </main>
  );
}
