export { getNeeds } from "./needs.server.ts";
export { archiveOffer, createOffer, updateOffer } from "./offers.server.ts";
export { addToPlan, answerLevel, movePlan } from "./plan-actions.server.ts";
export { getPlan, nextGerman, readPlanWish } from "./plan.server.ts";
export { getOffer, listOffers } from "./queries.server.ts";
