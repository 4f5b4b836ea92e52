import { redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { DOCUMENT_MAX_BYTES, documentSchema } from "#app/domains/candidates/index.ts";
import { addDocument, listDocuments, ownCandidateId } from "#app/domains/candidates/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { notFound } from "#app/platform/errors.ts";
import { FileField, Form } from "#app/ui/forms/index.ts";
import { Alert, Card, EmptyState, PageHeader } from "#app/ui/index.ts";
import { formatInstant, formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const ownId = (ctx: UserCtx): string => ownCandidateId(ctx) ?? notFound("CandidateProfile");

export const loader = secureLoader({ can: ["read", "OwnProfile"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "candidates")("documents.title"),
  id: newId(),
  documents: await listDocuments(ctx, ownId(ctx)),
}));

export const action = secureAction(
  {
    maxBytes: DOCUMENT_MAX_BYTES + 64 * 1024,
    intents: { upload: { can: ["update", "OwnProfile"], schema: documentSchema } },
  },
  {
    upload: async ({ ctx, data }) => {
      const bytes = new Uint8Array(await data.file.arrayBuffer());
      const done = await addDocument(ctx, ownId(ctx), { id: data.id, name: data.file.name, bytes });
      return done.ok ? redirect("/candidate/documents?saved=1") : formError(undefined, { file: done.code });
    },
  },
);

export const meta = pageMeta;

export default function OwnDocuments() {
  const { title, id, documents } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("candidates");
  const locale = useLocale();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("documents.intro")} />
      {search.get("saved") ? <Alert kind="success" title={t("documents.stored")} live /> : null}
      {documents.length === 0 ? (
        <EmptyState title={t("documents.empty")}>{t("documents.emptyHint")}</EmptyState>
      ) : null}
      <ul className="entries">
        {documents.map((document) => (
          <li key={document.id}>
            <a
              href={`/documents/${document.id}`}
              aria-label={t("documents.download", { name: document.name })}
            >
              <bdi>{document.name}</bdi>
            </a>{" "}
            <span className="muted">
              {formatInstant(document.createdAt, locale)},{" "}
              {t("documents.size", { size: formatNumber(Math.ceil(document.size / 1024), locale) })}
            </span>
          </li>
        ))}
      </ul>
      <Card title={t("documents.add")}>
        <Form
          schema={documentSchema}
          intent="upload"
          labels="candidates"
          submissionId={id}
          encType="multipart/form-data"
          submitLabel={t("documents.save")}
        >
          <FileField name="file" accept={["application/pdf", "image/jpeg", "image/png"]} />
        </Form>
      </Card>
    </main>
  );
}
