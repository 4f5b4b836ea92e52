import { answers } from "./answers.ts";
import { criteria } from "./criteria.ts";
import { workCriteria } from "./criteria-work.ts";
import { options } from "./options.ts";
import { procedure } from "./procedure.ts";
import { questions } from "./questions.ts";
import { workQuestions } from "./questions-work.ts";
import { refusals } from "./refusals.ts";
import { routes } from "./routes.ts";

/** All sentences of the check in German. */
export const TEXTS_DE = {
  ...routes,
  ...criteria,
  ...workCriteria,
  ...refusals,
  ...answers,
  ...procedure,
  ...questions,
  ...workQuestions,
  ...options,
};
