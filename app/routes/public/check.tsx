import { Link, useLoaderData } from "@remix-run/react";
import { Day, Parts, Questions, TakeAlong } from "#app/domains/checks/components/index.ts";
import { checkPage } from "#app/domains/checks/index.server.ts";
import { ResultDetails, VerdictHeader } from "#app/domains/immigration/components/index.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { namesForCheck } from "../check-names.server.ts";

export const loader = publicLoader({}, async ({ ctx, url }) => {
  const locale = staffLocale(ctx.locale);
  const page = checkPage(url, { today: ctx.today, locale, further: await namesForCheck(ctx, url) });
  const words = translator(ctx.locale, "check");
  const title = page.group === null ? words("title") : `${words("title")}: ${words(`groups.${page.group}`)}`;
  return { title, page };
});

export const meta = pageMeta;

/** The check for everybody: answers live in the address, nothing is stored, no JavaScript is needed. */
export default function Check() {
  const { page } = useLoaderData<typeof loader>();
  const t = useT("check");
  const { result, query } = page;
  if (result === null) {
    return (
      <main id="content" className="page">
        <PageHeader title={t("title")} lead={page.begun ? undefined : t("lead")} />
        <Questions page={page} />
        <p className="muted">{t("notStored")}</p>
      </main>
    );
  }
  const center = `/login?next=${encodeURIComponent(`/employer/check?${query}`)}`;
  const unclear = result.recommended === null && page.openPart !== null;
  return (
    <main id="content" className="page">
      <VerdictHeader
        view={result}
        action={
          <div className="row no-print">
            {unclear ? (
              <LinkButton to={`?${query}&part=${page.openPart}`} variant="primary">
                {t("verdict.answer")}
              </LinkButton>
            ) : null}
            <LinkButton to={center} variant={unclear ? "secondary" : "primary"}>
              {t("verdict.ask")}
            </LinkButton>
            <TakeAlong href={`/check/result.pdf?${query}&view=result`} />
          </div>
        }
      />
      <ResultDetails view={result} />
      <Parts page={page} />
      <Day page={page} />
      <p className="muted">{t("verdict.decides")}</p>
      <p className="no-print">
        <Link to="/check">{t("start")}</Link> · <Link to="/law">{t("verdict.law")}</Link>
      </p>
      <p className="muted no-print">{t("notStored")}</p>
    </main>
  );
}
