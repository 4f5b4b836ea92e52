export { peopleEvents } from "./events.ts";
export { mergeSchema } from "./schema.ts";
