import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton, Form, HiddenField, TextArea } from "#app/ui/forms/index.ts";
import { Alert, Confirm } from "#app/ui/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { holdSchema } from "../handover/schema.ts";
import { PERIODS } from "../retention/periods.ts";

interface KeptRecordProps {
  handover: {
    id: string;
    version: number;
    eraseFrom: PlainDate;
    erasedAt: Date | null;
    heldAt: Date | null;
    heldByName: string | null;
    heldReason: string | null;
  };
  mayHold: boolean;
}

/** What becomes of the record a center has handed over: when it is erased, that it was, or why not and who said so. */
export function KeptRecord({ handover, mayHold }: KeptRecordProps) {
  const t = useT("people");
  const locale = useLocale();
  const { id: handoverId, version, eraseFrom, erasedAt, heldAt, heldByName, heldReason } = handover;
  const matter = { handoverId, version };
  if (erasedAt) return <p>{t("handover.erasedOn", { date: formatDate(erasedAt, locale) })}</p>;
  if (heldAt) {
    return (
      <div className="stack">
        <Alert
          kind="warning"
          title={t("handover.held", {
            date: formatDate(heldAt, locale),
            name: heldByName ?? "",
            reason: heldReason ?? "",
          })}
        />
        {mayHold ? (
          <Confirm label={t("handover.release")}>
            <p>{t("handover.releaseHint")}</p>
            <ActionButton intent="release" values={matter} variant="danger" labels="people">
              {t("handover.release")}
            </ActionButton>
          </Confirm>
        ) : null}
      </div>
    );
  }
  const { source } = PERIODS.handed_over_record;
  return (
    <>
      <p>{t("handover.eraseFrom", { date: formatDate(eraseFrom, locale), source })}</p>
      {mayHold ? (
        <details className="more">
          <summary>{t("handover.hold")}</summary>
          <p>{t("handover.holdHint")}</p>
          <Form
            schema={holdSchema}
            intent="hold"
            labels="people"
            values={matter}
            submitLabel={t("handover.hold")}
            submitVariant="secondary"
          >
            <HiddenField name="handoverId" />
            <HiddenField name="version" />
            <TextArea name="heldReason" />
          </Form>
        </details>
      ) : null}
    </>
  );
}
