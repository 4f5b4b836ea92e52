import { useLoaderData } from "@remix-run/react";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { LegalPage } from "#app/ui/legal-page.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";

const SECTIONS = ["purpose", "inputs", "never", "people", "anonymous", "reasons", "logs", "limits"] as const;

/** What Art. 13 and 26 (11) of Regulation (EU) 2024/1689 would have people told; true to docs/ai-act.md. */
export const loader = publicLoader({}, ({ ctx }) => ({
  title: translator(ctx.locale, "course")("how.title"),
}));

export const meta = pageMeta;

export default function HowMatchingWorks() {
  const { title } = useLoaderData<typeof loader>();
  const t = useT("course");
  return (
    <LegalPage
      title={title}
      lead={t("how.lead")}
      sections={SECTIONS.map((id) => ({
        id,
        title: t(`how.${id}.title`),
        paragraphs: [t(`how.${id}.text`)],
      }))}
    />
  );
}
