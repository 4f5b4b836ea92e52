import { useT } from "#app/i18n/index.ts";
import type { ConsentCategory } from "#app/platform/database/generated/enums.ts";

/** What a company may see. */
export function Categories({ of }: { of: readonly ConsentCategory[] }) {
  const words = useT("enums");
  return (
    <ul>
      {of.map((category) => (
        <li key={category}>{words(`ConsentCategory.${category}`)}</li>
      ))}
    </ul>
  );
}
