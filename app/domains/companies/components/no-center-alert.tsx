import { landName, type Land } from "#app/domains/calendar/index.ts";
import { FEDERAL_PORTAL, LAND_BODIES } from "#app/domains/centers/index.ts";
import { useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { Alert, ExternalLink } from "#app/ui/index.ts";

interface NoCenterProps {
  land: Land;
  municipality: string;
  /** municipalities of the Land some center here is competent for */
  served: readonly string[];
}

/** No center is competent for the place: says so, which places would be served, and who helps in that Land. */
export function NoCenterAlert({ land, municipality, served }: NoCenterProps) {
  const t = useT("companies");
  const locale = staffLocale(useLocale());
  const name = landName(land, locale);
  const body = LAND_BODIES[land];
  return (
    <Alert kind="warning" title={t("register.no_center.title", { municipality })}>
      <p>{t("register.no_center.text")}</p>
      <p>
        {served.length > 0
          ? t("register.no_center.served", { land: name, places: served.join(", ") })
          : t("register.no_center.served_none", { land: name })}
      </p>
      <p>
        {t("register.no_center.body", { land: name })}{" "}
        {body.url === FEDERAL_PORTAL ? (
          <strong lang="de">{body.name}</strong>
        ) : (
          <ExternalLink href={body.url} lang="de">
            {body.name}
          </ExternalLink>
        )}
      </p>
      <p>
        <ExternalLink href={FEDERAL_PORTAL}>{t("register.no_center.portal")}</ExternalLink>
      </p>
    </Alert>
  );
}
