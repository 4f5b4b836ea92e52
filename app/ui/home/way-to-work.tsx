import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";

const STEPS = ["first", "second", "third", "fourth"] as const;

/** The four steps of somebody who looks for a job, and the way in for those who are invited. */
export function WayToWork() {
  const t = useT("home");
  return (
    <section id="way-to-work" className="stack" aria-labelledby="way-title">
      <h2 id="way-title">{t("steps.title")}</h2>
      <ol className="way">
        {STEPS.map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
      </ol>
      <p>
        {t("steps.invited")} <Link to="/login">{t("steps.signIn")}</Link>
      </p>
    </section>
  );
}
