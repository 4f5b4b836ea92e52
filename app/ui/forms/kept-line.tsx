import { formatTime, useT } from "#app/i18n/index.ts";
import { useKept, type Kept } from "./use-kept.ts";

interface KeptLineProps {
  door: string;
  /** what goes with the fields, such as the record's id and version */
  extra: Readonly<Record<string, string>>;
  address?: string;
}

/** Keeps what is being typed, and says so in one quiet line: "zwischengespeichert um 14:32". Nothing without scripts. */
export function KeptLine({ door, extra, address }: KeptLineProps) {
  const t = useT("forms");
  const kept = useKept({ door, extra, address });
  return (
    <p className="muted kept" aria-live="polite">
      {kept === null ? "" : sentence(kept, t)}
    </p>
  );
}

function sentence(kept: Exclude<Kept, null>, t: ReturnType<typeof useT<"forms">>): string {
  return typeof kept === "string" ? t(`kept.${kept}`) : t("kept.at", { time: formatTime(kept.at) });
}
