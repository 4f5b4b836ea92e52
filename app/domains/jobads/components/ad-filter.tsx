import { Form, Link } from "@remix-run/react";
import { useId, type ReactNode } from "react";
import { LAENDER } from "#app/domains/calendar/index.ts";
import { useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { Button } from "#app/ui/index.ts";
import { GERMAN_LEVELS, WORK_AREAS } from "../rules.ts";

interface AdFilterProps {
  asked: { search: string; land: string | null; area: string | null; german: string | null };
}

/** What is looked for. The answers stand in the address: a search can be kept and sent on. */
export function AdFilter({ asked }: AdFilterProps) {
  const t = useT("jobs");
  const words = useT("enums");
  const locale = useLocale();
  const id = useId();
  const { search, land, area, german } = asked;
  const isNarrowed = search !== "" || [land, area, german].some(Boolean);
  return (
    <Form method="get" role="search" className="job-filter" key={JSON.stringify(asked)}>
      <div className="job-filter__words">
        <label className="kern-label" htmlFor={id}>
          {t("list.search")}
        </label>
        <input id={id} name="q" type="search" defaultValue={search} className="kern-form-input__input" />
      </div>
      <Choice name="land" label={t("list.land")} value={land}>
        {LAENDER.map((one) => (
          <option key={one.code} value={one.code}>
            {one[staffLocale(locale)]}
          </option>
        ))}
      </Choice>
      <Choice name="area" label={t("list.area")} value={area}>
        {WORK_AREAS.map((known) => (
          <option key={known} value={known}>
            {t(`areas.${known}`)}
          </option>
        ))}
      </Choice>
      <Choice name="german" label={t("list.german")} value={german}>
        {GERMAN_LEVELS.map((level) => (
          <option key={level} value={level}>
            {words(`CefrLevel.${level}`)}
          </option>
        ))}
      </Choice>
      <div className="row">
        <Button type="submit" variant="primary">
          {t("list.submit")}
        </Button>
        {isNarrowed ? <Link to="/jobs">{t("list.reset")}</Link> : null}
      </div>
    </Form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | null;
  children: ReactNode;
}

function Choice({ name, label, value, children }: ChoiceProps) {
  const t = useT("jobs");
  const id = useId();
  return (
    <div>
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select id={id} name={name} defaultValue={value ?? ""} className="kern-form-input__select">
          <option value="">{t("list.all")}</option>
          {children}
        </select>
      </div>
    </div>
  );
}
