import { Form, Link } from "@remix-run/react";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Turn } from "#app/platform/database/generated/enums.ts";
import { Button, FilterSelect } from "#app/ui/index.ts";
import { listAddress } from "../list-query.ts";
import type { CaseListQuery } from "../list-query.ts";
import { CASE_STAGES } from "../rules/stage.ts";
import type { Mover } from "../rules/state.ts";
import { usePartyName } from "./words.ts";

interface BoardFilterProps {
  query: CaseListQuery;
  side: Mover;
  places: readonly string[];
  authorities: readonly { id: string; name: string }[];
}

/** What every view can be narrowed to; the answer has an address, and needs no scripts. */
export function BoardFilter({ query, side, places, authorities }: BoardFilterProps) {
  const t = useT("boards");
  const words = useT("enums");
  const locale = useLocale();
  const party = usePartyName(side);
  const { view, state, month, due, overdue } = query;
  const any = t("filter.any");
  const none = {
    ...{ own: false, overdue: false, party: null, place: null, authority: null, due: null },
    // among columns no stage is chosen; the one chosen before comes back with the other views
    stage: view === "stages" ? query.stage : null,
    page: 1,
  };
  const isSet = listAddress({ ...query, ...none }) !== listAddress({ ...query, page: 1 });
  const kept = {
    view: view === "list" ? null : view,
    state: state === "RUNNING" ? null : state.toLowerCase(),
    turn: query.mine ? "mine" : query.stalled ? "stalled" : null,
    month: month && view === "calendar" ? month.slice(0, 7) : null,
    stage: view === "stages" ? query.stage : null,
  };
  return (
    <details className="more no-print" open={isSet}>
      <summary>{t("filter.title")}</summary>
      <Form method="get" className="list-filter" key={listAddress(query)}>
        {Object.entries(kept).map(([name, value]) =>
          value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        {side === "CENTER" ? (
          <FilterSelect
            {...{ any, name: "whose", label: t("filter.whose"), value: query.own ? "own" : null }}
            choices={[{ value: "own", label: t("filter.own") }]}
          />
        ) : null}
        {state === "ENDED" ? null : (
          <FilterSelect
            {...{ any, name: "due", label: t("filter.due"), value: overdue ? "over" : due }}
            choices={[
              { value: "over", label: t("filter.over") },
              ...(due ? [{ value: due, label: t("filter.on", { day: formatDate(due, locale) }) }] : []),
            ]}
          />
        )}
        <FilterSelect
          {...{ any, name: "party", label: t("filter.party"), value: query.party }}
          choices={Object.values(Turn).map((value) => ({ value, label: party(value) }))}
        />
        {view === "stages" || state === "ENDED" ? null : (
          <FilterSelect
            {...{ any, name: "stage", label: t("filter.stage"), value: query.stage }}
            choices={CASE_STAGES.map((value) => ({ value, label: words(`CaseStage.${value}`) }))}
          />
        )}
        {authorities.length === 0 ? null : (
          <FilterSelect
            {...{ any, name: "authority", label: t("filter.authority"), value: query.authority }}
            choices={authorities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FilterSelect
          {...{ any, name: "place", label: t("filter.place"), value: query.place }}
          choices={places.map((value) => ({ value, label: value }))}
        />
        <div className="row">
          <Button type="submit">{t("filter.apply")}</Button>
          {isSet ? <Link to={listAddress({ ...query, ...none })}>{t("filter.none")}</Link> : null}
        </div>
      </Form>
    </details>
  );
}
