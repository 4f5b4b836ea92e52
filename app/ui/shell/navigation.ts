import type { Role } from "#app/platform/database/generated/enums.ts";

/** The parts of the house people work in; each has its own navigation. */
export const AREAS = ["employer", "advisor", "candidate", "partner", "operator"] as const;
export type Area = (typeof AREAS)[number];

/** `key` is the word `shell.nav.<key>`. */
export interface NavItem {
  readonly key: NavKey;
  readonly to: string;
}

export type NavKey = keyof typeof PAGES;

const PAGES = {
  home: "/employer",
  vacancies: "/employer/vacancies",
  check: "/employer/check",
  requests: "/employer/requests",
  proposals: "/employer/proposals",
  cases: "/employer/cases",
  payments: "/employer/payments",
  company: "/employer/company",
  team: "/employer/team",
  inbox: "/advisor/inbox",
  candidates: "/advisor/candidates",
  companies: "/advisor/companies",
  advisorVacancies: "/advisor/vacancies",
  advisorCases: "/advisor/cases",
  offers: "/advisor/offers",
  partners: "/advisor/partners",
  advisorPayments: "/advisor/payments",
  reports: "/advisor/reports",
  fairness: "/advisor/fairness",
  lawChanges: "/advisor/law-changes",
  delivery: "/advisor/delivery",
  center: "/admin/center",
  checklist: "/candidate/checklist",
  candidateProposals: "/candidate/proposals",
  plan: "/candidate/plan",
  fees: "/candidate/fees",
  family: "/candidate/family",
  candidatePayments: "/candidate/payments",
  consents: "/candidate/consents",
  messages: "/candidate/messages",
  documents: "/candidate/documents",
  profile: "/candidate/profile",
  referrals: "/partner",
  centers: "/operator/centers",
} as const;

const ADVISOR = [
  "inbox",
  "candidates",
  "companies",
  "advisorVacancies",
  "advisorCases",
  "offers",
  "partners",
] as const;

/** What each role finds in its area: first the daily work, `more` in the account's menu. */
const OFFERS: Record<Role, { area: Area; pages: readonly NavKey[]; more?: readonly NavKey[] }> = {
  HR_ADMIN: {
    area: "employer",
    pages: ["home", "vacancies", "check", "requests", "proposals", "cases"],
    more: ["payments", "company", "team"],
  },
  HR_MEMBER: {
    area: "employer",
    pages: ["home", "vacancies", "check", "requests", "proposals", "cases"],
    more: ["payments", "company"],
  },
  REPRESENTATIVE: { area: "employer", pages: ["cases", "payments"] },
  ADVISOR: {
    area: "advisor",
    pages: [...ADVISOR, "reports"],
    more: ["advisorPayments", "lawChanges", "delivery"],
  },
  CENTER_ADMIN: {
    area: "advisor",
    pages: [...ADVISOR, "reports"],
    more: ["advisorPayments", "lawChanges", "delivery", "center"],
  },
  DESK: { area: "advisor", pages: ["inbox", "companies", "advisorVacancies", "offers", "partners"] },
  AUDITOR: { area: "advisor", pages: ["reports", "fairness"] },
  PARTNER_MEMBER: { area: "partner", pages: ["referrals"] },
  CANDIDATE: {
    area: "candidate",
    pages: ["checklist", "candidateProposals", "consents", "messages", "documents", "profile"],
    more: ["family", "plan", "fees", "candidatePayments"],
  },
  OPERATOR: { area: "operator", pages: ["centers"] },
};

/** The areas these roles work in, in the house's order, each with the page it begins with. */
export function areasOf(roles: readonly Role[]): { area: Area; to: string }[] {
  return AREAS.flatMap((area) => {
    const [first] = navigationOf(area, roles).pages;
    return first ? [{ area, to: first.to }] : [];
  });
}

/** The pages of an area for somebody with these roles; rights are checked at each door, this only leads there. */
export function navigationOf(area: Area, roles: readonly Role[]): { pages: NavItem[]; more: NavItem[] } {
  const offers = roles.map((role) => OFFERS[role]).filter((offer) => offer.area === area);
  const items = (keys: readonly NavKey[]) => [...new Set(keys)].map((key) => ({ key, to: PAGES[key] }));
  return {
    pages: items(offers.flatMap(({ pages }) => pages)),
    more: items(offers.flatMap(({ more = [] }) => more)),
  };
}

/** Pages that belong to an entry without continuing its address. */
const FURTHER: Partial<Record<NavKey, string>> = { check: "/employer/checks" };

/** The page the reader is in: the one with the longest address that the present one continues. */
export function currentPage(pages: readonly NavItem[], pathname: string): NavItem | undefined {
  const continues = (address: string | undefined) =>
    address !== undefined && (pathname === address || pathname.startsWith(`${address}/`));
  return pages
    .filter(({ key, to }) => continues(to) || continues(FURTHER[key]))
    .sort((first, second) => second.to.length - first.to.length)[0];
}
