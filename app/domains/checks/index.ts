export { flattenFacts, nestAnswers, readAnswers, writeAnswers, type ReadAnswers } from "./answers.ts";
export { forgetDeadBranches, isAlive, type FlatAnswers } from "./branches.ts";
export { compareResults, isUnchanged, type CheckChanges } from "./changes.ts";
export { decisiveFacts, GROUP_IDS, groupOfFact, nextQuestions, questionsOf, type GroupId } from "./groups.ts";
