export {
  AD_DAYS,
  adPath,
  adUntil,
  codeInSlug,
  codesOfArea,
  GERMAN_LEVELS,
  WORK_AREAS,
  type WorkArea,
} from "./rules.ts";
export { salaryInWords } from "./salary-words.ts";
