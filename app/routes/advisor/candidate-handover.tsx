import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { HandoverParts, KeptRecord } from "#app/domains/people/components/index.ts";
import {
  askHandoverSchema,
  handoverStepSchema,
  holdSchema,
  PARTS,
  paperHandoverSchema,
} from "#app/domains/people/index.ts";
import {
  askHandover,
  getHandoverPage,
  holdRecord,
  recordPaper,
  releaseRecord,
  withdrawHandover,
} from "#app/domains/people/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import {
  ActionButton,
  CheckboxField,
  CheckboxGroup,
  DateField,
  Form,
  HiddenField,
  SelectField,
  TextArea,
} from "#app/ui/forms/index.ts";
import { Alert, Card, Confirm, PageHeader, StateLabel } from "#app/ui/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ candidateId: z.uuid() });
const CAN = ["create", "Handover"] as const;
const HOLD = ["hold", "Handover"] as const;

export const loader = secureLoader({ params, can: CAN }, async ({ ctx, params }) => ({
  title: translator(ctx.locale, "people")("handover.title"),
  id: newId(),
  mayHold: ctx.ability.can(...HOLD),
  ...(await getHandoverPage(ctx, params.candidateId)),
}));

export const action = secureAction(
  {
    params,
    intents: {
      ask: { can: CAN, schema: askHandoverSchema },
      paper: { can: CAN, schema: paperHandoverSchema },
      withdraw: { can: CAN, schema: handoverStepSchema },
      hold: { can: HOLD, schema: holdSchema },
      release: { can: HOLD, schema: handoverStepSchema },
    },
  },
  {
    ask: async ({ ctx, params, data }) => {
      const done = await askHandover(ctx, params.candidateId, data);
      return done.ok ? redirect(here(params)) : formError(data, { form: done.code }, 409);
    },
    paper: async ({ ctx, params, data }) => {
      const done = await recordPaper(ctx, data);
      if (done.ok) return redirect(here(params));
      return formError(data, { [done.code === "in_the_future" ? "paperSignedOn" : "form"]: done.code }, 409);
    },
    withdraw: async ({ ctx, params, data }) => {
      const done = await withdrawHandover(ctx, data);
      return done.ok ? redirect(here(params)) : formError(data, { form: done.code }, 409);
    },
    hold: async ({ ctx, params, data }) => {
      const done = await holdRecord(ctx, data);
      return done.ok ? redirect(here(params)) : formError(data, { form: done.code }, 409);
    },
    release: async ({ ctx, params, data }) => {
      const done = await releaseRecord(ctx, data);
      return done.ok ? redirect(here(params)) : formError(data, { form: done.code }, 409);
    },
  },
);

const here = ({ candidateId }: { candidateId: string }) => `/advisor/candidates/${candidateId}/handover`;

export const meta = pageMeta;

/** A person is to be looked after by another center: asked here, agreed to by the person. */
export default function HandOverCandidate() {
  const { title, person, past, open, bar, mayHold } = useLoaderData<typeof loader>();
  const t = useT("people");
  const locale = useLocale();
  return (
    <main id="content" className="page page--narrow">
      <Link to={`/advisor/candidates/${person.id}`}>{person.reference}</Link>
      <PageHeader title={title} lead={t("handover.lead")} />
      {open ? <Open /> : bar ? <Alert kind="warning" title={t(`errors.${bar}`)} /> : <Ask />}
      {past.length === 0 ? null : (
        <Card title={t("handover.past")}>
          <ul className="entries">
            {past.map(({ id, toCenter, state, endedAt, ...one }) => (
              <li key={id}>
                {toCenter.name} <StateLabel of="HandoverState" value={state} />{" "}
                {endedAt ? formatDate(endedAt, locale) : null}
                {one.eraseFrom ? (
                  <KeptRecord handover={{ ...one, id, eraseFrom: one.eraseFrom }} mayHold={mayHold} />
                ) : null}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </main>
  );
}

function Ask() {
  const { id, centers } = useLoaderData<typeof loader>();
  const t = useT("people");
  const words = useT("enums");
  return (
    <Form
      schema={askHandoverSchema}
      intent="ask"
      labels="people"
      submissionId={id}
      values={{ parts: PARTS }}
      submitLabel={t("handover.ask")}
    >
      <SelectField name="toCenterId" options={centers.map((one) => ({ value: one.id, label: one.name }))} />
      <CheckboxGroup
        name="parts"
        options={PARTS.map((part) => ({ value: part, label: words(`HandoverPart.${part}`) }))}
        optional
      />
      <TextArea name="reason" />
    </Form>
  );
}

function Open() {
  const { open } = useLoaderData<typeof loader>();
  const t = useT("people");
  const locale = useLocale();
  if (!open) return null;
  const step = { handoverId: open.id, version: open.version };
  return (
    <>
      <Card title={open.toCenter.name}>
        <p>
          <StateLabel of="HandoverState" value={open.state} />{" "}
          {t("handover.asked", { name: open.askedByName, date: formatDate(open.askedAt, locale) })}
        </p>
        {open.recordedByName && open.paperSignedOn ? (
          <p>
            {t("handover.onPaper", {
              name: open.recordedByName,
              date: formatDate(open.paperSignedOn, locale),
            })}
          </p>
        ) : null}
        <p>{open.reason}</p>
        <HandoverParts parts={open.parts} />
        <Confirm label={t("handover.withdraw")}>
          <p>{t("handover.withdrawHint")}</p>
          <ActionButton intent="withdraw" values={step} variant="danger" labels="people">
            {t("handover.withdraw")}
          </ActionButton>
        </Confirm>
      </Card>
      {open.state === "ASKED" ? (
        <Card title={t("handover.paper")} kind="quiet">
          <p>{t("handover.paperHint")}</p>
          <Form
            schema={paperHandoverSchema}
            intent="paper"
            labels="people"
            values={step}
            submitLabel={t("handover.record")}
            submitVariant="secondary"
          >
            <HiddenField name="handoverId" />
            <HiddenField name="version" />
            <DateField name="paperSignedOn" />
            <CheckboxField name="inHand" label={t("handover.inHand")} />
          </Form>
        </Card>
      ) : null}
    </>
  );
}
