import { redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { HandoverParts } from "#app/domains/people/components/index.ts";
import { agreeHandoverSchema, handoverStepSchema } from "#app/domains/people/index.ts";
import { agreeHandover, declineHandover, getOwnHandover } from "#app/domains/people/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { ActionButton, CheckboxField, Form, HiddenField } from "#app/ui/forms/index.ts";
import { Alert, Card, Confirm, EmptyState, PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const CAN = ["consent", "Handover"] as const;

export const loader = secureLoader({ can: CAN }, async ({ ctx }) => ({
  title: translator(ctx.locale, "handover")("title"),
  handover: await getOwnHandover(ctx),
}));

export const action = secureAction(
  {
    intents: {
      agree: { can: CAN, schema: agreeHandoverSchema },
      decline: { can: CAN, schema: handoverStepSchema },
      withdraw: { can: CAN, schema: handoverStepSchema },
    },
  },
  {
    agree: async ({ ctx, data }) => {
      const done = await agreeHandover(ctx, data);
      return done.ok
        ? redirect("/candidate/handover?done=agreed")
        : formError(data, { form: done.code }, 409);
    },
    decline: async ({ ctx, data }) => {
      const done = await declineHandover(ctx, { ...data, step: "decline" });
      return done.ok
        ? redirect("/candidate/handover?done=declined")
        : formError(data, { form: done.code }, 409);
    },
    withdraw: async ({ ctx, data }) => {
      const done = await declineHandover(ctx, { ...data, step: "withdraw" });
      return done.ok
        ? redirect("/candidate/handover?done=withdrawn")
        : formError(data, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

/** The person decides whether another center may look after them, and with which data. */
export default function OwnHandover() {
  const { title, handover } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("handover");
  const done = (["agreed", "declined", "withdrawn"] as const).find((one) => one === search.get("done"));
  if (!handover) {
    return (
      <main id="content" className="page page--narrow">
        <PageHeader title={title} />
        {done ? <Alert kind="success" title={t(`done.${done}`)} live /> : null}
        <EmptyState title={t("nothing")} />
      </main>
    );
  }
  const center = handover.toCenter.name;
  const step = { handoverId: handover.id, version: handover.version };
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("lead", { center, from: handover.fromCenter })} />
      {done ? <Alert kind="success" title={t(`done.${done}`)} live /> : null}
      <Card title={center} kind="strong">
        <h3>{t("why")}</h3>
        <p>
          <bdi>{handover.reason}</bdi>
        </p>
        <h3>{t("what")}</h3>
        <HandoverParts parts={handover.parts} />
        <p>{t("after", { center, from: handover.fromCenter })}</p>
        {handover.state === "ASKED" ? (
          <Form
            schema={agreeHandoverSchema}
            intent="agree"
            labels="handover"
            values={step}
            submitLabel={t("agree")}
          >
            <HiddenField name="handoverId" />
            <HiddenField name="version" />
            <CheckboxField name="agree" label={t("agreeText", { center })} />
          </Form>
        ) : (
          <p>{t("waiting", { center })}</p>
        )}
        <p className="muted">{t("law")}</p>
        <Confirm label={t(handover.state === "ASKED" ? "decline" : "withdraw")}>
          <p>{t("declineHint")}</p>
          <ActionButton
            intent={handover.state === "ASKED" ? "decline" : "withdraw"}
            values={step}
            variant="danger"
            labels="handover"
          >
            {t(handover.state === "ASKED" ? "decline" : "withdraw")}
          </ActionButton>
        </Confirm>
      </Card>
    </main>
  );
}
