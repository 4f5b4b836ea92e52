import { useT } from "#app/i18n/index.ts";
import { Badge, Card, StateLabel, Table } from "#app/ui/index.ts";
import type { RouteView } from "../view.ts";
import type { CitedView } from "../prospects/view.ts";
import { CriteriaList } from "./criteria.tsx";
import { Reasons } from "./reasons.tsx";
import { factNames, nearAndFar } from "./wording.ts";

/** The way the verdict is about: why it is possible and what speaks against it, or what is clear and what is missing. */
export function MainWay({
  route,
  because,
  against,
}: {
  route: RouteView;
  because: readonly string[];
  against: readonly CitedView[] | null;
}) {
  const t = useT("check");
  const met = route.criteria.filter(({ state }) => state === "met").length;
  const all = route.criteria.length;
  return (
    <Card
      title={route.status === "open" ? t("result.why") : t("result.whyUnclear")}
      aside={
        <Badge tone={met === all ? "success" : "warning"} sign={met === all ? "done" : "unclear"}>
          {t("result.met", { met, all })}
        </Badge>
      }
    >
      <Reasons because={because} against={against} />
      <CriteriaList criteria={route.criteria} />
    </Card>
  );
}

/**
 * Every other way that is made for this situation. As long as there is a better one, ways that nothing here would open
 * are folded away, and so are those to search for a job first.
 */
export function OtherWays({ routes, folded }: { routes: readonly RouteView[]; folded: boolean }) {
  const t = useT("check");
  const { near, far } = nearAndFar(routes, folded);
  if (routes.length === 0) return null;
  return (
    <Card title={t("result.others")}>
      {near.length > 0 ? <WaysTable routes={near} /> : null}
      {far.length > 0 ? (
        <details className="more">
          <summary>{t("result.far", { count: far.length })}</summary>
          <WaysTable routes={far} />
        </details>
      ) : null}
    </Card>
  );
}

function WaysTable({ routes }: { routes: readonly RouteView[] }) {
  const t = useT("check");
  return (
    <div className="ways">
      <Table
        caption={t("result.others")}
        rows={routes}
        rowKey={({ id }) => id}
        columns={[
          {
            head: t("result.way"),
            rowHead: true,
            cell: ({ name, norm }) => (
              <>
                <p>{name}</p>
                <p className="muted" lang="de">
                  {norm}
                </p>
              </>
            ),
          },
          { head: t("result.state"), cell: ({ status }) => <StateLabel of="RouteStatus" value={status} /> },
          { head: t("result.missing"), cell: (route) => <Missing route={route} /> },
        ]}
      />
    </div>
  );
}

/** The first thing that stands in the way; the others open with all conditions. */
function Missing({ route }: { route: RouteView }) {
  const t = useT("check");
  const [first, ...more] = route.criteria.filter(({ state }) => state === "not_met");
  return (
    <div className="stack stack--small">
      {first ? <p>{first.sentence}</p> : null}
      {route.status === "unknown" ? (
        // a figure that is not published yet is no question to anybody
        <p>
          {route.missing.length > 0
            ? t("result.facts", { facts: factNames(route.missing, t) })
            : route.because}
        </p>
      ) : null}
      {route.status === "open" ? <p>{t("result.nothingMissing")}</p> : null}
      {route.remedies.length > 0 ? (
        <div>
          <p className="muted">{t("result.opens")}</p>
          <ul>
            {route.remedies.map((remedy) => (
              <li key={remedy}>{remedy}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <details className="more">
        <summary>
          {more.length > 0 ? t("result.moreMissing", { count: more.length }) : t("result.details")}
          <span className="kern-sr-only">: {route.name}</span>
        </summary>
        <CriteriaList criteria={route.criteria} />
      </details>
    </div>
  );
}
