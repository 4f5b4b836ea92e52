import { formatDate } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import type { Mover } from "../rules/state.ts";
import { getCase } from "./case.server.ts";

/** A letter in one language: what stands before the text, the text, what stands after it. */
export interface InquiryLetter {
  head: string[];
  subject: string;
  body: string[];
  foot: string[];
}

/**
 * The letter that asks an authority how the step it has stands; throws NotFoundError where no authority has it. It names
 * the person as far as the reader may see the name.
 */
export async function getInquiry(
  ctx: UserCtx,
  side: Exclude<Mover, "CANDIDATE">,
  { caseId, stepId }: { caseId: string; stepId: string },
) {
  const view = await getCase(ctx, side, caseId, stepId);
  const step = view.selected;
  if (!step?.stall || step.party !== "AUTHORITY" || view.state === "ENDED") return notFound("Milestone");
  const { key, norm, due, stall, startedOn, since } = step;
  const write = (language: "de" | "en"): InquiryLetter => {
    const t = translator(language, "inquiry");
    const person = view.person.name ?? view.person.reference;
    const span = due && translator(language, "cases")(`dueRule.${due.span.unit}`, { count: due.span.amount });
    const day = view.plannedFirstDay ?? view.forecast?.likely;
    const matter = {
      ...{ person, company: view.company.legalName, vacancy: view.vacancy.title },
      day: day ? formatDate(day, language, "long") : t("letter.noDay"),
    };
    return {
      head: [t("letter.to"), t("letter.file")],
      subject: t(view.fastTrack ? "letter.subjectFastTrack" : "letter.subject", { person }),
      body: [
        t("letter.greeting"),
        t(`letter.matter${side}`, matter),
        [
          t("letter.since", {
            milestone: step.names[language],
            date: formatDate(startedOn ?? since, language, "long"),
            days: stall.days,
          }),
          ...(stall.past === "law" && span !== null && norm !== null
            ? [t("letter.byLaw", { span, norm })]
            : []),
          ...(stall.past === "use" ? [t("letter.byUse")] : []),
        ].join(" "),
        t("letter.ask"),
        ...(view.fastTrack && RECOGNITION.has(key) ? [t("letter.invitation")] : []),
      ],
      foot: [t("letter.close"), ctx.user.name, side === "CENTER" ? view.center.name : view.company.legalName],
    };
  };
  const { reference, center } = view;
  const english = write("en");
  return {
    reference,
    center,
    step,
    german: write("de"),
    english,
    help: ctx.locale === "de" ? null : english,
  };
}

const RECOGNITION: ReadonlySet<string> = new Set(["recognition_receipt", "recognition_decision", "licence"]);
