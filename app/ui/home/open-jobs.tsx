import { useT } from "#app/i18n/index.ts";
import { LinkButton } from "../button.tsx";

/** The way to the open jobs, with how many there are; nothing while there is none. */
export function OpenJobs({ count }: { count: number }) {
  const t = useT("home");
  if (count === 0) return null;
  return (
    <section className="open-jobs" aria-labelledby="jobs-title">
      <div>
        <h2 id="jobs-title">{t("jobs.title")}</h2>
        <p>{t("jobs.text")}</p>
      </div>
      <LinkButton to="/jobs">{t("jobs.count", { count })}</LinkButton>
    </section>
  );
}
