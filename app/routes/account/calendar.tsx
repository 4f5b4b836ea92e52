import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { calendarSince, renewAddress, revokeAddress } from "#app/domains/diary/index.server.ts";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, Confirm, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = "signed-in" as const;

export const loader = secureLoader({ can }, async ({ ctx, url }) => ({
  title: translator(ctx.locale, "notices")("calendar.title"),
  revoked: url.searchParams.get("done") === "revoked",
  since: await calendarSince(ctx),
}));

export const action = secureAction(
  { intents: { renew: { can }, revoke: { can } } },
  {
    // answered without a redirect: the secret stands in this one page, in no address and no store
    renew: async ({ ctx, house }) => ({
      address: new URL(`/calendar/${await renewAddress(ctx)}.ics`, house.env.baseUrl).href,
    }),
    revoke: async ({ ctx }) => {
      await revokeAddress(ctx);
      return redirect("/account/calendar?done=revoked");
    },
  },
);

export const meta = pageMeta;

/** The secret address of the reader's own dates: made, made anew, ended. */
export default function OwnCalendar() {
  const t = useT("notices");
  const locale = useLocale();
  const { title, revoked, since } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const address = made && "address" in made ? made.address : null;
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("calendar.lead")} />
      {revoked && since === null ? <Alert kind="success" title={t("calendar.revoked")} live /> : null}
      {address === null ? null : (
        <Alert kind="success" title={t("calendar.shown")} live>
          <p>{t("calendar.shownText")}</p>
          <p className="secret-address">
            <span className="kern-sr-only">{t("calendar.address")}: </span>
            <code dir="ltr">{address}</code>
          </p>
        </Alert>
      )}
      {since === null ? (
        <Card title={t("calendar.none")}>
          <ActionButton intent="renew" variant="primary">
            {t("calendar.create")}
          </ActionButton>
        </Card>
      ) : (
        <Card title={t("calendar.exists", { date: formatInstant(since, locale) })}>
          <p>{t("calendar.existsText")}</p>
          <Confirm label={t("calendar.renew")}>
            <p>{t("calendar.renewHint")}</p>
            <ActionButton intent="renew">{t("calendar.renewSure")}</ActionButton>
          </Confirm>
          <Confirm label={t("calendar.revoke")}>
            <p>{t("calendar.revokeHint")}</p>
            <ActionButton intent="revoke" variant="danger">
              {t("calendar.revokeSure")}
            </ActionButton>
          </Confirm>
        </Card>
      )}
    </main>
  );
}
