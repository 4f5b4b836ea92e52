import { redirect } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { headedCenterId } from "#app/domains/centers/index.server.ts";
import { LINE_IDS, weightsSchema } from "#app/domains/matching/index.ts";
import { getWeightsPage, setWeights } from "#app/domains/matching/index.server.ts";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { Form, HiddenField, NumberField } from "#app/ui/forms/index.ts";
import { Alert, Card, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["manage_team", "Center"] as const;
const PAGE = "/admin/center/matching";

export const loader = secureLoader({ can }, async ({ ctx }) => {
  const page = await getWeightsPage(ctx, headedCenterId(ctx));
  return { title: translator(ctx.locale, "ranking")("weights.title"), ...page };
});

export const action = secureAction(
  { intents: { save: { can, schema: weightsSchema } } },
  {
    save: async ({ ctx, data }) => {
      const done = await setWeights(ctx, headedCenterId(ctx), data);
      return done.ok ? redirect(`${PAGE}?done=saved`) : formError(undefined, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

export default function CenterWeights() {
  const { title, number, weights, history } = useLoaderData<typeof loader>();
  const t = useT("ranking");
  const lines = useT("matching");
  const locale = useLocale();
  const [search] = useSearchParams();
  return (
    <main id="content" className="page">
      <PageHeader title={title} kicker={t("weights.kicker")} lead={t("weights.intro")} />
      {search.get("done") === "saved" ? <Alert kind="success" live title={t("weights.saved")} /> : null}
      <p className="muted">{t("weights.never")}</p>
      <div className="columns">
        <Card title={t("weights.sum", { sum: LINE_IDS.reduce((sum, id) => sum + weights[id], 0) })}>
          <Form
            key={number}
            schema={weightsSchema}
            intent="save"
            values={{ ...weights, number }}
            labels="ranking"
            submitLabel={t("weights.save")}
          >
            <HiddenField name="number" />
            {LINE_IDS.map((id) => (
              <NumberField key={id} name={id} label={lines(`line.${id}`)} />
            ))}
          </Form>
        </Card>
        <Card title={t("weights.history")}>
          {history.length === 0 ? <p className="muted">{t("weights.historyEmpty")}</p> : null}
          <ol className="entries" reversed>
            {history.map((entry) => (
              <li key={entry.number}>
                <p>
                  <strong>
                    {t("weights.entry", {
                      number: entry.number,
                      date: formatInstant(entry.createdAt, locale),
                      name: entry.createdByName,
                    })}
                  </strong>
                </p>
                <p>{LINE_IDS.map((id) => `${lines(`line.${id}`)} ${entry.weights[id]}`).join(" · ")}</p>
              </li>
            ))}
          </ol>
        </Card>
      </div>
    </main>
  );
}
