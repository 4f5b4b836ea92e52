export {
  completeAccount,
  foundCenterTeam,
  foundTeam,
  openAccount,
  requestLoginLink,
  requestPasswordReset,
  requestVerification,
  rolesOf,
  signInByLink,
  updateOwnAccount,
} from "./account.server.ts";
export { acceptAsMember, acceptAsNewPerson, getInvitation } from "./accept.server.ts";
export type { InvitationPage } from "./accept.server.ts";
export { confirmAddress, requestEmailChange } from "./change-email.server.ts";
export { issueCode, redeemCode } from "./codes.server.ts";
export { inviteByMail } from "./invite.server.ts";
export type { InvitationTarget, InvitationWish } from "./invite.server.ts";
export {
  changeRole,
  endMembership,
  getTeam,
  inviteColleague,
  leaveTeam,
  mayManage,
  ownCompany,
  withdrawInvitation,
} from "./team.server.ts";
export type { OpenInvitation, Team, TeamMember } from "./team.server.ts";
export { advisedCenters, advisorsOf, listAdvisors, ownCenterId } from "./own-center.server.ts";
export { mailAddress, ownTasks } from "./own-account.server.ts";
export type { OwnTask } from "./own-account.server.ts";
export { endPartnerMembership, getPartnerTeam, invitePartnerMember } from "./partner-team.server.ts";
export { qrCode } from "./qr.server.ts";
export { whereabouts, type Whereabouts } from "./whereabouts.server.ts";
export { advisorOrMailbox, centerMailbox, countReachable, peopleToTell } from "./recipients.server.ts";
