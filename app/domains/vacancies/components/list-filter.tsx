import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Button, FilterSelect } from "#app/ui/index.ts";
import { filterAddress, STARTS, TURNS, type VacancyFilter } from "../list/filter.ts";

interface ListFilterProps {
  filter: VacancyFilter;
  occupations: readonly { value: string; label: string }[];
  places: readonly string[];
}

/** What the list can be narrowed to besides words and state; the answer has an address. */
export function ListFilter({ filter, occupations, places }: ListFilterProps) {
  const t = useT("vacancies");
  const { state, archived, search, order, occupation, place, start, turn } = filter;
  const kept = {
    state,
    archived: archived ? "1" : null,
    q: search || null,
    sort: order === "newest" ? null : order,
  };
  const isSet = [occupation, place, start, turn].some((wish) => wish !== null);
  const none = filterAddress({ ...filter, occupation: null, place: null, start: null, turn: null });
  return (
    <details className="more no-print" open={isSet}>
      <summary>{t("list.narrow")}</summary>
      <Form method="get" className="list-filter" key={filterAddress(filter)}>
        {Object.entries(kept).map(([name, value]) =>
          value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
        )}
        <FilterSelect
          any={t("list.any")}
          name="turn"
          label={t("list.columns.turn")}
          value={turn}
          choices={TURNS.map((value) => ({ value, label: t(`list.turns.${value}`) }))}
        />
        <FilterSelect
          any={t("list.any")}
          name="start"
          label={t("list.columns.start")}
          value={start}
          choices={STARTS.map((value) => ({ value, label: t(`list.starts.${value}`) }))}
        />
        <FilterSelect
          any={t("list.any")}
          name="occupation"
          label={t("fields.occupation.label")}
          value={occupation}
          choices={occupations}
        />
        <FilterSelect
          any={t("list.any")}
          name="place"
          label={t("fields.municipality")}
          value={place}
          choices={places.map((value) => ({ value, label: value }))}
        />
        <div className="row">
          <Button type="submit">{t("list.narrow_apply")}</Button>
          {isSet ? <Link to={none}>{t("list.narrow_none")}</Link> : null}
        </div>
      </Form>
    </details>
  );
}
