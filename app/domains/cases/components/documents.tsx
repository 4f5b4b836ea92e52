import { formatInstant, formatNumber, useLocale, useT } from "#app/i18n/index.ts";

interface ListedDocument {
  id: string;
  name: string;
  size: number;
  createdAt: Date;
}

/** Documents as downloads; `about` says which step each belongs to. */
export function DocumentList<D extends ListedDocument>({
  documents,
  about,
}: {
  documents: readonly D[];
  about?: (document: D) => string;
}) {
  const t = useT("cases");
  const locale = useLocale();
  return (
    <ul className="entries">
      {documents.map((document) => (
        <li key={document.id}>
          <a href={`/documents/${document.id}`} aria-label={t("documents.download", { name: document.name })}>
            <bdi>{document.name}</bdi>
          </a>{" "}
          <span className="muted">
            {about === undefined ? null : `${about(document)} · `}
            {formatInstant(document.createdAt, locale)} ·{" "}
            {t("documents.size", { size: formatNumber(Math.ceil(document.size / 1024), locale) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
