import { useT } from "#app/i18n/index.ts";
import { Topic } from "#app/platform/database/generated/enums.ts";
import { CheckboxGroup, TextField } from "#app/ui/forms/index.ts";

/** What a partner body is called, competent for and reached by. */
export function PartnerFields() {
  const t = useT("centers");
  const words = useT("enums");
  return (
    <>
      <TextField name="name" />
      <TextField name="competence" label={t("partners.competence")} hint={t("partners.competenceHint")} />
      <CheckboxGroup
        name="topics"
        label={t("partners.topics")}
        options={Object.values(Topic).map((value) => ({ value, label: words(`Topic.${value}`) }))}
      />
      <TextField name="email" type="email" optional />
      <TextField name="phone" type="tel" optional />
      <TextField name="website" type="url" label={t("partners.website")} optional />
    </>
  );
}
