import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { PriceSettings } from "#app/domains/payments/components/index.ts";
import { archivePriceSchema, bankSchema, newPriceSchema } from "#app/domains/payments/index.ts";
import { addPrice, archivePrice, getPriceList, saveBank } from "#app/domains/payments/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const PAGE = "/admin/center/payments";
const bank = ["update", "CenterBank"] as const;
const price = ["create", "Price"] as const;
const archive = ["update", "Price"] as const;

export const loader = secureLoader({ can: bank }, async ({ ctx }) => ({
  title: translator(ctx.locale, "billing")("settings.title"),
  ...(await getPriceList(ctx)),
  newId: newId(),
}));

export const action = secureAction(
  {
    intents: {
      bank: { can: bank, schema: bankSchema },
      add: { can: price, schema: newPriceSchema },
      archive: { can: archive, schema: archivePriceSchema },
      restore: { can: archive, schema: archivePriceSchema },
    },
  },
  {
    bank: async ({ ctx, data }) => answer(await saveBank(ctx, data)),
    add: async ({ ctx, data }) => {
      await addPrice(ctx, data);
      return redirect(`${PAGE}?saved=1`);
    },
    archive: async ({ ctx, data }) => answer(await archivePrice(ctx, { ...data, archive: true })),
    restore: async ({ ctx, data }) => answer(await archivePrice(ctx, { ...data, archive: false })),
  },
);

function answer(done: Awaited<ReturnType<typeof saveBank>>) {
  return done.ok ? redirect(`${PAGE}?saved=1`) : formError(undefined, { form: done.code }, 409);
}

export const meta = pageMeta;

/** The center's prices and the account it is paid to. */
export default function CenterPayments() {
  const { title, ...page } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("billing");
  return (
    <main id="content" className="page">
      <Link to="/advisor/payments">{t("title")}</Link>
      <PageHeader title={title} />
      {search.get("saved") ? <Alert kind="success" title={t("settings.saved")} live /> : null}
      <PriceSettings {...page} />
    </main>
  );
}
