import { Link, useLoaderData } from "@remix-run/react";
import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { isLand, landName } from "#app/domains/calendar/index.ts";
import { useLevelWord } from "#app/domains/offers/components/index.ts";
import { SMALLEST_NEED } from "#app/domains/offers/index.ts";
import { getNeeds } from "#app/domains/offers/index.server.ts";
import { useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { EmptyState, PageHeader, Table } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["read", "Report"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "offers")("needs.title"),
  needs: await getNeeds(ctx, ownCenterId(ctx)),
  may: {
    export: ctx.ability.can("export", "Report"),
    offers: ctx.ability.can("create", "Offer"),
  },
}));

export const meta = pageMeta;

/** For the Land: which courses people need, and how many places there are. */
export default function OffersNeeds() {
  const { title, needs, may } = useLoaderData<typeof loader>();
  const t = useT("offers");
  const locale = staffLocale(useLocale());
  const level = useLevelWord();
  return (
    <main id="content" className="page">
      <Link to={may.offers ? "/advisor/offers" : "/advisor/reports"}>
        {may.offers ? t("show.back") : t("needs.reports")}
      </Link>
      <PageHeader
        title={title}
        lead={t("needs.lead")}
        action={
          may.export ? (
            <a className="kern-btn kern-btn--secondary" href="/advisor/offers/needs.csv" download>
              <span className="kern-label">{t("needs.export")}</span>
            </a>
          ) : undefined
        }
      />
      <p className="muted">{t("needs.how")}</p>
      {needs.length === 0 ? (
        <EmptyState title={t("needs.empty")} />
      ) : (
        <Table
          dense
          caption={title}
          rows={needs}
          rowKey={({ land, has, needed }) => `${land} ${has} ${needed}`}
          columns={[
            {
              head: t("needs.land"),
              rowHead: true,
              cell: ({ land }) =>
                land !== null && isLand(land) ? landName(land, locale) : (land ?? t("needs.anywhere")),
            },
            { head: t("needs.from"), cell: ({ has }) => level(has) },
            { head: t("needs.to"), cell: ({ needed }) => level(needed) },
            {
              head: t("needs.people"),
              numeric: true,
              cell: ({ people }) => people ?? t("needs.fewer", { number: SMALLEST_NEED }),
            },
            { head: t("needs.courses"), numeric: true, cell: ({ offers }) => offers },
            {
              head: t("needs.seats"),
              numeric: true,
              cell: ({ seats, untold }) => (
                <>
                  {seats}
                  {untold > 0 ? <p className="muted">{t("needs.untold", { count: untold })}</p> : null}
                </>
              ),
            },
          ]}
        />
      )}
    </main>
  );
}
