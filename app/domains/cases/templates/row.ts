import type { DueRule, MilestoneTemplate, Span } from "./types.ts";

/** Shorthand for spans, so that a template reads like a table. */
export const workingDays = (amount: number): Span => ({ amount, unit: "working_days" });
export const days = (amount: number): Span => ({ amount, unit: "days" });
export const weeks = (amount: number): Span => ({ amount, unit: "weeks" });
export const months = (amount: number): Span => ({ amount, unit: "months" });

/** Due within the span after everything before it is finished, by the center's plan. */
export const planned = (span: Span): DueRule => ({ from: "ready", span, statutory: false });
/** The same, where a norm sets the time. */
export const byLaw = (span: Span): DueRule => ({ from: "ready", span, statutory: true });
/** The same, where the time does not run while the authority waits for something: it goes on, or begins anew after. */
export const byLawWhenComplete = (span: Span, whenMissing: "stands_still" | "begins_anew"): DueRule => ({
  ...byLaw(span),
  whenMissing,
});
/** Due the span before the expected first working day, by plan. */
export const beforeFirstDay = (span: Span): DueRule => ({ from: "before_first_day", span, statutory: false });
/** Due the span after the expected first working day, by plan. */
export const afterFirstDay = (span: Span): DueRule => ({ from: "after_first_day", span, statutory: false });
/** Due on the first working day or the span after it, where a norm says so. */
export const byLawAfterFirstDay = (span: Span): DueRule => ({
  from: "after_first_day",
  span,
  statutory: true,
});

/** Due the span before the title ends, once its last day is known, by plan. */
export const beforeTitleEnds = (span: Span): DueRule => ({
  from: "before_title_ends",
  span,
  statutory: false,
});

type RowInput = Pick<MilestoneTemplate, "key" | "track" | "party" | "takes"> &
  Partial<Omit<MilestoneTemplate, "key" | "track" | "party" | "takes">>;

/** A row with what most rows have in common: nothing before it, seen by all, no evidence, always needed. */
export function row(input: RowInput): MilestoneTemplate {
  return {
    after: [],
    due: null,
    opens: null,
    brings: null,
    forEmployer: true,
    forCandidate: true,
    evidence: false,
    norm: null,
    when: [],
    ...input,
  };
}
