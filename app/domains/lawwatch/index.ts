export { lawwatchEvents } from "./events.ts";
export { isWatchable, tellAllSchema, tellOneSchema } from "./schema.ts";
