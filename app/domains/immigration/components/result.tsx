import { useT } from "#app/i18n/index.ts";
import { Alert, Card } from "#app/ui/index.ts";
import type { ResultView } from "../view.ts";
import { Outlook } from "./compare.tsx";
import { Family } from "./family.tsx";
import { Fees } from "./fees.tsx";
import { StartNowCard } from "./start-now.tsx";
import { Steps } from "./steps.tsx";
import { Timeline } from "./timeline.tsx";
import { verdictOf } from "./verdict-of.ts";
import { MainWay, OtherWays } from "./ways.tsx";

/** Everything below the verdict in the order of need: why and how long, what to do and what it costs, then other ways. */
export function ResultDetails({ view }: { view: ResultView }) {
  const t = useT("check");
  const { route } = verdictOf(view);
  const others = view.routes.filter(({ id }) => id !== route?.id);
  return (
    <div className="columns answer-first">
      <div className="stack">
        {view.warnings.length > 0 ? (
          <Alert kind="warning" title={t("result.warnings")}>
            <ul>
              {view.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </Alert>
        ) : null}
        {view.startNow?.brief === false ? <StartNowCard startNow={view.startNow} /> : null}
        {route ? (
          <MainWay route={route} because={view.recommendedBecause} against={view.prospects.against} />
        ) : null}
        <Timeline asOf={view.asOf} fastTrack={view.fastTrack} />
      </div>
      <div className="stack">
        {route?.status === "open" || route?.status === "unknown" ? (
          <>
            <Steps fastTrack={view.fastTrack} />
            <Fees fees={view.fastTrack.fees} />
            <Family family={view.prospects.family} />
            <Duties duties={view.duties} party="employer" />
            <Duties duties={view.duties} party="worker" />
          </>
        ) : null}
      </div>
      <div className="stack">
        <Outlook prospects={view.prospects} />
        <OtherWays routes={others} folded={route !== null} />
        {/* for people abroad it follows from the way, and is one sentence */}
        {view.startNow?.brief === true ? <StartNowCard startNow={view.startNow} /> : null}
      </div>
    </div>
  );
}

type Party = ResultView["duties"][number]["party"];

function Duties({ duties, party }: Pick<ResultView, "duties"> & { party: Party }) {
  const t = useT("check");
  const owed = duties.filter((duty) => duty.party === party);
  if (owed.length === 0) return null;
  return (
    <Card title={t(`result.duties.${party}`)}>
      <ul className="duties">
        {owed.map(({ id, text, norm }) => (
          <li key={id}>
            <p>{text}</p>
            <p className="muted" lang="de">
              {norm}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
