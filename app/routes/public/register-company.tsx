import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { completeAccount } from "#app/domains/accounts/index.server.ts";
import { listServedPlaces } from "#app/domains/centers/index.server.ts";
import { CheckDigitAlerts, RegistrationForm } from "#app/domains/companies/components/index.ts";
import {
  parseBetriebsnummer,
  registrationSchema,
  registrationWithAccountSchema,
  type RegistrationInput,
} from "#app/domains/companies/index.ts";
import { ownCompanyId, registerCompany } from "#app/domains/companies/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, Card, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = publicLoader({}, async ({ ctx, url }) => {
  const { user } = ctx;
  const companyId = user && ownCompanyId({ user });
  const [company, places] = await Promise.all([
    companyId ? ctx.db.company.findFirst({ where: { id: companyId }, select: { legalName: true } }) : null,
    listServedPlaces(ctx),
  ]);
  const t = translator(ctx.locale, "companies");
  const done = url.searchParams.has("done");
  return {
    title: t(done ? "register.done.title" : "register.title"),
    submissionId: newId(),
    person: user && { name: user.name, email: user.email },
    company: company?.legalName ?? null,
    places,
    done,
    numbers: url.searchParams.getAll("number").flatMap((text) => parseBetriebsnummer(text) ?? []),
  };
});

export const meta = pageMeta;

/** The numbers to look at again travel in the address, for a wrong check digit only warns. */
function donePage({ betriebsnummer, establishments }: RegistrationInput): string {
  const query = new URLSearchParams({ done: "" });
  for (const number of [betriebsnummer, ...establishments.map((place) => place.betriebsnummer)]) {
    if (number !== undefined) query.append("number", number);
  }
  return `/register/company?${query}`;
}

/** A form that opens accounts and sends mails: more from one address in an hour is no company. */
const RATE = { door: "register-company", max: 20, windowSeconds: 3600 };

export const action = publicAction(
  {
    intents: {
      register: { schema: registrationSchema },
      register_with_account: { schema: registrationWithAccountSchema, rate: RATE },
      add_establishment: {},
    },
  },
  {
    register: async ({ ctx, data }) => {
      const { user } = ctx;
      if (!user) throw redirect("/login?next=/register/company");
      const { userId, name, email } = user;
      const result = await registerCompany(ctx, data, { userId, name, email });
      if (result.ok) return redirect("/employer/company");
      return formError(undefined, { [result.code === "no_center" ? "municipality" : "form"]: result.code });
    },
    register_with_account: async ({ ctx, data, house }) => {
      const { accountName: name, accountEmail: email, password, ...company } = data;
      const result = await registerCompany(ctx, company, { name, email });
      if (!result.ok) return formError(undefined, { municipality: result.code });
      if (result.openedFor) {
        await completeAccount(house.auth, { userId: result.openedFor, email, password });
      }
      return redirect(donePage(company));
    },
    // nothing is stored: the page comes back with what was typed and one block more
    add_establishment: () => formError(undefined, {}, 200),
  },
);

export default function RegisterCompany() {
  const { title, done, company, numbers, ...form } = useLoaderData<typeof loader>();
  const t = useT("companies");
  if (done) {
    return (
      <main id="content" className="page">
        <PageHeader title={title} lead={t("register.done.text")} />
        <CheckDigitAlerts numbers={numbers} />
        <p>{t("register.done.known")}</p>
        <p>{t("register.done.no_mail")}</p>
        <p>
          <LinkButton to="/login">{t("register.done.sign_in")}</LinkButton>
        </p>
      </main>
    );
  }
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("register.lead")} />
      {company === null ? (
        <div className="columns">
          <RegistrationForm {...form} />
          <Afterwards />
        </div>
      ) : (
        <Alert kind="info" title={t("register.already.title")}>
          <p>{t("register.already.text", { company })}</p>
          <p>
            <Link to="/employer/company">{t("register.already.link")}</Link>
          </p>
        </Alert>
      )}
    </main>
  );
}

function Afterwards() {
  const t = useT("companies");
  return (
    <Card kind="quiet" title={t("register.afterwards.title")}>
      <ol>
        <li>{t("register.afterwards.confirm")}</li>
        <li>{t("register.afterwards.draft")}</li>
        <li>{t("register.afterwards.verify")}</li>
      </ol>
    </Card>
  );
}
