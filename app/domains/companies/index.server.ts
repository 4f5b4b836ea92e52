export {
  addEstablishment,
  judgeCompany,
  removeEstablishment,
  resubmitCompany,
  updateCompany,
} from "./actions.server.ts";
export { keepApart, noteDuplicates } from "./alike.server.ts";
export {
  noteDuplicatesOfMerge,
  tellCenterOfCompany,
  tellCompaniesOfMerge,
  tellCompanyOfJudgement,
} from "./handlers.server.ts";
export { listDecisions } from "./history.server.ts";
export { mergeCompanies } from "./merge/merge.server.ts";
export { fetchLateRows, LATE_ROWS } from "./merge/move.server.ts";
export { getMergePage } from "./merge/page.server.ts";
export { getCompany, getStanding, listWorkplaces, ownCompanyId } from "./queries.server.ts";
export { registerCompany } from "./registration.server.ts";
export { findOthers, getCompanyForReview, listCompanies, listPeople, mergedInto } from "./review.server.ts";
