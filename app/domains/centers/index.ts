export { FEDERAL_PORTAL, LAND_BODIES } from "./land-bodies.ts";
export {
  areaSchema,
  centerSchema,
  newCenterSchema,
  newPartnerSchema,
  newSiteSchema,
  partnerSchema,
  siteSchema,
} from "./schema.ts";
export { foldText, municipalityKey } from "./search-key.ts";
