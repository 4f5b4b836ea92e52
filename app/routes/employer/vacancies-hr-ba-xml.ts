import { agencyNumbersSchema } from "#app/domains/vacancies/index.ts";
import { exportForAgency } from "#app/domains/vacancies/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { takenAlong } from "#app/platform/http/download.ts";

/** The company's published vacancies in the shape of HR-BA-XML; numbers of another form than the agency's are left out. */
export const loader = secureLoader({ can: ["export", "Vacancy"] }, async ({ ctx, url, house }) => {
  const asked = agencyNumbersSchema.safeParse(Object.fromEntries(url.searchParams));
  const numbers = asked.success ? asked.data : {};
  const xml = await exportForAgency(ctx, { numbers, baseUrl: house.env.baseUrl });
  const instant = ctx.now.toISOString().slice(0, 19).replace("T", "_").replaceAll(":", "-");
  const name = numbers.supplier ? `DS${numbers.supplier}_${instant}` : `stellen-hr-ba-${ctx.today}`;
  return new Response(xml, { headers: takenAlong(`${name}.xml`, "application/xml; charset=utf-8") });
});
