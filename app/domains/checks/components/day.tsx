import { useT } from "#app/i18n/index.ts";
import { DateField, QueryForm } from "#app/ui/forms/index.ts";
import { Button, Card } from "#app/ui/index.ts";
import type { CheckPage } from "../page.server.ts";

interface DayProps {
  page: Pick<CheckPage, "day" | "query">;
  /** pairs of the address that belong to the page, such as the vacancy */
  context?: readonly (readonly [string, string])[];
}

/** The same answers on another day: thresholds change with the year, and rules begin and end. */
export function Day({ page: { day, query }, context = [] }: DayProps) {
  const t = useT("check");
  const answers = [...new URLSearchParams(query)].filter(([name]) => name !== "asOf");
  return (
    <div className="no-print">
      <Card title={t("day.title")} kind="quiet">
        <QueryForm
          key={day.value}
          id="day"
          values={{ asOf: day.value }}
          errors={day.error === null ? {} : { asOf: day.error }}
          labels="check"
          fieldLabels={{ asOf: t("day.label") }}
          carried={[...context, ...answers, ["view", "result"]]}
        >
          <DateField name="asOf" label={t("day.label")} hint={t("day.hint")} />
          <div className="form__actions">
            <Button type="submit">{t("day.check")}</Button>
          </div>
        </QueryForm>
      </Card>
    </div>
  );
}
