import { useStepTitle } from "./words.ts";

/** The staff's name of a step, marked where it is in another language than the page; `caseId` on a page of many cases. */
export function StepTitle({ of, caseId }: { of: string; caseId?: string }) {
  const { text, lang } = useStepTitle()(of, caseId);
  return lang === undefined ? <>{text}</> : <span lang={lang}>{text}</span>;
}
