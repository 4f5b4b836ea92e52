import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCenterSites } from "#app/domains/centers/index.server.ts";
import { countAds } from "#app/domains/jobads/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { Centers } from "#app/ui/home/centers.tsx";
import { CheckTeaser } from "#app/ui/home/check-teaser.tsx";
import { Doors } from "#app/ui/home/doors.tsx";
import { Example } from "#app/ui/home/example.tsx";
import { OpenJobs } from "#app/ui/home/open-jobs.tsx";
import { Topics } from "#app/ui/home/topics.tsx";
import { WayToWork } from "#app/ui/home/way-to-work.tsx";

export const loader = publicLoader({}, async ({ ctx }) => {
  const [centers, jobs] = await Promise.all([listCenterSites(ctx), countAds(ctx)]);
  return { title: translator(ctx.locale, "home")("pageTitle"), centers, jobs };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Where everybody begins: two doors, the open jobs, the check, the topics, the sites. */
export default function Home() {
  const t = useT("home");
  const { centers, jobs } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page page--home">
      <header className="hero">
        <div className="hero__words">
          <h1>{t("title")}</h1>
          <p className="lead">{t("lead")}</p>
        </div>
        <Example />
      </header>
      <Doors />
      <OpenJobs count={jobs} />
      <CheckTeaser />
      <WayToWork />
      <Topics />
      <Centers centers={centers} />
    </main>
  );
}
