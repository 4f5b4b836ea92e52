import { useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import type { PaperPage } from "../queries.server.ts";
import { StoredFile } from "./stored-file.tsx";

/** The versions of a document as downloads, the newest first. */
export function PaperFiles({ files }: Pick<PaperPage, "files">) {
  const t = useT("papers");
  return (
    <Card title={t("files")}>
      {files.length === 0 ? <p className="muted">{t("noFile")}</p> : null}
      <ul className="entries">
        {files.map(({ number, replacedAt, ...file }) => (
          <li key={file.id}>
            <StoredFile
              file={file}
              path={`/documents/${file.id}`}
              about={`${t("version", { number })} (${t(replacedAt === null ? "current" : "replaced")})`}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
