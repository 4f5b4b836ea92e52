import { redirect } from "@remix-run/node";
import { checkPage } from "#app/domains/checks/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { checkPdf, languageOfLaw } from "../check-pdf.server.ts";

/** Writing a file takes longer than a page; nobody reads one every few seconds for a minute. */
const RATE = { door: "check-pdf", max: 30, windowSeconds: 60 };

/** The result for the answers of an address; while there is none, the page asks what is missing. */
export const loader = publicLoader({ rate: RATE }, ({ ctx, url, house }) => {
  const { result, answers, query } = checkPage(url, { today: ctx.today, locale: languageOfLaw(ctx) });
  if (result === null) return redirect(`/check${url.search}`, 303);
  const link = `${house.env.baseUrl}/check?${query}&view=result`;
  return checkPdf(ctx, { view: result, answers, link: { url: link, kind: "answers" } });
});
