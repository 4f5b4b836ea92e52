import { LAENDER } from "#app/domains/calendar/index.ts";
import { useLocale, useT } from "#app/i18n/index.ts";
import { Sign } from "#app/ui/index.ts";
import type { Line } from "../lines.ts";

/** A comparison line by line: what was compared, how it came out, in words. */
export function Explanation({ lines }: { lines: readonly Line[] }) {
  const t = useT("matching");
  const words = useT("enums");
  const locale = useLocale();
  const land = (code: string) => {
    const found = LAENDER.find((known) => known.code === code);
    return found ? (locale === "en" ? found.en : found.de) : code;
  };
  const said = (line: Line) => {
    const level = (value: unknown) => words(`CefrLevel.${String(value)}` as Parameters<typeof words>[0]);
    const shown: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(line.params)) {
      shown[name] = Array.isArray(value) ? value.join(", ") : value;
    }
    if (line.id === "language") Object.assign(shown, { wanted: level(shown.wanted), has: level(shown.has) });
    if (line.id === "place" && typeof shown.land === "string") shown.land = land(shown.land);
    return t(`said.${line.id}.${line.code}` as Parameters<typeof t>[0], shown);
  };
  return (
    <ul className="explanation">
      {lines.map((line) => (
        <li key={line.id} className={`explanation__line explanation__line--${lineTone(line.percent)}`}>
          <Sign name={line.percent === 100 ? "done" : line.percent === 0 ? "refused" : "unclear"} />
          <span>
            <strong>{t(`line.${line.id}`)}</strong>
            {": "}
            {said(line)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function lineTone(percent: number): "full" | "part" | "none" {
  return percent === 100 ? "full" : percent === 0 ? "none" : "part";
}
