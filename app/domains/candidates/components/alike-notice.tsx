import { Link, useActionData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { CheckboxField } from "#app/ui/forms/index.ts";
import { Alert } from "#app/ui/index.ts";

interface Refused {
  form?: { choices?: { otherPerson?: readonly { value: string; label: string; hint?: string }[] } };
}

/** Who the person may be, before they are registered a second time; to go on all the same is one tick away. */
export function AlikeNotice() {
  const answer = useActionData<Refused>();
  const t = useT("people");
  const alike = answer?.form?.choices?.otherPerson ?? [];
  if (alike.length === 0) return null;
  return (
    <Alert kind="warning" title={t("duplicates.found")}>
      <p>{t("duplicates.foundHint")}</p>
      <ul className="entries">
        {alike.map(({ value, label, hint }) => (
          <li key={value}>
            <Link to={`/advisor/candidates/${value}`}>{label}</Link>: {hint}
          </li>
        ))}
      </ul>
      <CheckboxField name="otherPerson" label={t("duplicates.otherPerson")} />
    </Alert>
  );
}
