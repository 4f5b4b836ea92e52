import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import {
  ColumnsForm,
  PeopleImportForm,
  PeopleImportPreview,
  type PeoplePreview,
} from "#app/domains/candidates/components/index.ts";
import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { checkPeopleSchema, savePeopleSchema } from "#app/domains/candidates/index.ts";
import {
  checkImport,
  chosenColumns,
  guessColumns,
  importPeople,
  readPeopleTable,
  type RowAnswer,
} from "#app/domains/candidates/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { firstText } from "#app/platform/http/first-text.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const CAN = ["create", "CandidateImport"] as const;
/** A file of 2,000 rows, or its text with what the form adds. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Nobody answers for more rows on one page; the others are skipped until the table is sent again. */
const SHOWN = 200;

export const loader = secureLoader({ can: CAN }, ({ ctx }) => ({
  title: translator(ctx.locale, "peopleImport")("title"),
  id: newId(),
}));

export const meta = pageMeta;

const columnsIn = (formData: FormData, count: number) =>
  chosenColumns(
    Array.from({ length: count }, (_, at) => firstText(formData, `column${at}`)),
    count,
  );

export const action = secureAction(
  {
    maxBytes: MAX_BYTES,
    intents: { check: { can: CAN, schema: checkPeopleSchema }, save: { can: CAN, schema: savePeopleSchema } },
  },
  {
    check: async ({ ctx, data, formData }) => {
      const read = await readPeopleTable(formData.get("file"), data.text, ctx.locale);
      if (!read.ok) return formError(undefined, { text: read.code });
      const { table, text } = read;
      const { heads } = table;
      const columns = formData.get("mapped") ? columnsIn(formData, heads.length) : guessColumns(heads);
      const rows = await checkImport(ctx, ownCenterId(ctx), table, columns);
      const doubtful = rows.filter(({ faults, twins, known }) => known || faults.length + twins.length > 0);
      const preview: PeoplePreview = {
        ...{ id: data.id, text, heads, columns },
        sound: rows.filter(({ faults, known }) => faults.length === 0 && !known).length,
        known: rows.filter(({ known }) => known).length,
        doubtful: doubtful
          .filter(({ known }) => !known)
          .slice(0, SHOWN)
          .map(({ input: _input, rowKey: _rowKey, ...row }) => row),
        more: Math.max(0, doubtful.filter(({ known }) => !known).length - SHOWN),
      };
      return { preview };
    },
    save: async ({ ctx, data, formData }) => {
      const read = await readPeopleTable(null, data.text, ctx.locale);
      if (!read.ok) return formError(undefined, { form: read.code });
      const centerId = ownCenterId(ctx);
      const columns = columnsIn(formData, read.table.heads.length);
      const rows = await checkImport(ctx, centerId, read.table, columns);
      const answerFor = ({ line }: { line: number }): RowAnswer => {
        const answer = formData.get(`answer${line}`);
        if (typeof answer !== "string" || answer === "skip") return "skip";
        return answer === "add" ? "add" : { into: answer };
      };
      const { id, source, basis } = data;
      const done = await importPeople(ctx, { id, centerId, source, basis }, rows, answerFor);
      const faulty = rows.filter(({ faults }) => faults.length > 0).length;
      const figures = Object.entries({ ...done, faulty }).map(([name, count]) => [name, String(count)]);
      return redirect(`/advisor/candidates/import?${new URLSearchParams(figures)}`);
    },
  },
);

/** A center's old table of people: columns named, cells checked, doubles found; the sound rows become drafts. */
export default function ImportPeople() {
  const { title, id } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("peopleImport");
  const people = useT("candidates");
  const [search] = useSearchParams();
  const preview = answer && "preview" in answer ? answer.preview : null;
  const count = (name: string) => Number(search.get(name) ?? 0) || 0;
  return (
    <main id="content" className="page">
      <Link to="/advisor/candidates">{people("list.title")}</Link>
      <PageHeader title={title} lead={t("lead")} />
      {search.get("added") === null || preview ? null : (
        <Alert kind="success" live title={t("added", { count: count("added") })}>
          <p>
            {t("outcome", {
              takenOver: count("takenOver"),
              known: count("known"),
              skipped: count("skipped"),
              faulty: count("faulty"),
            })}
          </p>
          <Link to="/advisor/candidates?state=DRAFT">{t("toDrafts")}</Link>
        </Alert>
      )}
      {preview ? (
        <>
          <PeopleImportPreview key={`${preview.id} ${preview.columns.join()}`} preview={preview} />
          <ColumnsForm preview={preview} />
          <p>
            <Link to="/advisor/candidates/import" reloadDocument>
              {t("another")}
            </Link>
          </p>
        </>
      ) : null}
      {preview ? null : <PeopleImportForm id={id} />}
    </main>
  );
}
