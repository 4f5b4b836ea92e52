import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import { Badge, DueDate } from "#app/ui/index.ts";
import { listAddress } from "../list-query.ts";
import type { CaseListQuery } from "../list-query.ts";
import type { StageCard, StageColumn } from "../queries/stages.server.ts";
import type { Mover } from "../rules/state.ts";
import { DeputyNote } from "./deputy-note.tsx";
import { StepTitle } from "./step-title.tsx";
import { usePartyName } from "./words.ts";

interface StagesProps {
  columns: readonly StageColumn[];
  query: CaseListQuery;
  side: Mover;
  base: string;
  today: PlainDate;
}

/** Columns by where cases stand; one below the other on a phone. */
export function StageColumns({ columns, query, ...cards }: StagesProps) {
  const t = useT("boards");
  const words = useT("enums");
  return (
    <div className="stages">
      {columns.map(({ stage, count, cards: shown }) => (
        <section key={stage} className="stage" aria-labelledby={`stage-${stage}`}>
          <h2 id={`stage-${stage}`} className="stage__title">
            {words(`CaseStage.${stage}`)} <span className="tabs__count">{count}</span>
          </h2>
          {count === 0 ? <p className="muted">{t("stages.none")}</p> : null}
          <ul className="stage__cards">
            {shown.map((card) => (
              <Card key={card.id} card={card} {...cards} />
            ))}
          </ul>
          {count > shown.length ? (
            <p>
              <Link
                to={listAddress({
                  ...{ ...query, view: "list", stage, page: 1 },
                  // what is at work has arrived: it stands in the list of those
                  ...(stage === "AT_WORK" && { state: "ARRIVED", mine: false, stalled: false }),
                })}
              >
                {t("stages.all", { count })}
              </Link>
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function Card({ card, side, base, today }: { card: StageCard } & Omit<StagesProps, "columns" | "query">) {
  const t = useT("boards");
  const party = usePartyName(side);
  return (
    <li className="stage__card">
      <p>
        <Link to={`${base}/${card.id}`}>
          <bdi>{card.name ?? card.person}</bdi>, {card.vacancy}
        </Link>
      </p>
      <p className="muted small">{side === "CENTER" ? card.company : card.reference}</p>
      {card.turn === null ? null : (
        <p className="small">
          <strong>{party(card.turn)}</strong>
          {card.turnKey === null ? null : (
            <>
              : <StepTitle of={card.turnKey} caseId={card.id} />
            </>
          )}
        </p>
      )}
      {card.nextDueOn === null ? null : (
        <p className="small">
          <DueDate date={card.nextDueOn} today={today} />
        </p>
      )}
      {card.stalled ? (
        <p>
          <Badge tone="warning" sign="warning">
            {t("stages.stalled")}
          </Badge>
        </p>
      ) : null}
      <DeputyNote name={card.deputyFor} />
    </li>
  );
}
