export {
  WATCH_LIMIT,
  watchLaw,
  type LawWatch,
  type WatchedMatter,
  type WatchedRoute,
} from "./queries.server.ts";
