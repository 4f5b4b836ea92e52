/**
 * Relations that may stand in `where`, as `some` (lists) or `is` (to-one). The target's guard is
 * put inside, so an answer depends on visible rows only; still each has to be wanted.
 */
export const QUESTIONS: Readonly<Record<string, string>> = {
  "Company.alike": "companies that may be registered twice",
  "Vacancy.company": "vacancies of verified companies; vacancies by company name",
  "Vacancy.proposals": "vacancies in which it is a side's turn",
  "Vacancy.requests": "vacancies in which it is a side's turn",
  "SupportRequest.company": "requests by company name",
  "Proposal.interview": "proposals whose talk waits for a side",
  "Proposal.vacancy": "proposals of open vacancies",
  "Case.candidate": "cases by candidate reference",
  "Case.milestones": "cases in which it is a side's turn; the case a step belongs to",
  "Case.vacancy": "cases by place of work",
  "Milestone.case": "due milestones of running cases",
  "CandidateProfile.identity": "the center's search by name",
  "CandidateProfile.proposals": "candidates already proposed for a vacancy",
  "CandidateProfile.firstOf": "people who may be registered twice",
  "CandidateProfile.secondOf": "people who may be registered twice",
  "CandidateProfile.mergedFrom": "the center's search by the number of a merged record",
  "EscoOccupationSkill.occupation": "skills of the occupations of a unit group",
  "User.memberships": "people of a company or a center",
  "Invitation.candidate": "one-time codes by the number of the candidate",
};
