import { accountEvents } from "#app/domains/accounts/index.ts";
import { caseEvents } from "#app/domains/cases/index.ts";
import {
  countPace,
  countPaceAt,
  onCaseArrived,
  onCaseEnded,
  onJobEnded,
  onCaseStarted,
  onInvitationAccepted,
  onMessagePosted,
  onMilestoneChanged,
} from "#app/domains/cases/index.server.ts";
import { companyEvents } from "#app/domains/companies/index.ts";
import {
  noteDuplicates,
  noteDuplicatesOfMerge,
  tellCenterOfCompany,
  tellCompaniesOfMerge,
  tellCompanyOfJudgement,
} from "#app/domains/companies/index.server.ts";
import { documentEvents } from "#app/domains/documents/index.ts";
import { endRequests, tellOfMove, tellOfRequest } from "#app/domains/documents/index.server.ts";
import { lawwatchEvents } from "#app/domains/lawwatch/index.ts";
import { mailLawNotice } from "#app/domains/lawwatch/index.server.ts";
import { endProposalsOfHired, endProposalsOfVacancy } from "#app/domains/matching/index.server.ts";
import { paymentEvents } from "#app/domains/payments/index.ts";
import {
  tellOfLateDecline,
  tellOfPayment,
  tellOfReceipt,
  tellOfSurplus,
  tellPayerOfRequest,
} from "#app/domains/payments/index.server.ts";
import { peopleEvents } from "#app/domains/people/index.ts";
import { askPerson, tellOfHandover, tellOfMerge } from "#app/domains/people/index.server.ts";
import { supportEvents } from "#app/domains/support/index.ts";
import {
  tellCenterOfAnswer,
  tellCenterOfRequest,
  tellCompanyOfAdvisor,
  tellCompanyOfClosing,
  tellOfMessage,
  tellPartnerOfReferral,
} from "#app/domains/support/index.server.ts";
import { vacancyEvents } from "#app/domains/vacancies/index.ts";
import { renewAds } from "#app/domains/vacancies/index.server.ts";
import { on, type Wiring } from "#app/jobs/handler.ts";
import { dueWork } from "./wiring-due.ts";
import { matchingHandlers } from "./wiring-matching.ts";

/**
 * Which event wakes which handler (those of matching in wiring-matching.ts), and, in wiring-due.ts, who does which due work:
 * the only place where domains meet against the arrows of docs/domains.md. A line reads `on(catalogue, "event_type", { name, purpose, handle })`.
 */
