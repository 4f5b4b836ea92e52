import { StoredFile } from "#app/domains/documents/components/index.ts";
import { bringSchema, FILE_TYPES } from "#app/domains/documents/index.ts";
import { useT } from "#app/i18n/index.ts";
import { FileField, Form } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import type { RequestView } from "../queries.server.ts";

/** The receipts of a transfer as downloads, with who brought each where several may have. */
export function ReceiptList({ receipts, named }: Pick<RequestView, "receipts"> & { named: boolean }) {
  const t = useT("payments");
  return (
    <ul className="entries">
      {receipts.map(({ id, uploadedByName, ...file }) => (
        <li key={id}>
          <StoredFile
            file={file}
            path={`/receipts/${id}`}
            about={named ? t("receipts.by", { name: uploadedByName }) : null}
          />
        </li>
      ))}
    </ul>
  );
}

/** What the payer has brought to show that they have transferred the money, and the form to bring more. */
export function Receipts({ request, fileId }: { request: RequestView; fileId: string }) {
  const t = useT("payments");
  const { receipts, receiptRefused: refused } = request;
  if (refused === "not_open" && receipts.length === 0) return null;
  return (
    <Card title={t("receipts.title")}>
      {refused === null ? <p>{t("receipts.hint")}</p> : null}
      {receipts.length === 0 ? null : <ReceiptList receipts={receipts} named={request.companyId !== null} />}
      {receipts.length > 0 && refused !== "not_open" ? <p>{t("receipts.waiting")}</p> : null}
      {refused === "too_many_receipts" ? <p className="muted">{t("errors.too_many_receipts")}</p> : null}
      {refused === null ? (
        <Form
          id="receipt"
          schema={bringSchema}
          intent="receipt"
          labels="payments"
          submissionId={fileId}
          encType="multipart/form-data"
          submitLabel={t("receipts.send")}
          submitVariant="secondary"
        >
          <FileField name="file" accept={FILE_TYPES} />
        </Form>
      ) : null}
    </Card>
  );
}
