import { formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import type { OfferState, PriceKind } from "#app/platform/database/generated/enums.ts";
import { ActionButton, Form, HiddenField, MoneyField, SelectField, TextField } from "#app/ui/forms/index.ts";
import { Card, StateLabel, Table } from "#app/ui/index.ts";
import { bankSchema, newPriceSchema, PRICE_KINDS } from "../schema.ts";

interface Price {
  id: string;
  kind: PriceKind;
  title: string;
  amountCents: number;
  state: OfferState;
  version: number;
}
interface PriceSettingsProps {
  bank: { holder: string; iban: string; bic: string | null; version: number } | null;
  prices: readonly Price[];
  newId: string;
}

/** What the center charges, and the account it is paid to. */
export function PriceSettings({ bank, prices, newId }: PriceSettingsProps) {
  const t = useT("billing");
  const words = useT("enums");
  return (
    <div className="columns">
      <div className="stack">
        <Card title={t("settings.prices")}>
          {prices.length === 0 ? <p className="muted">{t("settings.none")}</p> : <Prices prices={prices} />}
        </Card>
        <Card title={t("settings.add")}>
          <Form
            id="price"
            schema={newPriceSchema}
            intent="add"
            labels="billing"
            submissionId={newId}
            values={{ kind: "COURSE" }}
            submitLabel={t("settings.addSave")}
          >
            <SelectField
              name="kind"
              options={PRICE_KINDS.map((value) => ({ value, label: words(`PriceKind.${value}`) }))}
            />
            <TextField name="title" />
            <MoneyField name="amountCents" />
          </Form>
        </Card>
      </div>
      <Card title={t("settings.account")}>
        <p className="muted">{t("settings.accountHint")}</p>
        <Form
          id="bank"
          schema={bankSchema}
          intent="bank"
          labels="billing"
          values={bank ?? { version: 0 }}
          submitLabel={t("settings.accountSave")}
        >
          <HiddenField name="version" />
          <TextField name="holder" />
          <TextField name="iban" />
          <TextField name="bic" optional />
        </Form>
      </Card>
    </div>
  );
}

function Prices({ prices }: { prices: readonly Price[] }) {
  const t = useT("billing");
  const words = useT("enums");
  const locale = useLocale();
  return (
    <Table
      dense
      caption={t("settings.prices")}
      rows={prices}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t("fields.title.label"),
          rowHead: true,
          cell: ({ title, kind, state }) => (
            <>
              {title}
              <p className="muted">
                {words(`PriceKind.${kind}`)}{" "}
                {state === "ARCHIVED" ? <StateLabel of="OfferState" value={state} /> : null}
              </p>
            </>
          ),
        },
        { head: t("amount"), numeric: true, cell: ({ amountCents }) => formatMoney(amountCents, locale) },
        {
          head: t("state"),
          cell: ({ id, version, state, title }) => {
            const act = state === "OPEN" ? "archive" : "restore";
            return (
              <ActionButton
                intent={act}
                values={{ priceId: id, version }}
                variant="quiet"
                labels="billing"
                description={`${title}: ${t(`settings.${act}`)}`}
              >
                {t(`settings.${act}`)}
              </ActionButton>
            );
          },
        },
      ]}
    />
  );
}
