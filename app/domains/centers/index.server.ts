export {
  addArea,
  addSite,
  createCenter,
  removeArea,
  removeSite,
  updateCenter,
  updateSite,
} from "./actions.server.ts";
export { lastOfNumbers, nextNumber } from "./numbers.server.ts";
export {
  findCompetentCenter,
  getCenter,
  headedCenterId,
  listCenters,
  listCenterSites,
  listServedPlaces,
} from "./queries.server.ts";
export { addPartner, getOwnPartner, listOwnPartners, updatePartner } from "./partners.server.ts";
