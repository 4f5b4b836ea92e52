import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RemindPage } from "#app/domains/cases/components/index.ts";
import { chosenSchema, readChosen } from "#app/domains/cases/index.ts";
import { findOwnStepWords, previewReminders, sendReminders } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["update", "Case"] as const;

export const loader = secureLoader({ can }, async ({ ctx, url }) => {
  const lines = await previewReminders(ctx, readChosen(url.searchParams));
  const named = lines.map(({ id, key }) => ({ caseId: id, key }));
  return {
    title: translator(ctx.locale, "boards")("remind.title"),
    today: ctx.today,
    sent: url.searchParams.has("sent"),
    lines,
    ownSteps: await findOwnStepWords(ctx, "CENTER", named),
  };
});

export const action = secureAction(
  { intents: { send: { can, schema: chosenSchema } } },
  {
    send: async ({ ctx, data }) => {
      await sendReminders(ctx, data.case);
      // the page reads from the histories what went out, so that a reload says the same
      const address = new URLSearchParams([...data.case.map((id) => ["case", id]), ["sent", "1"]]);
      return redirect(`/advisor/cases/reminders?${address.toString()}`);
    },
  },
);

export const meta = pageMeta;

/** Reminders for the ticked cases: first who would get one, then what went out. */
export default function CasesReminders() {
  return <RemindPage {...useLoaderData<typeof loader>()} />;
}
