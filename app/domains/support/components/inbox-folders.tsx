import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";

const FOLDERS = ["unassigned", "mine", "waiting", "open", "closed"] as const;
type Folder = (typeof FOLDERS)[number];

/** The inbox's folders with how many wait in each. */
export function InboxFolders({
  folder,
  counts,
}: {
  folder: Folder;
  counts: Readonly<Record<Folder, number>>;
}) {
  const t = useT("support");
  return (
    <nav aria-label={t("inbox.folders")} className="inbox__folders">
      <ul>
        {FOLDERS.map((known) => (
          <li key={known}>
            <Link
              to={`?folder=${known}`}
              className="inbox__folder"
              aria-current={known === folder ? "page" : undefined}
            >
              {t(`inbox.folder.${known}`)} <span className="inbox__count">{counts[known]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
