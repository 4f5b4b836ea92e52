import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Button, FilterSelect } from "#app/ui/index.ts";
import { filterAddress } from "../filter.ts";
import type { OfferFilter } from "../filter.ts";
import { OFFER_KINDS, REACHED_LEVELS } from "../schema.ts";

/** What the list of offers can be narrowed to besides words and state. */
export function OfferListFilter({ filter, places }: { filter: OfferFilter; places: readonly string[] }) {
  const t = useT("offers");
  const plan = useT("plan");
  const words = useT("enums");
  const { state, search, kind, level, place } = filter;
  const isSet = [kind, level, place].some((wish) => wish !== null);
  const any = t("list.any");
  return (
    <details className="more no-print" open={isSet}>
      <summary>{t("list.narrow")}</summary>
      <Form method="get" className="list-filter" key={filterAddress(filter)}>
        {state === "OPEN" ? null : <input type="hidden" name="state" value={state} />}
        {search === "" ? null : <input type="hidden" name="q" value={search} />}
        <FilterSelect
          {...{ name: "kind", label: t("fields.kind"), value: kind, any }}
          choices={OFFER_KINDS.map((value) => ({ value, label: words(`OfferKind.${value}`) }))}
        />
        <FilterSelect
          {...{ name: "level", label: t("list.level"), value: level, any }}
          choices={REACHED_LEVELS.map((value) => ({ value, label: value }))}
        />
        <FilterSelect
          {...{ name: "place", label: t("list.where"), value: place, any }}
          choices={[
            { value: "online", label: plan("online") },
            ...places.map((value) => ({ value, label: value })),
          ]}
        />
        <div className="row">
          <Button type="submit">{t("list.apply")}</Button>
          {isSet ? (
            <Link to={filterAddress({ ...filter, kind: null, level: null, place: null })}>
              {t("list.none")}
            </Link>
          ) : null}
        </div>
      </Form>
    </details>
  );
}
