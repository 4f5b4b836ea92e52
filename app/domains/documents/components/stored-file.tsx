import { formatInstant, formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import type { ScanState } from "#app/platform/database/generated/enums.ts";
import { Badge, Thumbnail } from "#app/ui/index.ts";

interface StoredFileProps {
  file: { name: string; size: number; createdAt: Date; scan: ScanState; thumbnail: boolean };
  /** the door of the file; its picture has the door below */
  path: string;
  /** stands first in the second line, such as which version it is */
  about?: string | null;
}

/** A stored file as a line: small where it is a picture, with its name as a download. One nobody has scanned says so. */
export function StoredFile({
  file: { name, size, createdAt, scan, thumbnail },
  path,
  about,
}: StoredFileProps) {
  const t = useT("papers");
  const locale = useLocale();
  return (
    <div className="file">
      {thumbnail ? <Thumbnail src={`${path}/thumbnail`} /> : null}
      <div>
        <a href={path} aria-label={t("download", { name })}>
          <bdi>{name}</bdi>
        </a>{" "}
        <span className="muted">
          {about ? (
            <>
              <bdi>{about}</bdi> ·{" "}
            </>
          ) : null}
          <bdi dir="ltr">{formatInstant(createdAt, locale)}</bdi> ·{" "}
          {t("size", { size: formatNumber(Math.ceil(size / 1024), locale) })}
        </span>{" "}
        {scan === "NOT_SCANNED" ? (
          <Badge tone="warning" sign="unclear">
            {t("notScanned")}
          </Badge>
        ) : null}
      </div>
    </div>
  );
}
