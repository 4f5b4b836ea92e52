import { redirect, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { LOCALE_NAMES, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { localeCookie } from "#app/i18n/locale-cookie.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { ownPath } from "#app/platform/http/own-path.ts";
import { PageHeader } from "#app/ui/index.ts";

export const loader = publicLoader({}, ({ ctx }) => ({
  title: translator(ctx.locale, "shell")("changeLanguage"),
}));

/** Keeps the choice in a cookie and goes back to where the reader was. */
export const action = publicAction(
  { intents: { choose: { schema: z.object({ lang: z.enum(LOCALES), next: z.string().optional() }) } } },
  {
    choose: ({ data, house }) => {
      const cookie = localeCookie(data.lang, house.env.baseUrl);
      return redirect(ownPath(data.next), { headers: { "Set-Cookie": cookie } });
    },
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The same choice as in every page's head, as a page of its own. */
export default function Language() {
  const t = useT("shell");
  const { title } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} />
      <form method="post" action="/language" className="row" aria-label={t("language")}>
        {LOCALES.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="lang"
            value={locale}
            lang={locale}
            className="kern-btn kern-btn--secondary"
          >
            <span className="kern-label">{LOCALE_NAMES[locale]}</span>
          </button>
        ))}
      </form>
    </main>
  );
}
