import { useLocale, useT } from "#app/i18n/index.ts";
import { Card, Table } from "#app/ui/index.ts";
import type { ResultView } from "../view.ts";
import { amountWords } from "./wording.ts";

type Fee = ResultView["fastTrack"]["fees"][number];

/** The fees with who owes each, and the sum per payer. */
export function Fees({ fees }: { fees: readonly Fee[] }) {
  const t = useT("check");
  const locale = useLocale();
  const amount = (some: readonly Fee[]) => amountWords(some, t, locale);
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
