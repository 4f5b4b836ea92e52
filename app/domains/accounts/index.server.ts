export {
  completeAccount,
  foundTeam,
  openAccount,
  requestLoginLink,
  requestPasswordReset,
  requestVerification,
  rolesOf,
  updateOwnAccount,
} from "./account.server.ts";
export { acceptAsMember, acceptAsNewPerson, getInvitation } from "./accept.server.ts";
export type { InvitationPage } from "./accept.server.ts";
export { issueCode, useCode } from "./codes.server.ts";
export { inviteByMail } from "./invite.server.ts";
export type { InvitationTarget, InvitationWish } from "./invite.server.ts";
export {
  changeRole,
  endMembership,
  getTeam,
  inviteColleague,
  mayManage,
  withdrawInvitation,
} from "./team.server.ts";
export type { OpenInvitation, Team, TeamMember } from "./team.server.ts";
export { whereabouts, type Whereabouts } from "./whereabouts.server.ts";
