import type { PlainDate } from "#app/domains/calendar/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { EntryParty } from "#app/platform/database/generated/enums.ts";

/** Who made an entry and who compared it with the papers. */
export interface ShownProvenance {
  madeByParty: EntryParty;
  madeByName: string | null;
  madeOn: PlainDate;
  checkedByName: string | null;
  checkedOn: PlainDate | null;
}

/** One line below an entry: where it comes from, and whether anybody has looked at the papers since. */
export function ProvenanceLine({ entry }: { entry: ShownProvenance }) {
  const t = useT("entries");
  const locale = useLocale();
  const date = formatDate(entry.madeOn, locale);
  const made =
    entry.madeByParty === "CANDIDATE"
      ? t("provenance.byCandidate", { date })
      : entry.madeByName === null
        ? t("provenance.byCenterNameless", { date })
        : t("provenance.byCenter", { date, name: entry.madeByName });
  const checked =
    entry.checkedOn === null
      ? t("provenance.unchecked")
      : t("provenance.checked", {
          date: formatDate(entry.checkedOn, locale),
          name: entry.checkedByName ?? "",
        });
  return (
    <p className="muted entry__provenance">
      {made} · {entry.checkedOn === null ? null : "✓ "}
      {checked}
    </p>
  );
}
