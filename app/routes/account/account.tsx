import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  DetailsCards,
  EmailCard,
  PasswordCard,
  SessionList,
  TasksCard,
} from "#app/domains/accounts/components/index.ts";
import {
  emailChangeSchema,
  endMembershipSchema,
  localeSchema,
  nameSchema,
  newPasswordSchema,
  passwordChangeSchema,
  sessionSchema,
} from "#app/domains/accounts/index.ts";
import {
  leaveTeam,
  mailAddress,
  ownTasks,
  requestEmailChange,
  updateOwnAccount,
} from "#app/domains/accounts/index.server.ts";
import { lastBounce } from "#app/domains/notices/index.server.ts";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { localeCookie } from "#app/i18n/locale-cookie.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { withCookies } from "#app/platform/auth/cookies.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = "signed-in" as const;
const SAVED = "/account?done=saved";
const FIELD_OF = { wrong_password: "currentPassword", too_many_attempts: "form" } as const;

export const loader = secureLoader({ can }, async ({ ctx, url, request, house: { auth } }) => {
  const { userId, name, twoFactor } = ctx.user;
  const [present, sessions, hasPassword, tasks, bouncedAt] = await Promise.all([
    auth.getSession(request),
    auth.listSessions(userId),
    auth.hasPassword(userId),
    ownTasks(ctx),
    lastBounce(ctx),
  ]);
  return {
    title: translator(ctx.locale, "accounts")("account.title"),
    saved: url.searchParams.get("done") === "saved",
    mailed: url.searchParams.get("done") === "mailed",
    name,
    email: mailAddress(ctx),
    locale: ctx.locale,
    twoFactor,
    hasPassword,
    tasks,
    bouncedAt,
    sessions: sessions.map((session) => ({ ...session, present: session.id === present?.sessionId })),
  };
});

export const action = secureAction(
  {
    intents: {
      name: { can, schema: nameSchema },
      locale: { can, schema: localeSchema },
      changeEmail: { can, schema: emailChangeSchema },
      changePassword: { can, schema: passwordChangeSchema },
      setPassword: { can, schema: newPasswordSchema },
      endSession: { can, schema: sessionSchema },
      endOthers: { can },
      leave: { can, schema: endMembershipSchema },
    },
  },
  {
    name: async ({ ctx, data }) => {
      await updateOwnAccount(ctx, data);
      return redirect(SAVED);
    },
    locale: async ({ ctx, data, house }) => {
      await updateOwnAccount(ctx, data);
      return withCookies(redirect(SAVED), [localeCookie(data.locale, house.env.baseUrl)]);
    },
    changeEmail: async ({ ctx, data, house }) => {
      const asked = await requestEmailChange(ctx, house.auth, data);
      if (asked.ok) return redirect("/account?done=mailed");
      return formError({ email: data.email }, { [FIELD_OF[asked.code]]: asked.code }, 409);
    },
    changePassword: async ({ data, request, house }) => {
      const { currentPassword: current, password: next } = data;
      const result = await house.auth.changePassword(request, { current, next });
      return "code" in result
        ? formError(data, { currentPassword: result.code })
        : withCookies(redirect(SAVED), result.cookies);
    },
    setPassword: async ({ ctx, data, house }) => {
      const done = await house.auth.setFirstPassword(ctx.user.userId, data.password);
      return done ? redirect(SAVED) : formError(data, { form: "already_done" }, 409);
    },
    endSession: async ({ ctx, data, house }) => {
      await house.auth.endSession(ctx.user.userId, data.sessionId);
      return redirect("/account");
    },
    endOthers: async ({ ctx, request, house }) => {
      const present = await house.auth.getSession(request);
      if (present) await house.auth.endOtherSessions(ctx.user.userId, present.sessionId);
      return redirect("/account");
    },
    leave: async ({ ctx, data }) => {
      const result = await leaveTeam(ctx, data.membershipId);
      return result.ok ? redirect(SAVED) : formError(data, { form: result.code }, 409);
    },
  },
);

export const meta = pageMeta;

/** The own account: name, language, tasks, password, second step, and where one is signed in. */
export default function Account() {
  const t = useT("accounts");
  const { title, saved, mailed, name, email, locale, hasPassword, tasks, sessions } =
    useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} />
      {saved ? <Alert kind="success" title={t("account.saved")} live /> : null}
      {mailed ? (
        <Alert kind="success" title={t("account.mailed")} live>
          {t("account.mailedText")}
        </Alert>
      ) : null}
      <Unreached />
      <DetailsCards name={name} locale={locale} />
      <EmailCard email={email} hasPassword={hasPassword} />
      <Told />
      <TasksCard tasks={tasks} />
      <PasswordCard email={email} hasPassword={hasPassword} />
      <SecondStep />
      <Card title={t("account.sessionsTitle")}>
        <SessionList sessions={sessions} />
        {sessions.length > 1 ? (
          <ActionButton intent="endOthers">{t("account.endOthers")}</ActionButton>
        ) : null}
      </Card>
    </main>
  );
}

/** Mails to the person come back: said where they look after their address. */
function Unreached() {
  const t = useT("notices");
  const locale = useLocale();
  const { bouncedAt, email } = useLoaderData<typeof loader>();
  if (bouncedAt === null || email === null) return null;
  return (
    <Alert kind="warning" title={t("account.bounced", { email })}>
      {t("account.bouncedText", { date: formatInstant(bouncedAt, locale) })}
    </Alert>
  );
}

function Told() {
  const t = useT("notices");
  return (
    <Card title={t("account.title")}>
      <p>{t("account.hint")}</p>
      <div className="row">
        <LinkButton to="/account/notifications">{t("account.mails")}</LinkButton>
        <LinkButton to="/account/calendar">{t("account.calendar")}</LinkButton>
      </div>
    </Card>
  );
}

function SecondStep() {
  const t = useT("accounts");
  const { twoFactor } = useLoaderData<typeof loader>();
  return (
    <Card
      title={t("account.twoFactorTitle")}
      aside={
        <Badge tone={twoFactor ? "success" : "neutral"}>
          {twoFactor ? t("account.twoFactorOn") : t("account.twoFactorOff")}
        </Badge>
      }
    >
      <p>{t("account.twoFactorHint")}</p>
      <div className="row">
        <LinkButton to="/account/two-factor">{t("account.twoFactorLink")}</LinkButton>
      </div>
    </Card>
  );
}
