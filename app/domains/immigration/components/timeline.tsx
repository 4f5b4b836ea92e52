import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import type { DaysView, ResultView } from "../view.ts";
import { durationSentences, lastDay } from "./wording.ts";

/** The picture's width in its own units; it stretches to the page. */
const WIDTH = 1000;
const HEIGHT = 14;

/** The fast-track procedure beside the regular one: bars, and the same in words for everybody. */
export function Timeline({ asOf, fastTrack: { duration } }: Pick<ResultView, "asOf" | "fastTrack">) {
  const t = useT("check");
  const locale = useLocale();
  if (duration?.fastTrack === null || duration?.fastTrack === undefined) return null;
  const { fastTrack, regular } = duration;
  const end = lastDay(duration);
  return (
    <Card title={t("timeline.title")}>
      <div className="timeline">
        <p className="timeline__label">{t("timeline.fastTrack")}</p>
        <Bar days={fastTrack} end={end} kind="fast" />
        <p className="timeline__label">{t("timeline.regular")}</p>
        <Bar days={regular} end={end} kind="regular" />
        <p className="timeline__axis muted" aria-hidden="true">
          <span>{formatDate(asOf, locale)}</span>
          <span>{formatDate(fastTrack.until ?? fastTrack.from, locale)} →</span>
        </p>
      </div>
      <ul className="small">
        {durationSentences(duration, t, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="muted">{t("timeline.note")}</p>
    </Card>
  );
}

/** Dark until the earliest day, light until the latest; what has no end runs out of the picture. */
function Bar({ days, end, kind }: { days: DaysView; end: number; kind: "fast" | "regular" }) {
  const at = (day: number) => Math.round((day / end) * WIDTH);
  const from = at(days.daysToFrom);
  const until = days.daysToUntil === null ? WIDTH : at(days.daysToUntil);
  return (
    <svg
      className={`timeline__bar timeline__bar--${kind}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      height={HEIGHT}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="timeline__least" x="0" y="0" width={from} height={HEIGHT} />
      <rect className="timeline__range" x={from} y="0" width={Math.max(until - from, 0)} height={HEIGHT} />
    </svg>
  );
}