export const wiring: Wiring = {
  events: [
    on(companyEvents, "company_registered", {
      name: "mail_center_of_company",
      purpose: "company_mails",
      handle: tellCenterOfCompany,
    }),
    on(companyEvents, "company_verified", {
      name: "mail_company_verified",
      purpose: "company_mails",
      handle: (ctx, event) => tellCompanyOfJudgement(ctx, event, "VERIFIED"),
    }),
    on(companyEvents, "company_rejected", {
      name: "mail_company_rejected",
      purpose: "company_mails",
      handle: (ctx, event) => tellCompanyOfJudgement(ctx, event, "REJECTED"),
    }),
    on(companyEvents, "company_registered", {
      name: "compare_registered_company",
      purpose: "find_duplicates",
      handle: noteDuplicates,
    }),
    on(companyEvents, "company_changed", {
      name: "compare_changed_company",
      purpose: "find_duplicates",
      handle: noteDuplicates,
    }),
    on(companyEvents, "company_merged", {
      name: "compare_merged_company",
      purpose: "find_duplicates",
      handle: noteDuplicatesOfMerge,
    }),
    on(companyEvents, "company_changed", {
      name: "renew_ads_of_changed_company",
      purpose: "job_ads",
      handle: renewAds,
    }),
    on(companyEvents, "company_merged", {
      name: "renew_ads_of_merged_company",
      purpose: "job_ads",
      handle: renewAds,
    }),
    on(companyEvents, "company_merged", {
      name: "mail_companies_merged",
      purpose: "company_mails",
      handle: tellCompaniesOfMerge,
    }),
    ...matchingHandlers,
    on(vacancyEvents, "vacancy_ended", {
      name: "end_proposals_of_vacancy",
      purpose: "end_proposals",
      handle: endProposalsOfVacancy,
    }),
    on(caseEvents, "case_started", {
      name: "end_proposals_of_hired",
      purpose: "end_proposals",
      handle: endProposalsOfHired,
    }),
    on(supportEvents, "request_created", {
      name: "mail_request_created",
      purpose: "support_mails",
      handle: tellCenterOfRequest,
    }),
    on(supportEvents, "request_taken", {
      name: "mail_request_taken",
      purpose: "support_mails",
      handle: tellCompanyOfAdvisor,
    }),
    on(supportEvents, "message_posted", {
      name: "mail_message",
      purpose: "support_mails",
      handle: tellOfMessage,
    }),
    on(supportEvents, "request_closed", {
      name: "mail_request_closed",
      purpose: "support_mails",
      handle: tellCompanyOfClosing,
    }),
    on(supportEvents, "referral_sent", {
      name: "mail_referral",
      purpose: "support_mails",
      handle: tellPartnerOfReferral,
    }),
    on(supportEvents, "referral_answered", {
      name: "mail_referral_answered",
      purpose: "support_mails",
      handle: tellCenterOfAnswer,
    }),
    on(caseEvents, "case_started", { name: "mail_case_started", purpose: "case", handle: onCaseStarted }),
    on(caseEvents, "milestone_changed", {
      name: "mail_milestone_turn",
      purpose: "case",
      handle: onMilestoneChanged,
    }),
    on(caseEvents, "milestone_changed", { name: "count_pace", purpose: "pace", handle: countPace }),
    on(caseEvents, "authority_set", { name: "count_pace_at", purpose: "pace", handle: countPaceAt }),
    on(caseEvents, "case_arrived", { name: "place_and_fill", purpose: "case", handle: onCaseArrived }),
    on(caseEvents, "job_ended", { name: "mail_job_ended", purpose: "case", handle: onJobEnded }),
    on(caseEvents, "case_ended", { name: "mail_case_ended", purpose: "case", handle: onCaseEnded }),
    on(caseEvents, "case_message_posted", {
      name: "mail_case_message",
      purpose: "case",
      handle: onMessagePosted,
    }),
    on(documentEvents, "papers_requested", {
      name: "mail_papers_requested",
      purpose: "papers",
      handle: tellOfRequest,
    }),
    on(documentEvents, "paper_moved", { name: "mail_paper_moved", purpose: "papers", handle: tellOfMove }),
    on(caseEvents, "case_ended", { name: "end_paper_requests", purpose: "papers", handle: endRequests }),
    on(lawwatchEvents, "law_notice_given", {
      name: "mail_law_notice",
      purpose: "law_mails",
      handle: mailLawNotice,
    }),
    on(paymentEvents, "payment_requested", {
      name: "mail_payment_requested",
      purpose: "payment_mails",
      handle: tellPayerOfRequest,
    }),
    on(paymentEvents, "payment_received", {
      name: "mail_payment_received",
      purpose: "payment_mails",
      handle: tellOfPayment,
    }),
    on(paymentEvents, "payment_receipt_brought", {
      name: "mail_payment_receipt_brought",
      purpose: "payment_mails",
      handle: tellOfReceipt,
    }),
    on(paymentEvents, "payment_surplus", {
      name: "mail_payment_surplus",
      purpose: "payment_mails",
      handle: tellOfSurplus,
    }),
    on(paymentEvents, "payment_declined_late", {
      name: "mail_payment_declined_late",
      purpose: "payment_mails",
      handle: tellOfLateDecline,
    }),
    on(peopleEvents, "handover_asked", {
      name: "mail_handover_asked",
      purpose: "people_mails",
      handle: askPerson,
    }),
    on(peopleEvents, "handover_moved", {
      name: "mail_handover_moved",
      purpose: "people_mails",
      handle: tellOfHandover,
    }),
    on(peopleEvents, "candidate_merged", {
      name: "mail_accounts_merged",
      purpose: "people_mails",
      handle: tellOfMerge,
    }),
    on(accountEvents, "invitation_accepted", {
      name: "begin_mandate",
      purpose: "case",
      handle: onInvitationAccepted,
    }),
  ],
  due: dueWork,
};
