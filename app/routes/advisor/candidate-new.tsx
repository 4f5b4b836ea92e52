import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { newCandidateSchema } from "#app/domains/candidates/index.ts";
import { countryNames } from "#app/domains/countries/index.ts";
import { findAlike, registerCandidate } from "#app/domains/candidates/index.server.ts";
import { AlikeNotice, CandidateFields } from "#app/domains/candidates/components/index.ts";
import { suggestOccupations } from "#app/domains/esco/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formText } from "#app/ui/forms/fields.ts";
import { Form } from "#app/ui/forms/index.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

/** Records the person may already stand in, as choices with the reasons in words. */
async function whoElse(ctx: UserCtx, data: z.output<typeof newCandidateSchema>) {
  const { givenName, familyName, email = null, phone = null, birthDate = null } = data;
  const person = { givenName, familyName, email, phone, birthDate };
  const words = translator(ctx.locale, "enums");
  // the same form a second time finds its own record: that is no other one
  const alike = await findAlike(ctx.db, ownCenterId(ctx), person, data.id);
  return alike.slice(0, 5).map(({ candidateId, name, reference, reasons }) => ({
    value: candidateId,
    label: `${name} (${reference})`,
    hint: reasons.map((reason) => words(`SamePersonReason.${reason}`)).join(", "),
  }));
}

export const loader = secureLoader({ can: ["create", "CandidateProfile"] }, ({ ctx }) => ({
  title: translator(ctx.locale, "candidates")("new.title"),
  id: newId(),
  countries: countryNames(ctx.locale),
}));

export const action = secureAction(
  {
    intents: {
      register: { can: ["create", "CandidateProfile"], schema: newCandidateSchema },
      search: { can: ["create", "CandidateProfile"], schema: z.object({ isco08: formText({ max: 200 }) }) },
    },
  },
  {
    register: async ({ ctx, data }) => {
      const alike = data.otherPerson ? [] : await whoElse(ctx, data);
      if (alike.length > 0)
        return formError(data, { otherPerson: "possible_duplicates" }, 409, { otherPerson: alike });
      const result = await registerCandidate(ctx, ownCenterId(ctx), data);
      if (!result.ok) return formError(data, { [result.field]: result.code });
      return redirect(`/advisor/candidates/${data.id}`);
    },
    search: async ({ ctx, data }) =>
      formError(data, { isco08: "choose_occupation" }, 400, {
        isco08: await suggestOccupations(ctx, data.isco08, staffLocale(ctx.locale)),
      }),
  },
);

export const meta = pageMeta;

export default function NewCandidate() {
  const { title, id, countries } = useLoaderData<typeof loader>();
  const t = useT("candidates");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} kicker={t("new.kicker")} />
      <Form
        schema={newCandidateSchema}
        intent="register"
        labels="candidates"
        submissionId={id}
        submitLabel={t("new.save")}
        beside={<LinkButton to="/advisor/candidates">{t("edit.cancel")}</LinkButton>}
      >
        <CandidateFields countries={countries} />
        <AlikeNotice />
      </Form>
    </main>
  );
}
