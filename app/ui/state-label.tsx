import { useT, type Messages } from "#app/i18n/index.ts";
import { Badge } from "./badge.tsx";
import { STATE_SIGNS } from "./state-signs.ts";

type StateName = keyof typeof STATE_SIGNS & keyof Messages["enums"];

/** The word for a state with its sign and tone: one list for all pages. `<StateLabel of="CaseState" value={row.state} />` */
export function StateLabel<Name extends StateName>({
  of,
  value,
}: {
  of: Name;
  value: keyof (typeof STATE_SIGNS)[Name] & string;
}) {
  const t = useT("enums");
  const { tone, sign } = STATE_SIGNS[of][value] as (typeof STATE_SIGNS)["CaseState"]["RUNNING"];
  return (
    <Badge tone={tone} sign={sign}>
      {t(`${of}.${value}` as Parameters<typeof t>[0])}
    </Badge>
  );
}
