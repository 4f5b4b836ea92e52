import { useT } from "#app/i18n/index.ts";
import { EmptyState } from "../empty-state.tsx";

interface Site {
  id: string;
  name: string;
  street: string;
  postcode: string;
  municipality: string;
  phone: string;
  openingHours: string;
}

interface Center {
  id: string;
  name: string;
  email: string;
  phone: string;
  sites: readonly Site[];
}

/** Every center with its sites: where to go, when, whom to call. */
export function Centers({ centers }: { centers: readonly Center[] }) {
  const t = useT("home");
  return (
    <section className="stack" aria-labelledby="sites-title" id="sites">
      <div className="stack stack--small">
        <h2 id="sites-title">{t("sites.title")}</h2>
        <p className="muted">{t("sites.lead")}</p>
      </div>
      {centers.length === 0 ? (
        <EmptyState title={t("sites.none")} level={3}>
          {t("sites.noneText")}
        </EmptyState>
      ) : (
        centers.map((center) => (
          <section key={center.id} className="center" aria-labelledby={`center-${center.id}`}>
            <div className="center__head">
              <h3 id={`center-${center.id}`} lang="de">
                {center.name}
              </h3>
              <a href={`mailto:${center.email}`} dir="ltr">
                {center.email}
              </a>
            </div>
            <ul className="center__sites">
              {center.sites.map((site) => (
                <SiteCard key={site.id} site={site} />
              ))}
            </ul>
          </section>
        ))
      )}
    </section>
  );
}

function SiteCard({ site }: { site: Site }) {
  const t = useT("home");
  return (
    <li className="site">
      <h4 lang="de">{site.name}</h4>
      <address lang="de">
        <bdi dir="ltr">{site.street}</bdi>
        <br />
        <bdi dir="ltr">
          {site.postcode} {site.municipality}
        </bdi>
      </address>
      <p>
        <span className="kern-sr-only">{t("sites.phone")}: </span>
        <a href={`tel:${site.phone.replace(/[^+\d]/g, "")}`} dir="ltr">
          {site.phone}
        </a>
      </p>
      <p className="site__hours">
        <span className="muted">{t("sites.hours")}</span>
        <br />
        <bdi lang="de" dir="ltr">
          {site.openingHours}
        </bdi>
      </p>
    </li>
  );
}
