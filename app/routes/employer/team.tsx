import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { TeamTable } from "#app/domains/accounts/components/index.ts";
import {
  COMPANY_ROLES,
  companyInvitationSchema,
  companyRoleSchema,
  endingRefusal,
  endMembershipSchema,
  homeOf,
  invitationIdSchema,
} from "#app/domains/accounts/index.ts";
import {
  changeRole,
  endMembership,
  getTeam,
  inviteColleague,
  ownCompany,
  withdrawInvitation,
} from "#app/domains/accounts/index.server.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { ActionButton, Form, RadioGroup, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card, PageHeader, Table } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["manage_team", "Company"] as const;
const PAGE = "/employer/team";
const NEWS = ["invited", "changed", "removed", "withdrawn"] as const;

export const loader = secureLoader({ can }, async ({ ctx, url }) => {
  const company = await ownCompany(ctx);
  const { members, invitations } = await getTeam(ctx, { companyId: company.id });
  const done = url.searchParams.get("done");
  return {
    title: translator(ctx.locale, "team")("title"),
    company: company.legalName,
    news: NEWS.find((word) => word === done) ?? null,
    members: members.map(({ userId, since, ...member }) => ({
      ...member,
      since: berlinDay(since),
      own: userId === ctx.user.userId,
      lastAdmin: endingRefusal(members, member.membershipId) === "last_admin",
    })),
    invitations: invitations.map((row) => ({ ...row, expiresAt: berlinDay(row.expiresAt) })),
  };
});

export const action = secureAction(
  {
    intents: {
      invite: { can, schema: companyInvitationSchema },
      changeRole: { can, schema: companyRoleSchema },
      end: { can, schema: endMembershipSchema },
      withdraw: { can, schema: invitationIdSchema },
    },
  },
  {
    invite: async ({ ctx, data }) => {
      const { id: companyId } = await ownCompany(ctx);
      const result = await inviteColleague(ctx, { companyId, ...data });
      return result.ok ? redirect(`${PAGE}?done=invited`) : formError(data, { email: result.code }, 409);
    },
    changeRole: async ({ ctx, data }) => {
      const { id: companyId } = await ownCompany(ctx);
      const result = await changeRole(ctx, { companyId }, data);
      return result.ok ? redirect(`${PAGE}?done=changed`) : formError(data, { form: result.code }, 409);
    },
    end: async ({ ctx, data }) => {
      const { id: companyId } = await ownCompany(ctx);
      const result = await endMembership(ctx, { companyId }, data.membershipId);
      if (!result.ok) return formError(data, { form: result.code }, 409);
      return redirect(result.own ? homeOf([]) : `${PAGE}?done=removed`);
    },
    withdraw: async ({ ctx, data }) => {
      await withdrawInvitation(ctx, data.invitationId);
      return redirect(`${PAGE}?done=withdrawn`);
    },
  },
);

export const meta = pageMeta;

/** The people of a company, and who comes in. */
export default function Team() {
  const t = useT("team");
  const { title, company, members, news } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("lead", { company })} />
      {news === null ? null : <Alert kind="success" title={t(news)} live />}
      <TeamTable rows={members} company={company} />
      <OpenInvitations />
      <Invite />
    </main>
  );
}

function Invite() {
  const t = useT("team");
  const enums = useT("enums");
  return (
    <Card title={t("inviteTitle")}>
      <p>{t("inviteHint")}</p>
      <Form
        schema={companyInvitationSchema}
        intent="invite"
        values={{ role: "HR_MEMBER" }}
        labels="team"
        submitLabel={t("invite")}
      >
        <TextField name="email" type="email" autoComplete="off" />
        <RadioGroup
          name="role"
          options={COMPANY_ROLES.map((role) => ({
            value: role,
            label: enums(`Role.${role}`),
            hint: t(`roleHints.${role}`),
          }))}
        />
      </Form>
    </Card>
  );
}

function OpenInvitations() {
  const t = useT("team");
  const enums = useT("enums");
  const locale = useLocale();
  const { invitations } = useLoaderData<typeof loader>();
  if (invitations.length === 0) return null;
  return (
    <Card title={t("openTitle")}>
      <Table
        caption={t("openCaption")}
        rows={invitations}
        rowKey={({ id }) => id}
        columns={[
          { head: t("email"), rowHead: true, cell: ({ email }) => email },
          { head: t("role"), cell: ({ role }) => enums(`Role.${role}`) },
          { head: t("until"), cell: ({ expiresAt }) => formatDate(expiresAt, locale) },
          {
            head: t("action"),
            cell: ({ id, email }) => (
              <ActionButton
                intent="withdraw"
                values={{ invitationId: id }}
                labels="team"
                description={t("withdrawFor", { email })}
              >
                {t("withdraw")}
              </ActionButton>
            ),
          },
        ]}
      />
    </Card>
  );
}
