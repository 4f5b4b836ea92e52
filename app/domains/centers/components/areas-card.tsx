import { isLand, LAENDER, landName } from "#app/domains/calendar/index.ts";
import { useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { ActionButton, Form, SelectField, TextField } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { areaSchema } from "../schema.ts";

interface AreasCardProps {
  areas: readonly { id: string; land: string; municipality: string }[];
  /** where the center lies: most of its municipalities do, too */
  land: string;
}

/** The municipalities a center is competent for. */
export function AreasCard({ areas, land }: AreasCardProps) {
  const t = useT("centers");
  const locale = staffLocale(useLocale());
  return (
    <Card title={t("own.areas")}>
      <p>{t(areas.length === 0 ? "own.no_areas" : "own.areas_hint")}</p>
      <ul className="entries">
        {areas.map((area) => (
          <li key={area.id} className="row">
            <span>
              {area.municipality}
              {isLand(area.land) ? `, ${landName(area.land, locale)}` : null}
            </span>
            <ActionButton
              intent="remove_area"
              values={{ areaId: area.id }}
              labels="centers"
              description={`${t("own.area_remove")}: ${area.municipality}`}
            >
              {t("own.area_remove")}
            </ActionButton>
          </li>
        ))}
      </ul>
      <Form
        id="new-area"
        schema={areaSchema}
        intent="add_area"
        labels="centers"
        submitLabel={t("own.area_add")}
        submitVariant="secondary"
        values={{ land }}
      >
        <TextField name="municipality" />
        <SelectField name="land" options={LAENDER.map((one) => ({ value: one.code, label: one[locale] }))} />
      </Form>
    </Card>
  );
}
