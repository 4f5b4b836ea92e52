import { Form, HiddenField, RadioGroup } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { CENTER_CLOSE_REASONS } from "../rules.ts";
import { closeSchema } from "../schema.ts";

/** Closes a request with a reason that the company reads. */
export function CloseForm({ version }: { version: number }) {
  const t = useT("support");
  const words = useT("enums");
  return (
    <Card title={t("close.title")}>
      <Form
        schema={closeSchema}
        intent="close"
        labels="support"
        values={{ version }}
        submitLabel={t("close.submit")}
        submitVariant="secondary"
      >
        <HiddenField name="version" />
        <RadioGroup
          name="reason"
          options={CENTER_CLOSE_REASONS.map((value) => ({ value, label: words(`CloseReason.${value}`) }))}
        />
      </Form>
    </Card>
  );
}
