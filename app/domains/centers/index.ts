export { FEDERAL_PORTAL, LAND_BODIES, type LandBody } from "./land-bodies.ts";
export {
  areaSchema,
  centerSchema,
  newCenterSchema,
  newSiteSchema,
  siteSchema,
  type AreaInput,
  type CenterInput,
  type NewCenterInput,
  type SiteInput,
} from "./schema.ts";
export { foldText, municipalityKey } from "./search-key.ts";
