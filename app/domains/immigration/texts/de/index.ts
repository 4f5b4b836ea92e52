import { answers } from "./answers.ts";
import { criteria } from "./criteria.ts";
import { criteriaHere } from "./criteria-here.ts";
import { trainingCriteria } from "./criteria-training.ts";
import { workCriteria } from "./criteria-work.ts";
import { options } from "./options.ts";
import { procedure } from "./procedure.ts";
import { prospects } from "./prospects.ts";
import { questions } from "./questions.ts";
import { questionsHere } from "./questions-here.ts";
import { trainingQuestions } from "./questions-training.ts";
import { workQuestions } from "./questions-work.ts";
import { refusals } from "./refusals.ts";
import { routes } from "./routes.ts";
import { startNow } from "./start-now.ts";

/** All sentences of the check in German. */
export const TEXTS_DE = {
  ...routes,
  ...criteria,
  ...trainingCriteria,
  ...workCriteria,
  ...criteriaHere,
  ...refusals,
  ...answers,
  ...procedure,
  ...prospects,
  ...questions,
  ...trainingQuestions,
  ...workQuestions,
  ...questionsHere,
  ...options,
  ...startNow,
};
