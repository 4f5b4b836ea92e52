import type { WordingInput } from "./finding.ts";

/** A vacancy with nothing to say against, but for what a test puts in. */
export const vacancyOf = (parts: Partial<WordingInput>): WordingInput => ({
  title: "",
  tasks: "",
  skills: [],
  languageLevel: null,
  languageReason: null,
  isco08: null,
  ...parts,
});
