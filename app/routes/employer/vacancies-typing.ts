import { redirect } from "@remix-run/node";
import { discardSchema, typingSchema } from "#app/domains/vacancies/index.ts";
import { discardTyping, keepTyping } from "#app/domains/vacancies/index.server.ts";
import { secureAction } from "#app/permissions/gate.server.ts";
import { parseForm } from "#app/platform/http/form-data.ts";

const CAN = ["create", "Vacancy"] as const;

/** Only scripts and buttons of our own pages come here: there is no page to show a refused form on. */
const refused = (code: string, status: 400 | 409) => Response.json({ code }, { status });

/** What somebody types into a vacancy's form is kept here while they type, and thrown away if they wish. */
export const action = secureAction(
  { intents: { keep: { can: CAN }, discard: { can: CAN } } },
  {
    keep: async ({ ctx, formData }) => {
      const typed = parseForm(formData, typingSchema);
      if (!typed.ok) return refused("invalid", 400);
      const kept = await keepTyping(ctx, typed.data);
      if (kept.ok) return Response.json({ at: kept.at });
      return refused(kept.code, kept.code === "too_many_forms" ? 400 : 409);
    },
    discard: async ({ ctx, formData }) => {
      const wish = parseForm(formData, discardSchema);
      if (!wish.ok) return refused("invalid", 400);
      const { id, from } = wish.data;
      const was = await discardTyping(ctx, id);
      if (from === "list" || was === null) return redirect("/employer/vacancies");
      return redirect(was === "new" ? "/employer/vacancies/new" : `/employer/vacancies/${id}/edit`);
    },
  },
);
