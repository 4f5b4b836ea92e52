import type { ComponentProps } from "react";
import { useT } from "#app/i18n/index.ts";
import { LinkButton } from "#app/ui/index.ts";
import { CourseList } from "./course-list.tsx";

interface ProposalCourseProps {
  proposal: { id: string; decisions: ComponentProps<typeof CourseList>["decisions"] };
}

/** How the proposal went, with the reasons of both sides, and what each of them sees of it. */
export function ProposalCourse({ proposal }: ProposalCourseProps) {
  const t = useT("course");
  return (
    <details className="more">
      <summary>{t("history.title")}</summary>
      <CourseList decisions={proposal.decisions} reader="CENTER" />
      <p className="row">
        <LinkButton to={`/advisor/proposals/${proposal.id}/as-company`}>{t("seeAs.asCompany")}</LinkButton>
        <LinkButton to={`/advisor/proposals/${proposal.id}/as-candidate`}>
          {t("seeAs.asCandidate")}
        </LinkButton>
      </p>
    </details>
  );
}
