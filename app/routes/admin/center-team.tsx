import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import {
  CENTER_ROLES,
  centerInvitationSchema,
  centerRoleSchema,
  endingRefusal,
  endMembershipSchema,
  invitationIdSchema,
} from "#app/domains/accounts/index.ts";
import {
  changeRole,
  endMembership,
  getTeam,
  inviteColleague,
  withdrawInvitation,
} from "#app/domains/accounts/index.server.ts";
import { StaffCard } from "#app/domains/centers/components/index.ts";
import { headedCenterId } from "#app/domains/centers/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { Form, RadioGroup, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["manage_team", "Center"] as const;
const PAGE = "/admin/center/team";
const NEWS = ["team_invited", "team_withdrawn", "team_role_changed", "team_ended"] as const;
const done = (what: (typeof NEWS)[number]) => redirect(`${PAGE}?done=${what}`);

export const loader = secureLoader({ can }, async ({ ctx }) => {
  const { members, invitations } = await getTeam(ctx, { centerId: headedCenterId(ctx) });
  return {
    title: translator(ctx.locale, "centers")("own.team"),
    members: members.map(({ userId, since: _since, ...member }) => ({
      ...member,
      own: userId === ctx.user.userId,
      last: endingRefusal(members, member.membershipId) === "last_admin",
    })),
    invitations,
  };
});

export const meta = pageMeta;

export const action = secureAction(
  {
    intents: {
      invite: { can, schema: centerInvitationSchema },
      change_role: { can, schema: centerRoleSchema },
      end: { can, schema: endMembershipSchema },
      withdraw: { can, schema: invitationIdSchema },
    },
  },
  {
    invite: async ({ ctx, data }) => {
      const result = await inviteColleague(ctx, { centerId: headedCenterId(ctx), ...data });
      return result.ok ? done("team_invited") : formError(undefined, { email: result.code }, 409);
    },
    change_role: async ({ ctx, data }) => {
      const result = await changeRole(ctx, { centerId: headedCenterId(ctx) }, data);
      return result.ok ? done("team_role_changed") : formError(undefined, { form: result.code }, 409);
    },
    end: async ({ ctx, data }) => {
      const result = await endMembership(ctx, { centerId: headedCenterId(ctx) }, data.membershipId);
      if (!result.ok) return formError(undefined, { form: result.code }, 409);
      return result.own ? redirect("/account") : done("team_ended");
    },
    withdraw: async ({ ctx, data }) => {
      await withdrawInvitation(ctx, data.invitationId);
      return done("team_withdrawn");
    },
  },
);

export default function CenterTeam() {
  const { title, members, invitations } = useLoaderData<typeof loader>();
  const t = useT("centers");
  const words = useT("enums");
  const [search] = useSearchParams();
  const news = NEWS.find((word) => word === search.get("done"));
  return (
    <main id="content" className="page">
      <Link to="/admin/center">{t("own.title")}</Link>
      <PageHeader title={title} lead={t("own.team_hint")} />
      {news === undefined ? null : <Alert kind="success" live title={t(`own.${news}`)} />}
      <StaffCard title={t("own.team")} members={members} invitations={invitations} roles={CENTER_ROLES} />
      <Card title={t("own.team_invite")}>
        <Form
          schema={centerInvitationSchema}
          intent="invite"
          values={{ role: "ADVISOR" }}
          labels="centers"
          submitLabel={t("own.team_invite")}
        >
          <TextField name="email" type="email" autoComplete="off" label={t("own.email")} />
          <RadioGroup
            name="role"
            options={CENTER_ROLES.map((role) => ({ value: role, label: words(`Role.${role}`) }))}
          />
        </Form>
      </Card>
    </main>
  );
}
