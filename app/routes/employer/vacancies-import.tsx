import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { listWorkplaces } from "#app/domains/companies/index.server.ts";
import { ImportForm, ImportPreview } from "#app/domains/vacancies/components/index.ts";
import { importSchema, MOST_TEXT, readTable } from "#app/domains/vacancies/index.ts";
import { importVacancies, previewImport } from "#app/domains/vacancies/index.server.ts";
import { isWorkbook, readXlsx } from "#app/platform/tables/xlsx.server.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["create", "Vacancy"] }, ({ ctx }) => ({
  title: translator(ctx.locale, "vacancies")("import.title"),
  batchId: newId(),
}));

export const meta = pageMeta;

const CAN = ["create", "Vacancy"] as const;
/** A file of 200 long rows, and what the form adds to it. */
const MAX_BYTES = 2 * 1024 * 1024;

/** The chosen file counts before what stands in the field; a workbook's first sheet becomes text like any other table. */
async function textOf(ctx: UserCtx, formData: FormData, typed: string) {
  const file = formData.get("file");
  if (!(file instanceof File) || file.size === 0) return { ok: true, text: typed } as const;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const t = translator(ctx.locale, "vacancies");
  const read = isWorkbook(bytes)
    ? await readXlsx(bytes, { yes: t("detail.yes"), no: t("detail.no") })
    : ({ ok: true, text: new TextDecoder().decode(bytes) } as const);
  return read.ok && read.text.length > MOST_TEXT
    ? ({ ok: false, code: `too_long:${MOST_TEXT}` } as const)
    : read;
}

export const action = secureAction(
  {
    maxBytes: MAX_BYTES,
    intents: { check: { can: CAN, schema: importSchema }, save: { can: CAN, schema: importSchema } },
  },
  {
    check: async ({ ctx, data, formData }) => {
      const given = await textOf(ctx, formData, data.text);
      if (!given.ok) return formError(undefined, { file: given.code });
      const { text } = given;
      const read = readTable(text);
      if (!read.ok) return formError(undefined, { text: read.code });
      const places = await listWorkplaces(ctx);
      const locale = staffLocale(ctx.locale);
      const { batchId } = data;
      return {
        preview: { text, batchId, saved: null, ...(await previewImport(ctx, read.table, places, locale)) },
      };
    },
    save: async ({ ctx, data }) => {
      const read = readTable(data.text);
      if (!read.ok) return formError(undefined, { text: read.code });
      const places = await listWorkplaces(ctx);
      const { saved, left } = await importVacancies(ctx, data.batchId, read.table, places);
      if (left === null) return redirect(`/employer/vacancies?state=DRAFT&imported=${saved}`);
      const again = readTable(left);
      const locale = staffLocale(ctx.locale);
      if (!again.ok) return formError(undefined, { text: again.code });
      return {
        preview: {
          text: left,
          batchId: newId(),
          saved,
          ...(await previewImport(ctx, again.table, places, locale)),
        },
      };
    },
  },
);

/** Many vacancies at once: a table is checked cell by cell, and becomes drafts. */
export default function ImportVacancies() {
  const { title, batchId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("vacancies");
  const [search] = useSearchParams();
  const preview = answer && "preview" in answer ? answer.preview : null;
  const saved = preview?.saved ?? null;
  return (
    <main id="content" className="page">
      <Link to="/employer/vacancies">{t("list.title")}</Link>
      <PageHeader title={title} lead={t("import.lead")} />
      <p>
        <Link to="/employer/vacancies/import/posting">{t("posting.link")}</Link>
      </p>
      {saved === null ? null : (
        <Alert kind="success" live title={t("import.saved", { count: saved })}>
          <p>{t("import.left")}</p>
        </Alert>
      )}
      {preview ? <ImportPreview preview={preview} /> : null}
      <ImportForm
        key={preview?.batchId ?? search.toString()}
        batchId={preview?.batchId ?? batchId}
        text={preview?.text ?? ""}
      />
    </main>
  );
}
