import { showOrHide } from "#app/domains/vacancies/index.server.ts";
import { COMPANIES } from "./data/companies.ts";
import { VACANCIES } from "./data/vacancies.ts";
import type { Stage } from "./stage.ts";

/** What companies show on the public pages, and how many days ago they last said so; the first is about to end. */
const SHOWN: Readonly<Record<string, number>> = {
  bau: 86,
  software: 61,
  lkw: 47,
  pflege: 33,
  kueche: 33,
  mechatronik: 20,
  metallbau: 12,
  elektronik: 8,
  zerspanung: 5,
  schweissen: 1,
};

/** Puts published vacancies on the public pages, by those who publish for their company. */
export async function seedAds(stage: Stage): Promise<void> {
  for (const [key, daysAgo] of Object.entries(SHOWN)) {
    const company = COMPANIES.find(
      (one) => one.key === VACANCIES.find((vacancy) => vacancy.key === key)?.company,
    );
    const ctx = stage.story().as(company?.contact ?? "", daysAgo);
    const vacancyId = stage.id(`vacancy:${key}`);
    const { version } = await stage.prisma.vacancy.findUniqueOrThrow({ where: { id: vacancyId } });
    const shown = await showOrHide(ctx, vacancyId, { show: true, version });
    if (!shown.ok) throw new Error(`${key} is not shown: ${shown.code}`);
  }
}
