import type { team as source } from "../de/team.ts";
import type { Translation } from "../translation.ts";

/** The team of a company; for people who work in Germany. */
export const team = {
  title: "Team",
  lead: "Who works for {{company}}. At least one person has to manage the team.",
  caption: "People in the team",
  person: "Person",
  role: "Task",
  since: "Member since",
  action: "Change",
  you: "you",
  inviteTitle: "Invite a colleague",
  inviteHint: "The person gets an e-mail with a link. It works for 14 days and only once.",
  invite: "Send the invitation",
  invited: "The invitation is on its way.",
  changed: "The task was changed.",
  removed: "The person does not belong to the team any more.",
  withdrawn: "The invitation is not valid any more.",
  makeAdmin: "Make head of HR",
  makeMember: "Take management away",
  makeAdminFor: "Make {{name}} head of HR",
  makeMemberFor: "{{name}}: take management away",
  remove: "Remove",
  removeFor: "Remove {{name}} from the team",
  removeHint: "Afterwards {{name}} sees nothing of {{company}} any more. What was done so far stays.",
  lastAdmin:
    "The only person who manages the team. Make somebody else head of HR first, then this is possible, too.",
  openTitle: "Open invitations",
  openCaption: "Invitations nobody has accepted yet",
  email: "E-mail address",
  until: "Valid until",
  withdraw: "Withdraw",
  withdrawFor: "Withdraw the invitation to {{email}}",
  fields: { email: "E-mail address", role: "Task" },
  roleHints: {
    HR_ADMIN: "Everything the HR department may do. Also: publish, manage team and company",
    HR_MEMBER: "Prepare vacancies, run checks, work on requests and cases",
  },
  errors: {
    already_member: "This person belongs to the team already.",
    last_admin: "That is not possible: somebody has to manage the team. Make somebody else head of HR first.",
    not_in_team: "This person does not belong to the team any more.",
    unchanged: "The person has this task already.",
  },
} satisfies Translation<typeof source>;
