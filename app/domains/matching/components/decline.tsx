import { useT } from "#app/i18n/index.ts";
import { Form, HiddenField, RadioGroup } from "#app/ui/forms/index.ts";
import { useRefusal } from "#app/ui/forms/use-refusal.ts";
import { Confirm } from "#app/ui/index.ts";
import { DECLINE_REASONS } from "../proposal-rules.ts";
import { candidateDeclineSchema, companyDeclineSchema } from "../schema.ts";

interface DeclineProps {
  by: "company" | "candidate";
  intent: "decline" | "declineOffer";
  label: string;
  version: number;
}

/** Declining with one of the neutral reasons; there is no room for others. */
export function Decline({ by, intent, label, version }: DeclineProps) {
  const t = useT("course");
  const words = useT("enums");
  const options = DECLINE_REASONS[by].map((value) => ({ value, label: words(`DeclineReason.${value}`) }));
  const formId = `form-${intent}`;
  const refused = useRefusal(formId).state !== undefined;
  return (
    <Confirm label={label} open={refused}>
      <p>{t(`decline.${by}Hint`)}</p>
      <Form
        schema={by === "company" ? companyDeclineSchema : candidateDeclineSchema}
        intent={intent}
        id={formId}
        labels="course"
        values={{ version }}
        submitLabel={label}
        submitVariant="danger"
      >
        <HiddenField name="version" />
        <RadioGroup name="reason" options={options} />
      </Form>
    </Confirm>
  );
}
