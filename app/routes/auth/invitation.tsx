import { data, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { acceptAsCandidateSchema, acceptWithPasswordSchema, homeOf } from "#app/domains/accounts/index.ts";
import { acceptAsMember, acceptAsNewPerson, getInvitation } from "#app/domains/accounts/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { formError, publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { withCookies } from "#app/platform/auth/cookies.ts";
import { ActionButton, Form, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card, DescriptionList, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ token: z.string().min(1).max(200) });

export const loader = publicLoader({ params }, async ({ ctx, params }) => {
  const invitation = await getInvitation(ctx, params.token);
  const page = {
    title: translator(ctx.locale, "accounts")("invitation.title"),
    token: params.token,
    invitation,
    signedInAs: ctx.user?.email ?? null,
  };
  return data(page, { status: invitation ? 200 : 404 });
});

export const action = publicAction(
  { params, intents: { create: { schema: acceptAsCandidateSchema }, accept: {} } },
  {
    create: async ({ ctx, params, data: account, request, house }) => {
      const invitation = await getInvitation(ctx, params.token);
      // candidates may do without a password, everybody else needs one
      if (invitation?.role !== "CANDIDATE" && account.password === undefined) {
        return formError(account, { password: "required" });
      }
      const result = await acceptAsNewPerson(ctx, { token: params.token, name: account.name });
      if (!result.ok) return formError(account, { form: result.code }, 409);
      if (account.password !== undefined) await house.auth.setFirstPassword(result.userId, account.password);
      const cookies = await house.auth.startSession(request, result.userId);
      return withCookies(redirect(homeOf([{ role: result.role }])), cookies ?? []);
    },
    accept: async ({ ctx, params }) => {
      const { user } = ctx;
      if (!user) return redirect(`/login?next=${encodeURIComponent(`/invitation/${params.token}`)}`);
      const result = await acceptAsMember({ ...ctx, user }, params.token);
      if (!result.ok) return formError(undefined, { form: result.code }, 409);
      return redirect(homeOf([{ role: result.role }]));
    },
  },
);

export const meta = pageMeta;

/** What an invitation is for, and the one step to accept it. */
export default function Invitation() {
  const t = useT("accounts");
  const { title, invitation } = useLoaderData<typeof loader>();
  if (!invitation) {
    return (
      <main id="content" className="page page--narrow">
        <PageHeader title={title} />
        <Alert kind="warning" title={t("invitation.unknownTitle")}>
          <p>{t("invitation.unknown")}</p>
        </Alert>
      </main>
    );
  }
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t(LEADS[invitation.role], { tenant: invitation.tenant })} />
      <NextStep />
    </main>
  );
}

const LEADS = {
  HR_ADMIN: "invitation.leadCompany",
  HR_MEMBER: "invitation.leadCompany",
  REPRESENTATIVE: "invitation.leadRepresentative",
  ADVISOR: "invitation.leadCenter",
  DESK: "invitation.leadCenter",
  CENTER_ADMIN: "invitation.leadCenter",
  AUDITOR: "invitation.leadCenter",
  PARTNER_MEMBER: "invitation.leadPartner",
  CANDIDATE: "invitation.leadCandidate",
  OPERATOR: "invitation.leadCenter",
} as const satisfies Record<Role, string>;

function NextStep() {
  const t = useT("accounts");
  const enums = useT("enums");
  const { invitation, signedInAs, token } = useLoaderData<typeof loader>();
  if (!invitation) return null;
  const { state, email, role } = invitation;
  const signIn = (
    <LinkButton to={`/login?next=${encodeURIComponent(`/invitation/${token}`)}`} variant="primary">
      {t("invitation.signIn")}
    </LinkButton>
  );
  if (state === "used") {
    return (
      <>
        <Alert kind="info" title={t("invitation.usedTitle")}>
          <p>{t("invitation.used")}</p>
        </Alert>
        <div className="row">
          <LinkButton to="/login" variant="primary">
            {t("invitation.signIn")}
          </LinkButton>
        </div>
      </>
    );
  }
  if (state === "expired") {
    return (
      <Alert kind="warning" title={t("invitation.expiredTitle")}>
        <p>{t("invitation.expired")}</p>
      </Alert>
    );
  }
  const facts = (
    <DescriptionList
      items={[
        { term: t("invitation.role"), value: enums(`Role.${role}`) },
        { term: t("invitation.email"), value: <bdi>{email}</bdi> },
      ]}
    />
  );
  if (signedInAs === email) {
    return (
      <>
        {facts}
        <ActionButton intent="accept" variant="primary" labels="accounts">
          {t("invitation.accept")}
        </ActionButton>
      </>
    );
  }
  if (signedInAs !== null) {
    return (
      <>
        <p>{t("invitation.otherAccount", { email: signedInAs, invited: email })}</p>
        <ActionButton intent="signOut" action="/logout" variant="primary">
          {t("invitation.signOut")}
        </ActionButton>
      </>
    );
  }
  if (invitation.hasAccount) {
    return (
      <>
        {facts}
        <p>{t("invitation.signInFirst", { email })}</p>
        <div className="row">{signIn}</div>
      </>
    );
  }
  return (
    <Card kind="strong" title={t("invitation.accountTitle")}>
      {facts}
      <AccountForm isCandidate={role === "CANDIDATE"} />
    </Card>
  );
}

function AccountForm({ isCandidate }: { isCandidate: boolean }) {
  const t = useT("accounts");
  return (
    <Form
      schema={isCandidate ? acceptAsCandidateSchema : acceptWithPasswordSchema}
      intent="create"
      labels="accounts"
      submitLabel={t("invitation.accept")}
    >
      <TextField name="name" autoComplete="name" dir="auto" />
      <TextField
        name="password"
        type="password"
        autoComplete="new-password"
        optional={isCandidate}
        hint={isCandidate ? t("invitation.candidatePasswordHint") : undefined}
      />
    </Form>
  );
}
