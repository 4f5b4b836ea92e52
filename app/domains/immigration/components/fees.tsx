import { formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { Card, Table } from "#app/ui/index.ts";
import type { ResultView } from "../view.ts";

type Fee = ResultView["fastTrack"]["fees"][number];

/** Cents from and to; the answer's amounts are EUR. */
const inCents = (fees: readonly Pick<Fee, "amount" | "amountMax">[]) => ({
  from: fees.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0),
  to: fees.reduce((sum, { amount, amountMax }) => sum + Math.round((amountMax ?? amount) * 100), 0),
});

/** The fees with who owes each, and the sum per payer. */
export function Fees({ fees }: { fees: readonly Fee[] }) {
  const t = useT("check");
  const amount = useAmount();
  if (fees.length === 0) return null;
  const owedBy = (payer: Fee["payer"]) => amount(fees.filter((fee) => fee.payer === payer));
  return (
    <Card title={t("result.fees")}>
      <Table
        caption={t("result.fees")}
        rows={fees}
        rowKey={({ id }) => id}
        columns={[
          {
            head: t("result.fee"),
            rowHead: true,
            cell: ({ text, norm, payer }) => (
              <>
                <p>{text}</p>
                <p className="muted">
                  {t(`result.payer.${payer}`)} · <span lang="de">{norm}</span>
                </p>
              </>
            ),
          },
          { head: t("result.amount"), numeric: true, cell: (fee) => amount([fee]) },
        ]}
      />
      <p>
        <strong>{t("result.sums", { employer: owedBy("employer"), worker: owedBy("worker") })}</strong>
      </p>
    </Card>
  );
}

function useAmount(): (fees: readonly Fee[]) => string {
  const t = useT("check");
  const locale = useLocale();
  return (fees) => {
    const { from, to } = inCents(fees);
    if (from === to) return formatMoney(from, locale);
    return t("result.amountRange", { from: formatMoney(from, locale), to: formatMoney(to, locale) });
  };
}
