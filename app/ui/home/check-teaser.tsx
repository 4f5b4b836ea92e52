import { useT } from "#app/i18n/index.ts";
import { LinkButton } from "../button.tsx";
import { Sign } from "../sign.tsx";

const PROMISES = ["law", "fastTrack", "open", "privacy"] as const;

/** What the three-minute check answers and promises. */
export function CheckTeaser() {
  const t = useT("home");
  return (
    <section className="teaser" aria-labelledby="check-title">
      <div className="teaser__words">
        <h2 id="check-title">{t("check.title")}</h2>
        <p>{t("check.text")}</p>
        <LinkButton to="/check" variant="primary">
          {t("check.action")}
        </LinkButton>
      </div>
      <ul className="signs">
        {PROMISES.map((promise) => (
          <li key={promise}>
            <Sign name="done" />
            {t(`check.promises.${promise}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
