import { formatInstant, formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import { Badge, Card } from "#app/ui/index.ts";
import type { PaperPage } from "../queries.server.ts";

/** The versions of a document as downloads, the newest first. A file nobody has scanned says so. */
export function PaperFiles({ files }: Pick<PaperPage, "files">) {
  const t = useT("papers");
  const locale = useLocale();
  return (
    <Card title={t("files")}>
      {files.length === 0 ? <p className="muted">{t("noFile")}</p> : null}
      <ul className="entries">
        {files.map(({ id, name, size, number, createdAt, replacedAt, scan }) => (
          <li key={id}>
            <a href={`/documents/${id}`} aria-label={t("download", { name })}>
              <bdi>{name}</bdi>
            </a>{" "}
            <span className="muted">
              {t("version", { number })} ({t(replacedAt === null ? "current" : "replaced")}) ·{" "}
              <bdi dir="ltr">{formatInstant(createdAt, locale)}</bdi> ·{" "}
              {t("size", { size: formatNumber(Math.ceil(size / 1024), locale) })}
            </span>{" "}
            {scan === "NOT_SCANNED" ? (
              <Badge tone="warning" sign="unclear">
                {t("notScanned")}
              </Badge>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
