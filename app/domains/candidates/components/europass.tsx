import { formatMonth, useT } from "#app/i18n/index.ts";
import { CheckboxGroup, FileField, Form, HiddenField, SelectField } from "#app/ui/forms/index.ts";
import { Alert, Card } from "#app/ui/index.ts";
import type { EuropassPreviewData, PreviewItem } from "../europass/preview.server.ts";
import { europassFileSchema, europassSaveSchema } from "../europass/schema.ts";
import { QUALIFICATIONS } from "../schema.ts";

/** Chooses the file; reading it stores nothing. */
export function EuropassForm() {
  const t = useT("entries");
  return (
    <Card kind="quiet">
      <p>{t("europass.how")}</p>
      <Form
        schema={europassFileSchema}
        intent="read"
        labels="entries"
        encType="multipart/form-data"
        submitLabel={t("europass.read")}
      >
        <FileField
          name="file"
          label={t("europass.file.label")}
          hint={t("europass.file.hint")}
          accept={["application/xml", "text/xml", ".xml", "application/pdf", ".pdf"]}
        />
      </Form>
    </Card>
  );
}

/** Every entry of the file, to be ticked; what is wrong with the others; what is there already. */
export function EuropassPreview({ preview: { items, faults } }: { preview: EuropassPreviewData }) {
  const t = useT("entries");
  const words = useT("enums");
  const describe = useItemWords();
  const fresh = items.flatMap((one, place) => (one.there ? [] : [{ ...one, place: String(place) }]));
  const kinds = QUALIFICATIONS.map((value) => ({ value, label: words(`QualificationKind.${value}`) }));
  const trainings = fresh.flatMap(({ item, place }) =>
    item.kind === "qualifications" ? [{ item, place }] : [],
  );
  return (
    <Card title={t("europass.preview")}>
      {fresh.length === 0 ? <p>{t("europass.nothing")}</p> : null}
      {items.some(({ there }) => there) ? (
        <ul className="entries">
          {items
            .filter(({ there }) => there)
            .map((one) => (
              <li key={describe(one).label}>
                <bdi>{describe(one).label}</bdi> <span className="muted">– {t("europass.there")}</span>
              </li>
            ))}
        </ul>
      ) : null}
      {faults.length > 0 ? (
        <Alert kind="warning" title={t("europass.faults")}>
          <ul>
            {faults.map(({ code, value, name }) => (
              <li key={`${code} ${value}`}>{t(`faults.${code}`, { value, name: name ?? "" })}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {fresh.length > 0 ? (
        <Form
          schema={europassSaveSchema}
          intent="save"
          labels="entries"
          values={{
            items: JSON.stringify(items.map(({ item }) => item)),
            take: fresh.map(({ place }) => place),
            rows: trainings.map(({ item, place }) => ({ place, kind: item.qualification })),
          }}
          submitLabel={t("europass.save")}
        >
          <p>{t("europass.choose")}</p>
          <HiddenField name="items" />
          <CheckboxGroup
            name="take"
            label={t("europass.take")}
            options={fresh.map(({ place, ...one }) => ({ value: place, ...describe(one) }))}
            optional
          />
          {trainings.map(({ item, place }, row) => (
            <div key={place}>
              <HiddenField name={`rows.${row}.place`} />
              <SelectField
                name={`rows.${row}.kind`}
                label={`${t("europass.chooseKind")}: ${item.title}`}
                options={kinds}
              />
            </div>
          ))}
        </Form>
      ) : null}
    </Card>
  );
}

/** The words for an item of a file. */
function useItemWords(): (one: Pick<PreviewItem, "item" | "name">) => { label: string; hint?: string } {
  const t = useT("entries");
  const words = useT("enums");
  return ({ item, name }) => {
    switch (item.kind) {
      case "languages":
        return {
          label: `${name ?? item.language}: ${words(`CefrLevel.${item.level}`)}`,
          hint: item.motherTongue ? t("europass.motherTongue") : t("europass.lowest"),
        };
      case "qualifications":
        return {
          label: item.title,
          hint: [item.institution, name, words(`QualificationState.${item.state}`), item.finishedYear]
            .filter(Boolean)
            .join(", "),
        };
      case "experiences":
        return {
          label: `${item.title}, ${item.employer}`,
          hint: [
            `${formatMonth(item.startedOn)} – ${item.endedOn ? formatMonth(item.endedOn) : t("present")}`,
            name,
          ]
            .filter(Boolean)
            .join(", "),
        };
      case "skills":
        return { label: t("europass.skillsItem", { skills: item.skills.join(", ") }) };
    }
  };
}
