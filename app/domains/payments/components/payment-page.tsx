import { Link, useSearchParams } from "@remix-run/react";
import type { ComponentProps } from "react";
import { useT } from "#app/i18n/index.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { PaymentDetails } from "./payment-details.tsx";

type PaymentPageProps = ComponentProps<typeof PaymentDetails> & {
  title: string;
  /** the list it stands in */
  back: string;
};

/** One payment of a payer: what it is for, how it stands, how to pay. */
export function PaymentPage({ title, back, ...details }: PaymentPageProps) {
  const t = useT("payments");
  const [search] = useSearchParams();
  return (
    <main id="content" className="page page--narrow">
      <Link to={back}>{t("back")}</Link>
      <PageHeader title={title} />
      {search.get("sent") ? (
        <Alert kind="success" title={t("receipts.sent")} live>
          {t("receipts.sentText")}
        </Alert>
      ) : null}
      <PaymentDetails {...details} />
    </main>
  );
}
