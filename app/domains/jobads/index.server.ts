export {
  countAds,
  getAd,
  listAds,
  listForFeed,
  listForSitemap,
  shownAs,
  wasShown,
  type Ad,
} from "./queries.server.ts";
export { putAd, takeDownAd, type AdContent, type AdKeys } from "./write.server.ts";
