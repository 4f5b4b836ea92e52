import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import { BLOCKING, type MissingKey } from "../content/types.ts";
import type { LetterView } from "../read.server.ts";

/** What the letter lacks, each with the place where it is entered. */
export function MissingData({ page }: { page: LetterView }) {
  const t = useT("letters");
  const missing = page.letter?.missing ?? [];
  if (missing.length === 0) return null;
  return (
    <Card title={t("missingTitle")} kind="quiet">
      <p>{t("missingText")}</p>
      <ul>
        {missing.map((key) => (
          <li key={key}>
            {t(`missing.${key}`)}
            {". "}
            <Where of={key} page={page} />
            {BLOCKING.includes(key) ? (
              <>
                {" "}
                <strong>{t("missingBlocks")}</strong>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Where({ of, page }: { of: MissingKey; page: LetterView }) {
  const t = useT("letters");
  const to = placeOf(of, page);
  if (to === "person") return t("byPerson");
  if (to === "center") return t("byCenter");
  return (
    <Link to={to} aria-label={`${t("enter")}: ${t(`missing.${of}`)}`}>
      {t("enter")}
    </Link>
  );
}

const PERSON: readonly MissingKey[] = ["name", "birthDate", "nationality", "residence"];
const HERE: readonly MissingKey[] = ["recipient", "advice", "knownOn"];

/** Where a side enters something; "person" and "center" where somebody else does. */
function placeOf(key: MissingKey, { side, ids }: LetterView): string {
  if (HERE.includes(key)) return "#details";
  if (PERSON.includes(key)) {
    if (side === "CENTER") return `/advisor/candidates/${ids.candidateId}/edit`;
    return side === "CANDIDATE" ? "/candidate/profile/edit" : "person";
  }
  if (key === "betriebsnummer") {
    if (side === "COMPANY") return "/employer/company";
    return side === "CENTER" ? `/advisor/companies/${ids.companyId}` : "center";
  }
  if (key === "authority") return side === "CENTER" ? `/advisor/cases/${ids.caseId}` : "center";
  if (side === "CANDIDATE") return "/candidate/checklist";
  return side === "CENTER" ? `/advisor/cases/${ids.caseId}` : `/employer/cases/${ids.caseId}`;
}
