import { useT } from "#app/i18n/index.ts";
import type { HandoverPart } from "#app/platform/database/generated/enums.ts";

/** What is handed over, as a list: name and contact always, the rest as far as it was asked. */
export function HandoverParts({ parts }: { parts: readonly HandoverPart[] }) {
  const t = useT("handover");
  const words = useT("enums");
  return (
    <ul>
      <li>{t("always")}</li>
      {parts.map((part) => (
        <li key={part}>{words(`HandoverPart.${part}`)}</li>
      ))}
    </ul>
  );
}
