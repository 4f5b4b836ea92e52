import { useT } from "#app/i18n/index.ts";
import { DateField, Form, TextArea } from "#app/ui/forms/index.ts";
import { Card, ExternalLink } from "#app/ui/index.ts";
import { ALL_CENTRES } from "../advice-centres.ts";
import type { LetterKind } from "../kinds.ts";
import type { LetterView } from "../read.server.ts";
import { letterDetailsSchema } from "../schema.ts";

const WITH_RECIPIENT = [
  "AGREEMENT",
  "SUB_POWER_OF_ATTORNEY",
  "INQUIRY",
  "ADVICE_NOTICE",
  "END_NOTICE",
] as const satisfies readonly LetterKind[];
const WITH_DAY = ["ADVICE_NOTICE", "END_NOTICE"] as const satisfies readonly LetterKind[];

const isOneOf = <Kind extends LetterKind>(kinds: readonly Kind[], kind: LetterKind): kind is Kind =>
  (kinds as readonly LetterKind[]).includes(kind);

/** What no case holds and the letter needs: an address, a day. */
export function Details({ page, newLetterId }: { page: LetterView; newLetterId: string }) {
  const t = useT("letters");
  const { kind, details, suggestion, draft } = page;
  if (!isOneOf(WITH_RECIPIENT, kind)) return null;
  const proposed = details.recipient === null && suggestion ? suggestion.lines.join("\n") : null;
  const recipient = details.recipient ?? proposed;
  const values = { ...(recipient !== null && { recipient }), ...(details.on !== null && { on: details.on }) };
  return (
    <div id="details">
      <Card title={t("details")}>
        {kind === "ADVICE_NOTICE" ? (
          <p>
            {t("nearest")} <ExternalLink href={ALL_CENTRES}>{t("allCentres")}</ExternalLink>
          </p>
        ) : null}
        {proposed !== null && suggestion ? (
          <p>{t(suggestion.complete ? "suggestion" : "suggestionPart", { source: suggestion.source })}</p>
        ) : null}
        <Form
          id="details-form"
          schema={letterDetailsSchema}
          intent="details"
          labels="letters"
          submissionId={draft?.id ?? newLetterId}
          values={values}
          submitLabel={t("saveDetails")}
          submitVariant="secondary"
        >
          <TextArea
            name="recipient"
            label={t(`recipient.${kind}`)}
            hint={t("recipientHint")}
            rows={4}
            optional={kind !== "ADVICE_NOTICE"}
          />
          {isOneOf(WITH_DAY, kind) ? (
            <DateField name="on" label={t(`on.${kind}`)} hint={t(`onHint.${kind}`)} optional />
          ) : null}
        </Form>
      </Card>
    </div>
  );
}
