import { LAENDER } from "#app/domains/calendar/index.ts";
import { useLocale, useT } from "#app/i18n/index.ts";
import type { Line } from "../lines.ts";

/** The sign of a compared feature: full, partly, not at all. */
export function signOf({ percent }: Line): "done" | "refused" | "unclear" {
  return percent === 100 ? "done" : percent === 0 ? "refused" : "unclear";
}

/** What was compared and how it came out, in words. */
export function useSaid(): (line: Line) => string {
  const t = useT("matching");
  const words = useT("enums");
  const locale = useLocale();
  const land = (code: string) => {
    const found = LAENDER.find((known) => known.code === code);
    return found ? (locale === "en" ? found.en : found.de) : code;
  };
  const level = (value: unknown) => words(`CefrLevel.${String(value)}` as Parameters<typeof words>[0]);
  return (line) => {
    const shown: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(line.params)) {
      shown[name] = Array.isArray(value) ? value.join(", ") : value;
    }
    if (line.id === "language") Object.assign(shown, { wanted: level(shown.wanted), has: level(shown.has) });
    if (line.id === "place" && typeof shown.land === "string") shown.land = land(shown.land);
    const code = line.id === "language" && line.params.wanted === "NONE" ? "none_asked" : line.code;
    return t(`said.${line.id}.${code}` as Parameters<typeof t>[0], shown);
  };
}
