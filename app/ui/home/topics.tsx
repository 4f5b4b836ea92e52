import { useLocale, useT, type Locale } from "#app/i18n/index.ts";
import { ExternalLink } from "../external-link.tsx";

/** An address per language of the page; `read` says in which language the page behind it is, if in another. */
type Address = string | Record<Locale, { href: string; read: string }>;

const handbook = (language: string) => ({ href: `https://handbookgermany.de/${language}`, read: language });
const makeIt = (language: string) => ({
  href: `https://www.make-it-in-germany.com/${language}/`,
  read: language,
});

const ADDRESSES = {
  makeItInGermany: { de: makeIt("de"), en: makeIt("en"), ar: makeIt("en") },
  consular: "https://digital.diplo.de/",
  recognition: "https://www.anerkennung-in-deutschland.de/",
  fairIntegration: "https://www.faire-integration.de/",
  bamf: "https://www.bamf.de/",
  deutscheWelle: "https://learngerman.dw.com/",
  handbook: { de: handbook("de"), en: handbook("en"), ar: handbook("ar") },
  mbeon: "https://www.mbeon.de/",
} satisfies Record<string, Address>;

const TOPICS = [
  { key: "residence", links: ["makeItInGermany", "consular"] },
  { key: "work", links: ["recognition", "fairIntegration"] },
  { key: "language", links: ["bamf", "deutscheWelle"] },
  { key: "living", links: ["handbook", "mbeon"] },
] as const;

/** The four topics of the Welcome Centers, each with the official pages that say more. */
export function Topics() {
  const t = useT("home");
  const locale = useLocale();
  const addressOf = (link: keyof typeof ADDRESSES) => {
    const address: Address = ADDRESSES[link];
    return typeof address === "string" ? { href: address, read: undefined } : address[locale];
  };
  return (
    <section className="stack" aria-labelledby="topics-title">
      <div className="stack stack--small">
        <h2 id="topics-title">{t("topics.title")}</h2>
        <p className="muted">{t("topics.lead")}</p>
      </div>
      <div className="topics">
        {TOPICS.map(({ key, links }) => (
          <div key={key} className="topic">
            <h3>{t(`topics.${key}.title`)}</h3>
            <p>{t(`topics.${key}.text`)}</p>
            <ul className="topic__links">
              {links.map((link) => {
                const { href, read } = addressOf(link);
                return (
                  <li key={link}>
                    <ExternalLink href={href} lang={read}>
                      {t(`links.${link}`)}
                    </ExternalLink>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
