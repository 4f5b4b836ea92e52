import { LAENDER } from "#app/domains/calendar/index.ts";
import { useLocale, useT } from "#app/i18n/index.ts";
import { Sign } from "#app/ui/index.ts";
import type { Line } from "../lines.ts";
import { PERSONS_LINES } from "../weights.ts";

/** A comparison line by line: what was compared, how it came out, in words, and its weight. Both sides apart. */
export function Explanation({ lines }: { lines: readonly Line[] }) {
  const t = useT("ranking");
  const [asked, wished] = [false, true].map((persons) =>
    lines.filter(({ id }) => PERSONS_LINES.includes(id) === persons),
  );
  return (
    <>
      <Side title={t("asked")} lines={asked ?? []} />
      <Side title={t("wished")} lines={wished ?? []} />
    </>
  );
}

function Side({ title, lines }: { title: string; lines: readonly Line[] }) {
  const t = useT("matching");
  const points = useT("ranking");
  const said = useSaid();
  if (lines.length === 0) return null;
  return (
    <>
      <p className="explanation__side">
        <strong>{title}</strong>
      </p>
      <ul className="explanation">
        {lines.map((line) => (
          <li key={line.id} className={`explanation__line explanation__line--${lineTone(line.percent)}`}>
            <Sign name={line.percent === 100 ? "done" : line.percent === 0 ? "refused" : "unclear"} />
            <span>
              <strong>{t(`line.${line.id}`)}</strong>
              {": "}
              {said(line)}{" "}
              <span className="muted">
                {line.weight === 0
                  ? points("countsNot")
                  : points("points", { points: (line.weight * line.percent) / 100, weight: line.weight })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function useSaid(): (line: Line) => string {
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
    return t(`said.${line.id}.${line.code}` as Parameters<typeof t>[0], shown);
  };
}

function lineTone(percent: number): "full" | "part" | "none" {
  return percent === 100 ? "full" : percent === 0 ? "none" : "part";
}
