import type { z } from "zod";
import { WORDINGS } from "../templates/laid.ts";
import type { OwnStep, Said, StepSaid } from "../templates/laid.ts";
import type { ownStepSchema, planWordsSchema } from "./schema.ts";

// What the forms of a way say, as an adaptation keeps it.

/** What the form of a step says, as an own step; what is left empty is not said. */
export function ownStepOf(input: Omit<z.output<typeof ownStepSchema>, "way" | "base" | "version">): OwnStep {
  const { key, party, after, days, forEmployer, forCandidate } = input;
  return {
    ...{ key: key as OwnStep["key"], title: said(input.titleDe, input.titleEn) ?? { de: key } },
    company: said(input.companyDe, input.companyEn),
    center: said(input.centerDe, input.centerEn),
    candidate: said(input.candidateDe, input.candidateEn),
    ...{ party, after: after as OwnStep["after"], days },
    // whose step it is sees it
    forEmployer: forEmployer || party === "COMPANY",
    forCandidate: forCandidate || party === "CANDIDATE",
  };
}

/** What the form of a built-in step's words says; what is left empty is as it is built. */
export function stepSaidOf(input: z.output<typeof planWordsSchema>): StepSaid {
  return Object.fromEntries(
    WORDINGS.flatMap((wording) => {
      const text = said(input[`${wording}De`], input[`${wording}En`]);
      return text === undefined ? [] : [[wording, text]];
    }),
  );
}

/** A text of which one language may be missing: the other stands for both. */
export function said(de: string | undefined, en: string | undefined): Said | undefined {
  if (de === undefined) return en === undefined ? undefined : { de: en };
  return en === undefined ? { de } : { de, en };
}
