import type { ReactNode } from "react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { EntryParty, LevelAnswer, PlanState } from "#app/platform/database/generated/enums.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Badge, Card, StateLabel } from "#app/ui/index.ts";
import { OfferFacts } from "./offer-words.tsx";
import type { ShownOffer } from "./offer-words.tsx";

/** An entry of a plan as pages show it. */
export interface ShownPlanned {
  id: string;
  state: PlanState;
  since: PlainDate;
  levelAnswer: LevelAnswer | null;
  madeByParty: EntryParty;
  version: number;
  offer: ShownOffer;
  /** the states it may take next */
  next: readonly PlanState[];
  asksLevel: boolean;
}

/** The entries of a plan, each with the buttons of who looks at it. `ask` says what is to be said about a reached level. */
export function PlannedList({
  planned,
  by,
  ask,
}: {
  planned: readonly ShownPlanned[];
  by: "CANDIDATE" | "CENTER";
  ask: (planned: ShownPlanned) => ReactNode;
}) {
  return planned.map((one) => (
    <Card
      key={one.id}
      // the person's page is this list; the center's has a heading above it
      level={by === "CANDIDATE" ? 2 : 3}
      kind={["DONE", "DROPPED"].includes(one.state) && !one.asksLevel ? "quiet" : "plain"}
      title={<bdi lang="de">{one.offer.title}</bdi>}
      aside={<StateLabel of="PlanState" value={one.state} />}
    >
      <Origin planned={one} by={by} />
      {one.state === "DROPPED" ? null : <OfferFacts offer={one.offer} />}
      {ask(one)}
      <Moves planned={one} by={by} />
    </Card>
  ));
}

function Origin({ planned, by }: { planned: ShownPlanned; by: EntryParty }) {
  const t = useT("plan");
  const words = useT("offers");
  const shell = useT("shell");
  const locale = useLocale();
  const { madeByParty, since, offer } = planned;
  // the person is addressed on their own page only
  const origin =
    by === "CANDIDATE"
      ? t(madeByParty === "CANDIDATE" ? "byYou" : "byCenter")
      : words(madeByParty === "CANDIDATE" ? "plan.byPerson" : "plan.byCenter");
  return (
    <p className="muted">
      {origin} · {shell("since", { date: formatDate(since, locale) })}{" "}
      {offer.state === "ARCHIVED" ? (
        <Badge tone="warning" sign="none">
          {t("archived")}
        </Badge>
      ) : null}
    </p>
  );
}

function Moves({
  planned: { id, version, state, next, offer },
  by,
}: {
  planned: ShownPlanned;
  by: EntryParty;
}) {
  const own = useT("plan");
  const center = useT("offers");
  const word = (to: PlanState) => {
    const key = state === "DONE" ? "notYet" : to;
    return by === "CANDIDATE" ? own(`own.${key}`) : center(`plan.move.${key}`);
  };
  if (next.length === 0) return null;
  return (
    <div className="row">
      {next.map((to, place) => (
        <ActionButton
          key={to}
          intent="move"
          values={{ plannedId: id, to, version }}
          variant={to === "DROPPED" || state === "DONE" ? "quiet" : place === 0 ? "secondary" : "quiet"}
          labels={by === "CANDIDATE" ? "plan" : "offers"}
          description={`${offer.title}: ${word(to)}`}
        >
          {word(to)}
        </ActionButton>
      ))}
    </div>
  );
}
