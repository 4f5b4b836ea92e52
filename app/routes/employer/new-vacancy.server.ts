import { redirect } from "@remix-run/node";
import type { z } from "zod";
import { suggestOccupations } from "#app/domains/esco/index.server.ts";
import { newVacancySchema } from "#app/domains/vacancies/index.ts";
import { createVacancy } from "#app/domains/vacancies/index.server.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError } from "#app/permissions/gate.server.ts";
import { firstText } from "#app/platform/http/first-text.ts";

const CAN = ["create", "Vacancy"] as const;

/** What the form of a new vacancy can ask for, on whichever page it stands. */
export const NEW_VACANCY_INTENTS = { create: { can: CAN, schema: newVacancySchema }, search: { can: CAN } };

interface Sent {
  ctx: UserCtx;
  formData: FormData;
}

/** Saves the draft, or searches an occupation for those without scripts. */
export const newVacancy = {
  create: async ({ ctx, data }: Sent & { data: z.output<typeof newVacancySchema> }) => {
    const result = await createVacancy(ctx, data);
    if (!result.ok) return formError(undefined, { [result.field]: result.code });
    return redirect(`/employer/vacancies/${result.vacancyId}?done=created`);
  },
  search: async ({ ctx, formData }: Sent) => {
    const locale = staffLocale(ctx.locale);
    const choices = await suggestOccupations(ctx, firstText(formData, "occupation"), locale);
    return formError(undefined, { occupation: "choose_occupation" }, 400, { occupation: choices });
  },
};
