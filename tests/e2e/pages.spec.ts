import { expect, test, type Page } from "@playwright/test";
import { accessibilityFaults, cutOff } from "./setup/accessibility.ts";
import { newPerson, type Person } from "./story/person.ts";

const PASSWORD = "Lotse-Demo-2026!";

// Every kind of page as one who works there sees it. An address that ends in "→ selector" follows the first such link
// of the page before it, for the ids of the demo region are not known.
const VISITS: Record<string, readonly string[]> = {
  public: ["/", "/check", "/register/company", "/login", "/login/code", "/login/link", "/login/forgotten"],
  "public-links": ["/verify-email", "/login/link/over", "/invitation/over", "/verify-email/over"],
  legal: ["/law", "/imprint", "/privacy", "/accessibility", "/nowhere", "/dev/outbox"],
  "hr@werft.demo.example": [
    "/employer",
    "/employer/company",
    "/employer/team",
    "/employer/vacancies",
    "→ main a[href^='/employer/vacancies/']:not([href$='/new'])",
    "→ main a[href$='/edit']",
    "/employer/vacancies/new",
    "/employer/check",
    "/employer/checks",
    "→ main a[href^='/employer/checks/']",
    "/employer/requests",
    "→ main a[href^='/employer/requests/']:not([href$='/new'])",
    "/employer/requests/new",
    "/employer/proposals",
    "→ main a[href^='/employer/proposals/']",
    "/employer/cases",
    "→ main a[href^='/employer/cases/']",
    "/account",
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
    "/advisor/candidates/new",
    "/advisor/companies",
    "→ main a[href^='/advisor/companies/']",
    "/advisor/vacancies",
    "→ main a[href^='/advisor/matching/']",
    "/advisor/cases",
    "→ main a[href^='/advisor/cases/']",
    "/advisor/partners",
    "/advisor/reports",
    "/advisor/law-changes",
  ],
  "desk@bremen.demo.example": ["/advisor/inbox", "/advisor/companies"],
  "admin@bremen.demo.example": ["/admin/center", "/admin/center/team"],
  "auditor@bremen.demo.example": ["/advisor/reports"],
  "partner@demo.example": ["/partner", "→ main a[href^='/partner/referrals/']"],
  "operator@demo.example": ["/operator/centers", "→ main a[href^='/operator/centers/']"],
  "candidate@demo.example": [
    "/candidate/checklist",
    "→ main a[href^='/candidate/milestones/']",
    "/candidate/proposals",
    "→ main a[href^='/candidate/proposals/']",
    "/candidate/consents",
    "/candidate/messages",
    "/candidate/documents",
    "/candidate/profile",
  ],
};

const LOOKS = [
  { name: "wide", width: 1280, colorScheme: "light", languages: ["de"] },
  { name: "phone", width: 360, colorScheme: "dark", languages: ["de", "ar"] },
] as const;

for (const [who, addresses] of Object.entries(VISITS)) {
  test(`pages of ${who} are accessible, in light and dark, wide and narrow, and in Arabic`, async ({
    browser,
    baseURL,
  }, { project }) => {
    test.setTimeout(240_000);
    const person = await newPerson(browser, baseURL ?? "", true);
    const faults: string[] = [];
    person.page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404"))
        faults.push(`console: ${message.text()}`);
    });
    person.page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
    if (who.includes("@")) await person.signIn(who, PASSWORD);
    for (const look of LOOKS) {
      await person.page.setViewportSize({ width: look.width, height: 900 });
      await person.page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: "reduce" });
      for (const language of look.languages) {
        if (language === "ar" && !/candidate|public/.test(who)) continue;
        await choose(person, language);
        for (const [index, address] of addresses.entries()) {
          await visit(person, address);
          const name = `${who.split("@")[0]}-${String(index).padStart(2, "0")}-${look.name}-${language}`;
          if (project.name === "embedded") await picture(person.page, name);
          faults.push(...(await accessibilityFaults(person.page)), ...(await cutOff(person.page)));
        }
      }
    }
    await choose(person, "de");
    await person.close();
    expect(faults).toEqual([]);
  });
}

async function choose({ page }: Person, language: string): Promise<void> {
  if (page.url() === "about:blank") await page.goto("/");
  await page.context().addCookies([{ name: "lang", value: language, url: new URL(page.url()).origin }]);
}

/** Goes there; a link that is missing is a fault of the test. */
async function visit({ page }: Person, address: string): Promise<void> {
  const link = address.startsWith("→ ") ? page.locator(address.slice(2)).first() : null;
  await page.goto(link ? ((await link.getAttribute("href")) ?? "") : address);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `tests/e2e/__screens__/${name}.png`, fullPage: true });
}
