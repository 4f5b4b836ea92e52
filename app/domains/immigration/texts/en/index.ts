import { answers } from "./answers.ts";
import { criteria } from "./criteria.ts";
import { criteriaHere } from "./criteria-here.ts";
import { options } from "./options.ts";
import { procedure } from "./procedure.ts";
import { questions } from "./questions.ts";
import { questionsHere } from "./questions-here.ts";
import { refusals } from "./refusals.ts";
import { routes } from "./routes.ts";

/** All sentences of the check in English. */
export const TEXTS_EN = {
  ...routes,
  ...criteria,
  ...criteriaHere,
  ...refusals,
  ...answers,
  ...procedure,
  ...questions,
  ...questionsHere,
  ...options,
};
