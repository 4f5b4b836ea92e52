export { atomFeed, sitemap } from "./feeds.server.ts";
export { jobPosting } from "./posting.server.ts";
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
