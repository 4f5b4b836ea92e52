export { calendarOf } from "./feed.server.ts";
export { calendarSince, renewAddress, revokeAddress } from "./address.server.ts";
