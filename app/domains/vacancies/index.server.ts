export { showOrHide } from "./ads.server.ts";
export { createVacancy, fillWhenReached, moveVacancy, updateVacancy } from "./actions.server.ts";
export { exportVacancies } from "./export.server.ts";
export { countForAgency, exportForAgency } from "./hr-ba/export.server.ts";
export { importVacancies, previewImport, type Preview } from "./import/import.server.ts";
export { readPosting } from "./import/read-posting.server.ts";
export {
  getVacancy,
  getVacancyPage,
  listCenterVacancies,
  listOpenVacancies,
  listVacancies,
} from "./queries.server.ts";
export { readinessOf } from "./readiness.ts";
export { TERMS, termsOf } from "./terms.server.ts";
export { checkWording } from "./wording/check.ts";
