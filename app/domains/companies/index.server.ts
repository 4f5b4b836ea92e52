export {
  addEstablishment,
  judgeCompany,
  removeEstablishment,
  resubmitCompany,
  updateCompany,
} from "./actions.server.ts";
export {
  getCompany,
  getCompanyForReview,
  getStanding,
  listCompanies,
  listPeople,
  listWorkplaces,
  ownCompanyId,
} from "./queries.server.ts";
export { tellCenterOfCompany, tellCompanyOfJudgement } from "./handlers.server.ts";
export { registerCompany } from "./registration.server.ts";
