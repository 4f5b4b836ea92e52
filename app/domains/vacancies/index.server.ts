export {
  createVacancy,
  fillWhenReached,
  moveVacancy,
  updateVacancy,
  type SaveRefusal,
} from "./actions.server.ts";
export {
  getVacancy,
  getVacancyPage,
  listCenterVacancies,
  listOpenVacancies,
  listVacancies,
} from "./queries.server.ts";
export { readinessOf, type BlockedWay, type Readiness, type ReadyWay } from "./readiness.ts";
