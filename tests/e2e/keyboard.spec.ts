import { expect, test, type Page } from "@playwright/test";

// A personnel officer without a mouse: signs in, registers a vacancy, opens the menu. Only keys are pressed.

const PASSWORD = "Lotse-Demo-2026!";
const MOST_STOPS = 80;

/** Goes forward, stop by stop, to the element; each stop on the way must be seen to have the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((wanted) => {
      const element = document.activeElement;
      if (!element || element === document.body) return { arrived: false, name: "", isSeen: true };
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        arrived: element.matches(wanted),
        name: element.outerHTML.slice(0, 120),
        isSeen:
          (box.width > 1 && box.height > 1 && outlineStyle !== "none" && outlineWidth !== "0px") ||
          boxShadow !== "none",
      };
    }, selector);
    expect(stop.isSeen, `the focus on ${stop.name} is not seen`).toBe(true);
    if (stop.arrived) return;
  }
  throw new Error(`${selector} is not reached by the Tab key on ${page.url()}`);
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.type(text);
}

test("a vacancy is registered by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/login");
  await tabTo(page, 'a[href="#content"]');
  await page.keyboard.press("Enter");
  await type(page, "email", "hr@klinik.demo.example");
  await type(page, "password", PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/employer(#.*)?$/);

  await tabTo(page, 'main a[href="/employer/vacancies/new"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/employer\/vacancies\/new/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Stelle anlegen");
  await type(page, "title", "Pflegefachkraft Nachtdienst");
  await type(page, "occupation", "Krankenpfle");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await type(page, "tasks", "Nachtwache auf der inneren Station.");
  await tabTo(page, '[name="qualification"]');
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, '[name="languageLevel"]');
  await page.keyboard.press("ArrowDown");
  await type(page, "weeklyHours", "38,5");
  await type(page, "salaryMin", "3.800");
  await tabTo(page, 'button[type="submit"]');
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pflegefachkraft Nachtdienst");
  await expect(page.locator("main")).toContainText("3.800");

  await tabTo(page, "header details > summary");
  await page.keyboard.press("Enter");
  await expect(page.locator("header details[open]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator("header details[open]")).toHaveCount(0);
});
