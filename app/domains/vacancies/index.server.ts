export { renewAds, showOrHide } from "./ads.server.ts";
export { createVacancy, fillWhenReached, moveVacancy, updateVacancy } from "./actions.server.ts";
export { exportVacancies } from "./export.server.ts";
export { countForAgency, exportForAgency } from "./hr-ba/export.server.ts";
export { xlsxOf } from "./export-xlsx.server.ts";
export { importVacancies, previewImport, type Preview } from "./import/import.server.ts";
export { readPosting } from "./import/read-posting.server.ts";
export { archiveVacancy } from "./list/archive.server.ts";
export { bulkVacancies } from "./list/bulk.server.ts";
export { deleteView, listViews, saveView, switchDefaultView } from "./list/views.server.ts";
export {
  getVacancy,
  getVacancyPage,
  isOwnVacancy,
  listCenterVacancies,
  listOpenVacancies,
  listVacancies,
} from "./queries.server.ts";
export { readinessOf } from "./readiness.ts";
export { TERMS, termsOf } from "./terms.server.ts";
export { sweepTypings } from "./typing/sweep.server.ts";
export { discardTyping, getTyping, keepTyping, listTypings } from "./typing/typing.server.ts";
export { deleteTemplate, getTemplate, keepAsTemplate, listTemplates } from "./templates/templates.server.ts";
export { bringBack } from "./versions/bring-back.server.ts";
export { getHistory } from "./versions/history.server.ts";
export { checkWording } from "./wording/check.ts";
