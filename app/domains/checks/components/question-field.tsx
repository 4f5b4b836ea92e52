import { useT } from "#app/i18n/index.ts";
import {
  DateField,
  MoneyField,
  NumberField,
  OccupationField,
  RadioGroup,
  SelectField,
  TextField,
} from "#app/ui/forms/index.ts";
import type { QuestionView } from "../words.ts";

/** One question of the check with the reason it is asked. Nothing has to be answered. */
export function QuestionField({ question }: { question: QuestionView }) {
  const t = useT("check");
  const { fact, kind, options } = question;
  const why = t("form.why", { reason: question.because });
  const field = {
    name: fact,
    label: question.question,
    hint: fact === "worker.nationalities" ? `${why} ${t("form.several")}` : why,
    optional: true,
  };
  const unknown = { value: "", label: t("form.unknown") };
  switch (kind) {
    case "yesNo":
      return (
        <RadioGroup
          {...field}
          options={[
            { value: "yes", label: t("result.yes") },
            { value: "no", label: t("result.no") },
            unknown,
          ]}
        />
      );
    case "choice":
      return <RadioGroup {...field} options={[...options, unknown]} />;
    case "select":
      return <SelectField {...field} options={options} />;
    case "occupation":
      return <OccupationField {...field} />;
    case "money":
      return <MoneyField {...field} />;
    case "number":
      return <NumberField {...field} />;
    case "date":
      return <DateField {...field} />;
    case "text":
      return <TextField {...field} width="medium" />;
  }
}
