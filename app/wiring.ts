import { companyEvents } from "#app/domains/companies/index.ts";
import { tellCenterOfCompany, tellCompanyOfJudgement } from "#app/domains/companies/index.server.ts";
import { on, type Wiring } from "#app/jobs/handler.ts";

/**
 * Which event wakes which handler, and who does which due work: the only place where domains meet against the arrows
 * of docs/domains.md. A line reads `on(catalogue, "event_type", { name, purpose, handle })`.
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
  ],
  due: [],
};
