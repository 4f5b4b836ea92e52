import { z } from "zod";
import { flattenFacts } from "#app/domains/checks/index.ts";
import { answersOf, getCheck } from "#app/domains/checks/index.server.ts";
import { toResultView } from "#app/domains/immigration/index.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { checkPdf, languageOfLaw } from "../check-pdf.server.ts";

/** A saved check as a file: the answer of its day. Who may read the check may take it along. */
export const loader = secureLoader(
  { params: z.object({ checkId: z.uuid() }), can: ["create", "FastTrackCheck"] },
  async ({ ctx, params, house }) => {
    const { id, facts, result, vacancy } = await getCheck(ctx, params.checkId);
    const locale = languageOfLaw(ctx);
    return checkPdf(ctx, {
      view: toResultView(result, locale, facts),
      answers: answersOf(flattenFacts(facts), locale),
      about: vacancy?.title,
      link: { url: `${house.env.baseUrl}/employer/checks/${id}`, kind: "saved" },
    });
  },
);
