import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Track } from "#app/platform/database/generated/enums.ts";
import { Badge, Card, Sign } from "#app/ui/index.ts";
import type { MilestoneView } from "../queries/view.server.ts";
import type { Mover } from "../rules/state.ts";
import { StepTitle } from "./step-title.tsx";
import { STATE_SIGN, useMilestoneTitle, usePartyName, useStateLine } from "./words.ts";

/** The tracks a case has, side by side; each milestone leads to its step. */
export function Tracks({
  milestones,
  side,
  selectedId,
}: {
  milestones: readonly MilestoneView[];
  side: Mover;
  selectedId: string | null;
}) {
  const tracks = Object.values(Track).flatMap((track) => {
    const steps = milestones.filter((milestone) => milestone.track === track);
    return steps.length === 0 ? [] : [{ track, steps }];
  });
  return (
    <div className="tracks">
      {tracks.map(({ track, steps }) => (
        <TrackCard key={track} track={track} steps={steps} side={side} selectedId={selectedId} />
      ))}
    </div>
  );
}

interface TrackCardProps {
  track: Track;
  steps: readonly MilestoneView[];
  side: Mover;
  selectedId: string | null;
}

function TrackCard({ track, steps, side, selectedId }: TrackCardProps) {
  const t = useT("cases");
  return (
    <Card title={t(`tracks.${track}`)} aside={<TrackState steps={steps} />}>
      <ol className="milestones">
        {steps.map((step) => (
          <Line key={step.id} step={step} side={side} selected={step.id === selectedId} />
        ))}
      </ol>
    </Card>
  );
}

function TrackState({ steps }: { steps: readonly MilestoneView[] }) {
  const t = useT("cases");
  const needed = steps.filter(({ state }) => state !== "NOT_NEEDED");
  const done = needed.filter(({ state }) => state === "DONE").length;
  if (done === needed.length) {
    return (
      <Badge tone="success" sign="done">
        {t("tracks.finished")}
      </Badge>
    );
  }
  if (needed.every(({ state }) => state === "NOT_STARTED")) return <Badge>{t("tracks.waits")}</Badge>;
  return <Badge tone="info">{t("tracks.progress", { done, total: needed.length })}</Badge>;
}

function Line({ step, side, selected }: { step: MilestoneView; side: Mover; selected: boolean }) {
  const t = useT("cases");
  const title = useMilestoneTitle();
  const party = usePartyName(side);
  const line = useStateLine();
  const open = step.state === "RUNNING" || step.state === "WAITING";
  return (
    <li className={`milestone milestone--${step.state.toLowerCase().replace("_", "-")}`}>
      <span className="milestone__sign">
        <Sign name={STATE_SIGN[step.state]} />
      </span>
      <div>
        <Link
          to={selected ? "?" : `?step=${step.id}#step`}
          preventScrollReset={selected}
          aria-current={selected ? "true" : undefined}
          aria-label={t("step.open", { milestone: title(step.key) })}
          className="milestone__title"
        >
          <StepTitle of={step.key} />
        </Link>
        <p className="milestone__line">{line(step)}</p>
        {open ? <p className="milestone__line">{party(step.party)}</p> : null}
      </div>
    </li>
  );
}
