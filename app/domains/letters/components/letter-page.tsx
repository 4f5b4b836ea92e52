import { Link, useSearchParams } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { CheckboxField, Form, HiddenField } from "#app/ui/forms/index.ts";
import { Alert, Card, EmptyState, PageHeader } from "#app/ui/index.ts";
import type { LetterView } from "../read.server.ts";
import { signOffSchema } from "../schema.ts";
import { slugOf } from "../kinds.ts";
import { Details } from "./details.tsx";
import { LetterText } from "./letter-text.tsx";
import { MissingData } from "./missing-data.tsx";
import { Versions } from "./versions.tsx";

interface LetterPageProps {
  title: string;
  page: LetterView;
  /** address of the list of letters */
  base: string;
  /** of the version that is made here: a double submit makes one */
  newLetterId: string;
}

/** One letter: what it says today, what it lacks, signing it off, and the versions so far. */
export function LetterPage({ title, page, base, newLetterId }: LetterPageProps) {
  const t = useT("letters");
  const [search] = useSearchParams();
  const { letter, unavailable, differences } = page;
  const done = (["saved", "signed", "withdrawn"] as const).find((one) => search.get("done") === one);
  return (
    <main id="content" className="page page--narrow">
      <Link to={base}>{t("backList")}</Link>
      <PageHeader title={title} kicker={page.reference} lead={t("noForm")} />
      {done ? <Alert kind="success" title={t(done)} live /> : null}
      {unavailable === null ? null : (
        <EmptyState title={t("unavailableTitle")}>{t(`unavailable.${unavailable}`)}</EmptyState>
      )}
      {differences === null ? null : (
        <Alert kind="warning" title={t("differencesTitle")}>
          <Lines title={t("gone")} lines={differences.gone} />
          <Lines title={t("added")} lines={differences.added} />
        </Alert>
      )}
      {page.isSame ? <p>{t("isSame")}</p> : null}
      <Versions page={page} />
      {letter === null ? null : (
        <>
          <MissingData page={page} />
          {page.over ? null : <Details page={page} newLetterId={newLetterId} />}
          <section className="stack" aria-labelledby="preview">
            <div className="card__head">
              <h2 id="preview">{t("preview")}</h2>
              <a href={previewOf(page)}>{t("previewPdf")}</a>
            </div>
            <p className="muted">{t("previewText")}</p>
            <LetterText letter={letter} />
          </section>
          {page.over ? null : <SignOff page={page} newLetterId={newLetterId} />}
        </>
      )}
    </main>
  );
}

const SIDES = { CENTER: "center", COMPANY: "company", CANDIDATE: "candidate" } as const;

/** Where the draft is written as a file. */
function previewOf({ side, caseId, kind, about }: LetterView): string {
  const query = about === "" ? "" : `?about=${about}`;
  return `/letters/preview/${SIDES[side]}/${caseId}/${slugOf(kind)}${query}`;
}

/** As many lines as help; a letter that changed throughout is read anew anyway. */
const MOST_LINES = 8;

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{title}:</p>
      <ul lang="de" dir="ltr">
        {lines.slice(0, MOST_LINES).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST_LINES ? <li>…</li> : null}
      </ul>
    </>
  );
}

function SignOff({ page, newLetterId }: { page: LetterView; newLetterId: string }) {
  const t = useT("letters");
  const { number } = page;
  return (
    <Card title={t("signTitle")} kind="strong">
      <p>{t(page.refused ? "signBlocked" : "signText", { number })}</p>
      {page.refused ? null : (
        <Form
          id="sign"
          schema={signOffSchema}
          intent="sign"
          labels="letters"
          submissionId={page.draft?.id ?? newLetterId}
          values={{ hash: page.hash }}
          submitLabel={t("sign", { number })}
        >
          <HiddenField name="hash" />
          <CheckboxField name="read" />
        </Form>
      )}
    </Card>
  );
}
