import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Changes, Parts, TakeAlong } from "#app/domains/checks/components/index.ts";
import { compareResults, flattenFacts, writeAnswers } from "#app/domains/checks/index.ts";
import { answersOf, getCheck, saveCheck } from "#app/domains/checks/index.server.ts";
import { ResultDetails, VerdictHeader } from "#app/domains/immigration/components/index.ts";
import { checkFastTrack, isRefused, routeName, toResultView } from "#app/domains/immigration/index.ts";
import { LawHints } from "#app/domains/lawwatch/components/index.ts";
import { lawHints } from "#app/domains/lawwatch/index.server.ts";
import { formatInstant, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { formId } from "#app/ui/forms/fields.ts";
import { Alert, LinkButton } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ checkId: z.uuid() });

export const loader = secureLoader(
  { params, can: ["create", "FastTrackCheck"] },
  async ({ ctx, params, url }) => {
    const locale = staffLocale(ctx.locale);
    const { facts, result, ...check } = await getCheck(ctx, params.checkId);
    const today = checkFastTrack(facts, { asOf: ctx.today });
    const changes = isRefused(today) ? null : compareResults(result, today);
    const name = (id: string | null) => (id === null ? null : (routeName(id, locale) ?? id));
    const answers = flattenFacts(facts);
    const query = writeAnswers(answers, new Set());
    if (check.vacancy) query.set("vacancy", check.vacancy.id);
    return {
      title: translator(ctx.locale, "check")("title"),
      check,
      hints: await lawHints(ctx, { kind: "check", id: params.checkId }),
      view: toResultView(result, locale, facts),
      answers: answersOf(answers, locale),
      again: url.searchParams.has("again"),
      saved: url.searchParams.has("saved"),
      changes: changes && {
        routes: changes.routes.map(({ id, before, after }) => ({ id, name: name(id) ?? id, before, after })),
        recommended: changes.recommended && {
          before: name(changes.recommended.before),
          after: name(changes.recommended.after),
        },
        rules: isRefused(today) ? null : { before: result.ruleset.version, after: today.ruleset.version },
      },
      edit: `/employer/check?${query}&part=person`,
      submissionId: newId(),
    };
  },
);

export const action = secureAction(
  {
    params,
    intents: { repeat: { can: ["create", "FastTrackCheck"], schema: z.object({ id: formId }) } },
  },
  {
    repeat: async ({ ctx, params, data }) => {
      const { facts, vacancy } = await getCheck(ctx, params.checkId);
      const saved = await saveCheck(ctx, { id: data.id, vacancyId: vacancy?.id ?? null, facts });
      if (!saved.ok) return formError(undefined, { form: "invalid_facts" });
      return redirect(`/employer/checks/${saved.checkId}?saved=1`);
    },
  },
);

export const meta = pageMeta;

/** A saved check: the answer of its day, and what the rules of today would say. */
export default function SavedCheck() {
  const { check, hints, view, answers, again, saved, changes, edit, submissionId } =
    useLoaderData<typeof loader>();
  const t = useT("check");
  const locale = useLocale();
  const day = formatInstant(check.createdAt, locale);
  const parts = [...new Set(answers.map(({ group }) => group))];
  return (
    <main id="content" className="page">
      {saved ? <Alert kind="success" title={t("employer.saved")} /> : null}
      <VerdictHeader
        view={view}
        kicker={t("employer.kicker", { vacancy: check.vacancy?.title ?? t("employer.noVacancy"), day })}
        action={
          <div className="row no-print">
            <LinkButton to="?again=1" variant="primary" preventScrollReset={false}>
              {t("employer.repeat")}
            </LinkButton>
            <LinkButton to={edit}>{t("employer.editAnswers")}</LinkButton>
            <TakeAlong href={`/employer/checks/${check.id}/result.pdf`} />
          </div>
        }
      />
      <LawHints hints={hints} />
      {again && changes ? (
        <Changes changes={changes}>
          <ActionButton intent="repeat" values={{ id: submissionId }} labels="check">
            {t("employer.keep")}
          </ActionButton>
        </Changes>
      ) : null}
      <ResultDetails view={view} />
      <Parts page={{ answers, parts }} />
      <p className="muted">{t("verdict.decides")}</p>
      <p className="no-print">
        <Link to="/employer/checks">{t("employer.all")}</Link>
      </p>
    </main>
  );
}
