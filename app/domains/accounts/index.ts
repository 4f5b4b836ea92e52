export { accountEvent, accountEvents } from "./events.ts";
export * from "./schema.ts";
export {
  CODE_ATTEMPTS,
  CODE_DAYS,
  endingRefusal,
  homeOf,
  INVITATION_DAYS,
  invitationState,
  roleChangeRefusal,
} from "./rules.ts";
export type { InvitationState, TeamRefusal, TeamSeat } from "./rules.ts";
export { pageAfterSignIn } from "./after-sign-in.ts";
