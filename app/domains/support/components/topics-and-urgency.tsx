import { useT } from "#app/i18n/index.ts";
import { CheckboxGroup, RadioGroup } from "#app/ui/forms/index.ts";
import { TOPICS, URGENCIES } from "../schema.ts";

/** The fields `topics` and `urgency` of a request, for who sends it and for who triages it. */
export function TopicsAndUrgency() {
  const words = useT("enums");
  return (
    <>
      <CheckboxGroup
        name="topics"
        options={TOPICS.map((value) => ({ value, label: words(`Topic.${value}`) }))}
      />
      <RadioGroup
        name="urgency"
        options={URGENCIES.map((value) => ({ value, label: words(`Urgency.${value}`) }))}
      />
    </>
  );
}
