export { byDay, CATEGORIES, choicesOf, DELIVERIES, digestAfter, KEPT_FOR_DAYS } from "./rules.ts";
export type { Choices } from "./rules.ts";
export { bounceSchema, choicesSchema, noticeSchema, readAllSchema } from "./schema.ts";
