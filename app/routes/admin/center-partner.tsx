import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { emailOnlySchema, endMembershipSchema, invitationIdSchema } from "#app/domains/accounts/index.ts";
import {
  endPartnerMembership,
  getPartnerTeam,
  invitePartnerMember,
  withdrawInvitation,
} from "#app/domains/accounts/index.server.ts";
import { PartnerFields, StaffCard } from "#app/domains/centers/components/index.ts";
import { partnerSchema } from "#app/domains/centers/index.ts";
import { getOwnPartner, headedCenterId, updatePartner } from "#app/domains/centers/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { Form, HiddenField, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["update", "PartnerBody"] as const;
const params = z.object({ partnerId: z.uuid() });
const NEWS = ["partner_added", "saved", "team_invited", "team_withdrawn", "team_ended"] as const;

interface Args {
  ctx: UserCtx;
  params: z.output<typeof params>;
}
const placeOf = ({ ctx, params: { partnerId } }: Args) => ({ centerId: headedCenterId(ctx), partnerId });
const done = ({ params: { partnerId } }: Args, what: (typeof NEWS)[number]) =>
  redirect(`/admin/center/partners/${partnerId}?done=${what}`);

export const loader = secureLoader({ params, can }, async (args) => {
  const place = placeOf(args);
  const [partner, { members, invitations }] = await Promise.all([
    getOwnPartner(args.ctx, place),
    getPartnerTeam(args.ctx, place),
  ]);
  return {
    title: partner.name,
    partner,
    members: members.map(({ userId, since: _since, ...member }) => ({
      ...member,
      own: userId === args.ctx.user.userId,
      last: false,
    })),
    invitations,
  };
});

export const meta = pageMeta;

export const action = secureAction(
  {
    params,
    intents: {
      save: { can, schema: partnerSchema },
      invite: { can, schema: emailOnlySchema },
      end: { can, schema: endMembershipSchema },
      withdraw: { can, schema: invitationIdSchema },
    },
  },
  {
    save: async ({ data, ...args }) => {
      const result = await updatePartner(args.ctx, args.params.partnerId, data);
      return result.ok ? done(args, "saved") : formError(undefined, { form: "changed_meanwhile" }, 409);
    },
    invite: async ({ data, ...args }) => {
      const result = await invitePartnerMember(args.ctx, placeOf(args), data.email);
      return result.ok ? done(args, "team_invited") : formError(undefined, { email: result.code }, 409);
    },
    end: async ({ data, ...args }) => {
      await endPartnerMembership(args.ctx, placeOf(args), data.membershipId);
      return done(args, "team_ended");
    },
    withdraw: async ({ data, ...args }) => {
      await withdrawInvitation(args.ctx, data.invitationId);
      return done(args, "team_withdrawn");
    },
  },
);

/** A body the center works with: how it is reached, and who answers for it. */
export default function CenterPartner() {
  const { title, partner, members, invitations } = useLoaderData<typeof loader>();
  const t = useT("centers");
  const [search] = useSearchParams();
  const news = NEWS.find((word) => word === search.get("done"));
  return (
    <main id="content" className="page">
      <Link to="/admin/center/partners">{t("partners.title")}</Link>
      <PageHeader title={title} kicker={t("partners.one")} />
      {news === undefined ? null : <Alert kind="success" live title={t(`own.${news}`)} />}
      <div className="columns">
        <div className="stack">
          <StaffCard
            title={t("partners.people")}
            empty={t("partners.nobodyHint")}
            members={members}
            invitations={invitations}
            roles={[]}
          />
          <Card title={t("partners.invite")}>
            <p>{t("partners.inviteHint")}</p>
            <Form
              schema={emailOnlySchema}
              intent="invite"
              labels="centers"
              submitLabel={t("partners.invite")}
            >
              <TextField name="email" type="email" autoComplete="off" label={t("own.email")} />
            </Form>
          </Card>
        </div>
        <Card title={t("own.contact")}>
          <Form
            id="partner"
            schema={partnerSchema}
            intent="save"
            values={{
              ...partner,
              email: partner.email ?? "",
              phone: partner.phone ?? "",
              website: partner.website ?? "",
            }}
            labels="centers"
            submitLabel={t("own.save")}
            submitVariant="secondary"
          >
            <HiddenField name="version" />
            <PartnerFields />
          </Form>
        </Card>
      </div>
    </main>
  );
}
