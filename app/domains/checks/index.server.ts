export { answersOf, checkPage, type CheckPage } from "./page.server.ts";
export { CHECKS_PER_PAGE, getCheck, listChecks, saveCheck } from "./saved.server.ts";
