import { index, layout, route, type RouteConfig } from "@remix-run/route-config";

// The URL map: every door of the house, one list per area, nothing hidden in file names.

const publicDoors = [
  index("routes/public/home.tsx"),
  route("check", "routes/public/check.tsx"),
  route("law", "routes/public/law.tsx"),
  route("jobs", "routes/public/jobs.tsx"),
  route("jobs/:slug", "routes/public/job.tsx"),
  route("language", "routes/public/language.tsx"),
  route("confirm/:token", "routes/public/confirm.tsx"),
  route("register/company", "routes/public/register-company.tsx"),
  route("imprint", "routes/public/imprint.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("how-matching-works", "routes/public/how-matching-works.tsx"),
  route("*", "routes/public/not-found.tsx"),
];

/** Sign-in, invitations, the own account. */
const authDoors: typeof publicDoors = [
  route("login", "routes/auth/login.tsx"),
  route("login/forgotten", "routes/auth/forgotten.tsx"),
  route("login/link", "routes/auth/login-link.tsx"),
  route("login/link/:token", "routes/auth/login-link-use.tsx"),
  route("login/code", "routes/auth/login-code.tsx"),
  route("login/two-factor", "routes/auth/two-factor.tsx"),
  route("logout", "routes/auth/logout.tsx"),
  route("reset-password/:token", "routes/auth/reset-password.tsx"),
  route("verify-email", "routes/auth/verify-email.tsx"),
  route("verify-email/:token", "routes/auth/verify-email-use.tsx"),
  route("invitation/:token", "routes/auth/invitation.tsx"),
  route("account", "routes/account/account.tsx"),
  route("account/two-factor", "routes/account/two-factor.tsx"),
  route("account/notifications", "routes/account/notifications.tsx"),
  route("account/calendar", "routes/account/calendar.tsx"),
  route("notifications", "routes/account/notices.tsx"),
  route("dev/outbox", "routes/dev/outbox.tsx"),
];

const employerDoors: typeof publicDoors = [
  route("employer", "routes/employer/home.tsx"),
  route("employer/company", "routes/employer/company.tsx"),
  route("employer/vacancies", "routes/employer/vacancies.tsx"),
  route("employer/vacancies/new", "routes/employer/vacancy-new.tsx"),
  route("employer/vacancies/import", "routes/employer/vacancies-import.tsx"),
  route("employer/vacancies/import/posting", "routes/employer/vacancy-from-posting.tsx"),
  route("employer/vacancies/export", "routes/employer/vacancies-export.ts"),
  route("employer/vacancies/hr-ba", "routes/employer/vacancies-hr-ba.tsx"),
  route("employer/vacancies/hr-ba.xml", "routes/employer/vacancies-hr-ba-xml.ts"),
  route("employer/vacancies/:vacancyId", "routes/employer/vacancy.tsx"),
  route("employer/vacancies/:vacancyId/proposals", "routes/employer/vacancy-proposals.tsx"),
  route("employer/vacancies/:vacancyId/history", "routes/employer/vacancy-history.tsx"),
  route("employer/vacancies/:vacancyId/edit", "routes/employer/vacancy-edit.tsx"),
  route("employer/team", "routes/employer/team.tsx"),
  route("employer/check", "routes/employer/check.tsx"),
  route("employer/checks", "routes/employer/checks.tsx"),
  route("employer/checks/:checkId", "routes/employer/check-saved.tsx"),
  route("employer/requests", "routes/employer/requests.tsx"),
  route("employer/requests/new", "routes/employer/request-new.tsx"),
  route("employer/requests/:requestId", "routes/employer/request.tsx"),
  route("employer/proposals", "routes/employer/proposals.tsx"),
  route("employer/proposals/:proposalId", "routes/employer/proposal.tsx"),
  route("employer/cases", "routes/employer/cases.tsx"),
  route("employer/cases/:caseId", "routes/employer/case.tsx"),
  route("employer/cases/:caseId/steps/:stepId/inquiry", "routes/employer/case-inquiry.tsx"),
];

/** Center administration belongs here: the same people in the same frame. */
const advisorDoors: typeof publicDoors = [
  route("advisor/companies", "routes/advisor/companies.tsx"),
  route("advisor/companies/:companyId", "routes/advisor/company.tsx"),
  route("advisor/companies/:companyId/merge/:otherCompanyId", "routes/advisor/company-merge.tsx"),
  route("advisor/vacancies", "routes/advisor/vacancies.tsx"),
  route("advisor/vacancies/:vacancyId/history", "routes/advisor/vacancy-history.tsx"),
  route("admin/center", "routes/admin/center.tsx"),
  route("admin/center/team", "routes/admin/center-team.tsx"),
  route("admin/center/matching", "routes/admin/center-weights.tsx"),
  route("advisor/inbox", "routes/advisor/inbox.tsx"),
  route("advisor/requests/:requestId", "routes/advisor/request.tsx"),
  route("advisor/reports", "routes/advisor/reports.tsx"),
  route("advisor/law-changes", "routes/advisor/law-changes.tsx"),
  route("advisor/delivery", "routes/advisor/delivery.tsx"),
  route("advisor/partners", "routes/advisor/partners.tsx"),
  route("advisor/offers", "routes/advisor/offers.tsx"),
  route("advisor/offers/new", "routes/advisor/offer-new.tsx"),
  route("advisor/offers/needs", "routes/advisor/offers-needs.tsx"),
  route("advisor/offers/:offerId", "routes/advisor/offer.tsx"),
  route("advisor/candidates", "routes/advisor/candidates.tsx"),
  route("advisor/candidates/new", "routes/advisor/candidate-new.tsx"),
  route("advisor/candidates/import", "routes/advisor/candidates-import.tsx"),
  route("advisor/candidates/:candidateId", "routes/advisor/candidate.tsx"),
  route("advisor/candidates/:candidateId/edit", "routes/advisor/candidate-edit.tsx"),
  route("advisor/handovers", "routes/advisor/handovers.tsx"),
  route("advisor/candidates/:candidateId/handover", "routes/advisor/candidate-handover.tsx"),
  route("advisor/candidates/:candidateId/merge", "routes/advisor/candidate-merge.tsx"),
  route("advisor/candidates/:candidateId/matching", "routes/advisor/candidate-matching.tsx"),
  route("advisor/candidates/:candidateId/plan", "routes/advisor/candidate-plan.tsx"),
  route("advisor/candidates/:candidateId/europass", "routes/advisor/candidate-europass.tsx"),
  route("advisor/candidates/:candidateId/entries/:kind/:entryId", "routes/advisor/candidate-entry.tsx"),
  route("advisor/matching/:vacancyId", "routes/advisor/matching.tsx"),
  route("advisor/proposals/:proposalId/as-company", "routes/advisor/proposal-as-company.tsx"),
  route("advisor/proposals/:proposalId/as-candidate", "routes/advisor/proposal-as-candidate.tsx"),
  route("advisor/fairness", "routes/advisor/fairness.tsx"),
  route("advisor/cases", "routes/advisor/cases.tsx"),
  route("advisor/cases/:caseId", "routes/advisor/case.tsx"),
  route("advisor/cases/:caseId/way", "routes/advisor/case-way.tsx"),
  route("advisor/cases/:caseId/steps/:stepId/inquiry", "routes/advisor/case-inquiry.tsx"),
];

const candidateDoors: typeof publicDoors = [
  route("candidate/checklist", "routes/candidate/checklist.tsx"),
  route("candidate/milestones/:milestoneId", "routes/candidate/milestone.tsx"),
  route("candidate/messages", "routes/candidate/messages.tsx"),
  route("candidate/profile", "routes/candidate/profile.tsx"),
  route("candidate/profile/edit", "routes/candidate/profile-edit.tsx"),
  route("candidate/profile/europass", "routes/candidate/europass.tsx"),
  route("candidate/profile/:kind/:entryId", "routes/candidate/profile-entry.tsx"),
  route("candidate/documents", "routes/candidate/documents.tsx"),
  route("candidate/proposals", "routes/candidate/proposals.tsx"),
  route("candidate/proposals/:proposalId", "routes/candidate/proposal.tsx"),
  route("candidate/plan", "routes/candidate/plan.tsx"),
  route("candidate/handover", "routes/candidate/handover.tsx"),
  route("candidate/consents", "routes/candidate/consents.tsx"),
];

const partnerDoors: typeof publicDoors = [
  route("partner", "routes/partner/referrals.tsx"),
  route("partner/referrals/:referralId", "routes/partner/referral.tsx"),
];

const operatorDoors: typeof publicDoors = [
  route("operator/centers", "routes/admin/centers.tsx"),
  route("operator/centers/:centerId", "routes/admin/operator-center.tsx"),
];

/** For programs, files and jobs: no page, no frame. */
const apiDoors: typeof publicDoors = [
  route("employer/vacancies/typing", "routes/employer/vacancies-typing.ts"),
  route("api/occupations", "routes/api/occupations.ts"),
  route("documents/:documentId", "routes/documents.ts"),
  route("proposals/:proposalId/interview.ics", "routes/interview-file.ts"),
  route("calendar/:token.ics", "routes/calendar-feed.ts"),
  route("advisor/reports.csv", "routes/advisor/reports-csv.ts"),
  route("advisor/offers/needs.csv", "routes/advisor/offers-needs-csv.ts"),
  route("check/result.pdf", "routes/public/check-pdf.ts"),
  route("jobs/feed.atom", "routes/public/jobs-feed.ts"),
  route("sitemap.xml", "routes/public/sitemap.ts"),
  route("robots.txt", "routes/public/robots.ts"),
  route("employer/checks/:checkId/result.pdf", "routes/employer/check-pdf.ts"),
  route("api/v1/fast-track-checks", "routes/api/fast-track-checks.ts"),
];

export default [
  layout("routes/public/layout.tsx", [...publicDoors, ...authDoors]),
  layout("routes/employer/layout.tsx", employerDoors),
  layout("routes/advisor/layout.tsx", advisorDoors),
  layout("routes/candidate/layout.tsx", candidateDoors),
  layout("routes/partner/layout.tsx", partnerDoors),
  layout("routes/admin/layout.tsx", operatorDoors),
  ...apiDoors,
] satisfies RouteConfig;
