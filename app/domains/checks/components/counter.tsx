import { useT } from "#app/i18n/index.ts";
import { factNames } from "#app/domains/immigration/components/index.ts";
import { StateLabel } from "#app/ui/index.ts";
import type { CheckPage } from "../page.server.ts";

/** How things stand so far: quiet, beside the questions, new after every answer. */
export function Counter({ page: { counter, begun } }: { page: Pick<CheckPage, "counter" | "begun"> }) {
  const t = useT("check");
  return (
    <section className="counter" aria-labelledby="counter-title">
      <h2 id="counter-title" className="counter__title">
        {t("counter.title")}
      </h2>
      {begun ? <Stand counter={counter} /> : <p className="muted">{t("counter.none")}</p>}
    </section>
  );
}

function Stand({ counter: { open, unclear, noTitle, decides, routes } }: Pick<CheckPage, "counter">) {
  const t = useT("check");
  if (noTitle) return <p>{t("counter.noTitle")}</p>;
  if (open + unclear === 0) return <p>{t("counter.nothing")}</p>;
  return (
    <>
      <p>
        {[
          open > 0 ? [t("counter.open", { count: open })] : [],
          unclear > 0 ? [t("counter.unclear", { count: unclear })] : [],
        ]
          .flat()
          .join(", ")}
        {decides === null || unclear === 0
          ? ""
          : ` – ${t("counter.depends", { fact: factNames([decides], t) })}`}
      </p>
      <ul className="counter__ways">
        {routes.map(({ id, name, norm, status }) => (
          <li key={id}>
            <StateLabel of="RouteStatus" value={status} /> {name}{" "}
            <span className="muted" lang="de">
              {norm}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
