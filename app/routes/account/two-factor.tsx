import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QrCode } from "#app/domains/accounts/components/index.ts";
import { homeOf, passwordOnlySchema, secondFactorSchema } from "#app/domains/accounts/index.ts";
import { qrCode } from "#app/domains/accounts/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { withCookies } from "#app/platform/auth/cookies.ts";
import { needsTwoFactor } from "#app/platform/auth/two-factor.ts";
import { Form, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card, Confirm, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = "signed-in" as const;
const PAGE = "/account/two-factor";

/** Reachable without a second factor, for here it is set up. */
export const loader = secureLoader(
  { can, withoutSecondFactor: true },
  async ({ ctx, house: { auth, env } }) => {
    const { userId, twoFactor, memberships } = ctx.user;
    const [hasPassword, pending] = await Promise.all([
      auth.hasPassword(userId),
      twoFactor ? null : auth.pendingTotp(userId),
    ]);
    return {
      title: translator(ctx.locale, "accounts")("twoFactor.title"),
      isOn: twoFactor,
      required: needsTwoFactor(ctx.user, env),
      hasPassword,
      home: homeOf(memberships),
      setUp: pending && { ...pending, qr: qrCode(pending.uri) },
    };
  },
);

export const action = secureAction(
  {
    withoutSecondFactor: true,
    intents: {
      start: { can, schema: passwordOnlySchema },
      confirm: { can, schema: secondFactorSchema },
      off: { can, schema: passwordOnlySchema },
    },
  },
  {
    start: async ({ data, request, house }) => {
      const result = await house.auth.startTotp(request, data.currentPassword ?? "");
      return result === "wrong_password" ? formError(data, { currentPassword: result }) : redirect(PAGE);
    },
    confirm: async ({ data, request, house }) => {
      const result = await house.auth.confirmTotp(request, data.code);
      return result
        ? withCookies(redirect(PAGE), result.cookies)
        : formError(undefined, { code: "wrong_code" });
    },
    off: async ({ ctx, data, request, house }) => {
      if (!ctx.user.twoFactor) return redirect(PAGE);
      const result = await house.auth.disableTotp(request, data.currentPassword ?? "");
      return result
        ? withCookies(redirect(PAGE), result.cookies)
        : formError(data, { currentPassword: "wrong_password" });
    },
  },
);

export const meta = pageMeta;

/** Sets the second step at sign-in up, or turns it off. */
export default function TwoFactor() {
  const t = useT("accounts");
  const { title, isOn, required, setUp } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("twoFactor.lead")} />
      {required ? <Alert kind="warning" title={t("twoFactor.required")} /> : null}
      {isOn ? <TurnedOn /> : setUp ? <SetUp /> : <Start />}
    </main>
  );
}

function PasswordField() {
  const { hasPassword } = useLoaderData<typeof loader>();
  return hasPassword ? (
    <TextField name="currentPassword" type="password" autoComplete="current-password" />
  ) : null;
}

function Start() {
  const t = useT("accounts");
  return (
    <Card kind="strong" title={t("twoFactor.startTitle")}>
      <p>{t("twoFactor.startHint")}</p>
      <Form schema={passwordOnlySchema} intent="start" labels="accounts" submitLabel={t("twoFactor.start")}>
        <PasswordField />
      </Form>
    </Card>
  );
}

function SetUp() {
  const t = useT("accounts");
  const { setUp } = useLoaderData<typeof loader>();
  if (!setUp) return null;
  return (
    <>
      <Card title={t("twoFactor.scanTitle")}>
        <p>{t("twoFactor.scan")}</p>
        <QrCode {...setUp.qr} label={t("twoFactor.qr")} />
        <p>
          {t("twoFactor.secret")}:
          <br />
          <code dir="ltr">{setUp.secret.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
      </Card>
      <Card title={t("twoFactor.backupTitle")}>
        <p>{t("twoFactor.backup")}</p>
        <ul>
          {setUp.backupCodes.map((code) => (
            <li key={code}>
              <code dir="ltr">{code}</code>
            </li>
          ))}
        </ul>
      </Card>
      <Card kind="strong" title={t("twoFactor.confirmTitle")}>
        <Form
          schema={secondFactorSchema}
          intent="confirm"
          labels="accounts"
          submitLabel={t("twoFactor.confirm")}
        >
          <TextField name="code" width="short" inputMode="numeric" autoComplete="one-time-code" dir="ltr" />
        </Form>
      </Card>
    </>
  );
}

function TurnedOn() {
  const t = useT("accounts");
  const { home } = useLoaderData<typeof loader>();
  return (
    <>
      <Alert kind="success" title={t("twoFactor.on")} />
      <div className="row">
        <LinkButton to={home} variant="primary">
          {t("twoFactor.continue")}
        </LinkButton>
      </div>
      <Card kind="quiet" title={t("twoFactor.offTitle")}>
        <p>{t("twoFactor.offHint")}</p>
        <Confirm label={t("twoFactor.off")}>
          <Form
            schema={passwordOnlySchema}
            intent="off"
            labels="accounts"
            submitLabel={t("twoFactor.offSure")}
            submitVariant="danger"
          >
            <PasswordField />
          </Form>
        </Confirm>
      </Card>
    </>
  );
}
