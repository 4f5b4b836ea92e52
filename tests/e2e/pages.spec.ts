import { expect, test } from "@playwright/test";
import { newPerson, type Person } from "./story/person.ts";
import { Scan } from "./story/scan.ts";

const PASSWORD = "Lotse-Demo-2026!";

// Every kind of page as one who works there sees it. An address that ends in "→ selector" follows the first such link
// of the page before it, for the ids of the demo region are not known; one that begins with "?" searches that page.
const VISITS: Record<string, readonly string[]> = {
  public: ["/", "/check", "/register/company", "/login", "/login/code", "/login/link", "/login/forgotten"],
  "public-jobs": ["/jobs", "→ main .job a", "/jobs?q=nichts+davon"],
  "public-links": ["/verify-email", "/login/link/over", "/invitation/over", "/verify-email/over"],
  legal: ["/how-matching-works", "/law", "/imprint", "/privacy", "/accessibility", "/nowhere", "/dev/outbox"],
  "hr@werft.demo.example": [
    "/employer",
    "/employer/company",
    "/employer/team",
    "/employer/vacancies",
    "→ main a[href^='/employer/vacancies/']:not([href$='/new'])",
    "→ main a[href$='/proposals']:not([href='/employer/proposals'])",
    "/employer/vacancies",
    "/employer/vacancies?state=PUBLISHED",
    "→ main tbody th a[href^='/employer/vacancies/']",
    "→ main a[href$='/history']",
    "/employer/vacancies?state=PUBLISHED",
    "→ main tbody th a[href^='/employer/vacancies/']",
    "→ main a[href$='/edit']",
    "/employer/vacancies/new",
    "/employer/vacancies/import",
    "/employer/vacancies/import/posting",
    "/employer/vacancies/hr-ba",
    "/employer/check",
    "/employer/checks",
    "→ main a[href^='/employer/checks/']",
    "/employer/requests",
    "→ main a[href^='/employer/requests/']:not([href$='/new'])",
    "/employer/requests/new",
    "/employer/proposals",
    "→ main a[href^='/employer/proposals/']",
    "/employer/cases",
    "/employer/cases?view=stages",
    "/employer/cases?view=calendar",
    "→ main a[href^='/employer/cases/']",
    "→ main a[href$='/timeline']",
    "/employer/cases",
    "→ main a[href^='/employer/cases/']",
    "→ main a[href$='/fees']",
    "/employer/cases",
    "→ main a[href^='/employer/cases/']",
    "→ main a[href$='/documents']",
    "/employer",
    "→ main a[href^='/employer/documents/']",
    "/employer/cases",
    "→ main a[href^='/employer/cases/']",
    "→ main a[href$='/letters']",
    "→ main a[href$='/letters/case-report']",
    "/employer/payments",
    "→ main a[href^='/employer/payments/']",
    "/account",
    "/account/notifications",
    "/account/calendar",
    "/notifications",
  ],
  "vertretung@demo.example": ["/employer/cases"],
  "advisor@bremen.demo.example": [
    "/advisor/inbox",
    "→ main a[href*='request=']",
    "/advisor/inbox?folder=open",
    "→ main a[href*='request=']",
    "→ main a[href^='/advisor/requests/']",
    "/advisor/candidates",
    "→ main th a[href^='/advisor/candidates/']",
    "→ main a[href$='/edit']",
    "/advisor/candidates",
    "→ main th a[href^='/advisor/candidates/']",
    "→ main a[href$='/matching']",
    "/advisor/candidates",
    "→ main th a[href^='/advisor/candidates/']",
    "→ main a[href*='/entries/qualifications/']",
    "/advisor/candidates",
    "→ main th a[href^='/advisor/candidates/']",
    "→ main a[href$='/plan']",
    "/advisor/offers",
    "→ main th a[href^='/advisor/offers/']",
    "/advisor/offers/new",
    "/advisor/offers/needs",
    "/advisor/payments",
    "→ main th a[href^='/advisor/payments/']",
    "/advisor/payments/new",
    "/advisor/candidates/new",
    "/advisor/companies",
    "→ main a[href^='/advisor/companies/']",
    "?q=Klinik",
    "→ main a[href*='/merge/']",
    "/advisor/vacancies",
    "→ main a[href$='/history']",
    "/advisor/vacancies",
    "→ main a[href^='/advisor/matching/']",
    "/advisor/cases?whose=own&due=over",
    "/advisor/cases?view=stages",
    "/advisor/cases?view=calendar",
    "/advisor/cases/hand-over",
    "/advisor/cases/reminders",
    "/advisor/deputies",
    "/advisor/cases",
    "→ main a[href^='/advisor/cases/']:not([href*='?'])",
    "→ main a[href$='/timeline']",
    "/advisor/cases",
    "→ main th a:has-text('Linh Tran')",
    "→ main .tracks a:has-text('Erlaubnis, den Beruf')",
    "→ main a[href$='/inquiry']",
    "/advisor/cases",
    "→ main th a:has-text('Linh Tran')",
    "→ main a[href$='/way']",
    "/advisor/cases",
    "→ main th a[href^='/advisor/cases/']",
    "→ main a[href$='/family']",
    "/advisor/documents",
    "→ main a[href^='/advisor/documents/']",
    "→ main a[href^='/advisor/cases/']",
    "→ main a[href^='/advisor/candidates/']",
    "/advisor/cases",
    "→ main th a[href^='/advisor/cases/']",
    "→ main a[href$='/letters']",
    "→ main a[href$='/letters/case-report']",
    "/advisor/partners",
    "/advisor/reports",
    "/advisor/law-changes",
    "/advisor/delivery",
  ],
  "desk@bremen.demo.example": ["/advisor/inbox", "/advisor/companies"],
  "admin@bremen.demo.example": [
    "/admin/center",
    "/admin/center/team",
    "/admin/center/partners",
    "→ main th a[href^='/admin/center/partners/']",
    "/admin/center/authorities",
    "/admin/center/templates",
    "/admin/center/templates?way=fast-track",
    "/admin/center/templates?way=fast-track&step=power_of_attorney",
    "/admin/center/matching",
    "/admin/center/payments",
  ],
  "auditor@bremen.demo.example": ["/advisor/reports", "/advisor/fairness"],
  "partner@demo.example": ["/partner", "→ main a[href^='/partner/referrals/']"],
  "operator@demo.example": ["/operator/centers", "→ main a[href^='/operator/centers/']"],
  "candidate@demo.example": [
    "/candidate/checklist",
    "→ main a[href^='/candidate/milestones/']",
    "/candidate/proposals",
    "→ main a[href^='/candidate/proposals/']",
    "/candidate/plan",
    "/candidate/fees",
    "/candidate/family",
    "/candidate/letters",
    "→ main a[href^='/candidate/letters/']",
    "/candidate/payments",
    "→ main a[href^='/candidate/payments/']",
    "/candidate/consents",
    "/candidate/messages",
    "/candidate/documents",
    "→ main a[href^='/candidate/documents/']",
    "/candidate/profile",
    "→ main a[href^='/candidate/profile/languages/']",
    "/candidate/profile/edit",
    "/candidate/profile/qualifications/new",
    "/candidate/profile/experiences/new",
    "/candidate/profile/situation/new",
    "/candidate/profile/guardians/new",
    "/candidate/profile/europass",
    "/notifications",
    "/account/notifications",
    "/account/calendar",
  ],
};

const ALL = /^/;
const NONE = /(?!)/;

for (const [who, addresses] of Object.entries(VISITS)) {
  test(`pages of ${who} are accessible, in light and dark, wide and narrow, and in Arabic`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const scan = new Scan(who.split("@")[0] ?? who, /candidate|public/.test(who) ? ALL : NONE);
    const person = await newPerson(browser, baseURL ?? "", true);
    const faults: string[] = [];
    person.page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404"))
        faults.push(`console: ${message.text()}`);
    });
    person.page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
    if (who.includes("@")) await person.signIn(who, PASSWORD);
    for (const address of addresses) {
      await visit(person, address);
      await scan.look(person.page);
    }
    await person.close();
    expect([...faults, ...scan.faults]).toEqual([]);
  });
}

/** Goes there; a link that is missing is a fault of the test. */
async function visit({ page }: Person, address: string): Promise<void> {
  const link = address.startsWith("→ ") ? page.locator(address.slice(2)).first() : null;
  const to = address.startsWith("?") ? new URL(address, page.url()).href : address;
  await page.goto(link ? ((await link.getAttribute("href")) ?? "") : to);
}
