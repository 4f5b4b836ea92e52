import { formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import { Sign } from "#app/ui/index.ts";
import type { Line } from "../lines.ts";
import { PERSONS_LINES } from "../weights.ts";
import { signOf, useSaid } from "./said.tsx";

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
  const words = useT("ranking");
  const locale = useLocale();
  const points = ({ weight, percent }: Line) => {
    const brought = (weight * percent) / 100;
    return formatNumber(brought, locale, Number.isInteger(brought) ? 0 : 1);
  };
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
            <Sign name={signOf(line)} />
            <span>
              <strong>{t(`line.${line.id}`)}</strong>
              {": "}
              {said(line)}{" "}
              <span className="muted">
                {line.weight === 0
                  ? words("countsNot")
                  : words("points", { points: points(line), weight: line.weight })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function lineTone(percent: number): "full" | "part" | "none" {
  return percent === 100 ? "full" : percent === 0 ? "none" : "part";
}
