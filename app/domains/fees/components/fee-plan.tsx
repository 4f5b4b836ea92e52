import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useMilestoneTitle, useStepWords } from "#app/domains/cases/components/index.ts";
import { formatDate, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton, DateField, Form, HiddenField, MoneyField, TextField } from "#app/ui/forms/index.ts";
import { Card, DescriptionList, EmptyState, StateLabel, Table } from "#app/ui/index.ts";
import type { FeePlan } from "../plan.server.ts";
import { feePaidSchema } from "../schema.ts";

type Fee = FeePlan["fees"][number];

/** An amount, or the range within which an authority decides. */
function useAmount(): (range: { minCents: number; maxCents: number }) => string {
  const t = useT("fees");
  const locale = useLocale();
  return ({ minCents, maxCents }) =>
    minCents === maxCents
      ? formatMoney(minCents, locale)
      : t("range", { from: formatMoney(minCents, locale), to: formatMoney(maxCents, locale) });
}

/** The fees of a case, one card each with what the reader may record, and the sums of the payers. */
export function FeePlanView({ plan, today }: { plan: FeePlan; today: PlainDate }) {
  const t = useT("fees");
  if (plan.fees.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
    <>
      <Sums plan={plan} />
      {plan.fees.map((fee) => (
        <FeeCard key={fee.key} fee={fee} side={plan.side} today={today} />
      ))}
    </>
  );
}

function Sums({ plan: { sums } }: { plan: FeePlan }) {
  const t = useT("fees");
  const words = useT("enums");
  const amount = useAmount();
  const locale = useLocale();
  return (
    <Card title={t("sums")}>
      <Table
        caption={t("sums")}
        rows={sums}
        rowKey={({ payer }) => payer}
        columns={[
          { head: t("payer"), rowHead: true, cell: ({ payer }) => words(`FeePayer.${payer}`) },
          {
            head: t("amount"),
            numeric: true,
            cell: (sum) => (
              <>
                {amount(sum)}
                <br />
                <span className="muted">{t("sumPaid", { paid: formatMoney(sum.paidCents, locale) })}</span>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

function FeeCard({ fee, side, today }: { fee: Fee; side: FeePlan["side"]; today: PlainDate }) {
  const t = useT("fees");
  const words = useT("enums");
  const locale = useLocale();
  const amount = useAmount();
  const title = useMilestoneTitle();
  const own = useStepWords();
  const { step } = fee;
  const key = step?.key ?? null;
  // the staff's name of the step, or the one in plain words
  const stepName = key === null ? t("otherStep") : side === "CANDIDATE" ? own(key).name.text : title(key);
  const due = step?.dueOn
    ? t("dueBy", { step: stepName, date: formatDate(step.dueOn, locale) })
    : t("dueWith", { step: stepName });
  const settled = fee.state === "PAID" || fee.state === "WAIVED";
  return (
    <Card
      title={t(`names.${fee.key}`)}
      kind={settled ? "quiet" : "plain"}
      aside={<StateLabel of="FeeState" value={fee.state} />}
    >
      <DescriptionList
        items={[
          { term: t("amount"), value: amount(fee) },
          { term: t("payer"), value: words(`FeePayer.${fee.payer}`) },
          {
            term: t("norm"),
            value:
              fee.norm === null ? undefined : (
                <bdi dir="ltr" lang="de">
                  {fee.norm}
                </bdi>
              ),
          },
        ]}
      />
      {settled || step === null ? null : <p className="muted">{due}</p>}
      {fee.paidOn === null ? null : <p>{t("paidOn", { date: formatDate(fee.paidOn, locale) })}</p>}
      {fee.note === null ? null : (
        <p>
          <bdi>{fee.note}</bdi>
        </p>
      )}
      {fee.by === null ? null : <p className="muted">{t("by", { name: fee.by })}</p>}
      {!settled && fee.minCents !== fee.maxCents ? <p className="muted">{t("estimate")}</p> : null}
      <Moves fee={fee} today={today} />
    </Card>
  );
}

function Moves({ fee: { key, version, moves, minCents, maxCents }, today }: { fee: Fee; today: PlainDate }) {
  const t = useT("fees");
  const name = t(`names.${key}`);
  const paid = { key, version, paidOn: today, ...(minCents === maxCents && { amountCents: minCents }) };
  return (
    <>
      {moves.pay ? (
        <details className="more">
          <summary>
            {t("markPaid")}
            <span className="kern-sr-only">: {name}</span>
          </summary>
          <Form
            id={`paid-${key}`}
            schema={feePaidSchema}
            intent="paid"
            values={paid}
            labels="fees"
            submitLabel={t("save")}
          >
            <HiddenField name="key" />
            <HiddenField name="version" />
            <MoneyField name="amountCents" />
            <DateField name="paidOn" />
            <TextField name="note" optional />
          </Form>
        </details>
      ) : null}
      <div className="row">
        {moves.payers.map((payer) => (
          <ActionButton
            key={payer}
            intent="payer"
            values={{ key, version, payer }}
            variant="quiet"
            labels="fees"
            description={`${name}: ${t(`takePayer.${payer}`)}`}
          >
            {t(`takePayer.${payer}`)}
          </ActionButton>
        ))}
        {(["waive", "reopen"] as const)
          .filter((act) => moves[act])
          .map((act) => (
            <ActionButton
              key={act}
              intent={act}
              values={{ key, version }}
              variant="quiet"
              labels="fees"
              description={`${name}: ${t(act)}`}
            >
              {t(act)}
            </ActionButton>
          ))}
      </div>
    </>
  );
}
