import { expect, test, type Page } from "@playwright/test";
import { ELECTRICIAN_ANSWERS } from "#tests/factories/electrician.ts";
import { accessibilityFaults, cutOff, picture } from "./setup/accessibility.ts";

// The public check, page after page, as somebody without an account answers it.

const MOST_PAGES = 10;

for (const javaScriptEnabled of [true, false]) {
  test(`an electrician's way, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
    baseURL,
  }, { project }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "de-DE" });
    const page = await context.newPage();
    const faults: string[] = [];
    await page.goto("/check");
    const form = page.locator("form#check");
    for (let pages = 0; (await form.count()) > 0; pages += 1) {
      expect(pages).toBeLessThan(MOST_PAGES);
      await answer(page);
      if (javaScriptEnabled) faults.push(...(await faultsOf(page)));
      const before = page.url();
      await form.getByRole("button", { name: "Weiter" }).click();
      await page.waitForURL((url) => url.href !== before);
      // the address carries the answers; asked again, the page is whole
      await page.reload();
    }
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "Möglich: Fachkraft mit Berufsausbildung",
    );
    const result = await textOf(page);
    expect(result).toContain("§ 18a AufenthG");
    expect(result).toContain("Vollmacht");
    expect(result).toContain("Migrationsamt Bremen");
    expect(result).toContain("411");

    // the address carries everything: it can be kept, passed on, and repeated
    await page.reload();
    expect(await textOf(page)).toBe(result);
    for (const look of [
      { width: 1280, colorScheme: "light" },
      { width: 360, colorScheme: "dark" },
    ] as const) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: "reduce" });
      if (javaScriptEnabled) faults.push(...(await faultsOf(page)));
      if (project.name === "embedded") await picture(page, `check-result-${look.width}`);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
}

/** What stands on the page, with plain spaces. */
async function textOf(page: Page): Promise<string> {
  return (await page.locator("main").innerText()).replaceAll("\u00a0", " ");
}

/** The scan runs in the page and needs its scripts; without them the page is the same. */
async function faultsOf(page: Page): Promise<string[]> {
  return [...(await accessibilityFaults(page)), ...(await cutOff(page))];
}

/** Fills what this page asks. */
async function answer(page: Page): Promise<void> {
  for (const [name, value] of Object.entries(ELECTRICIAN_ANSWERS)) {
    const field = page.locator(`form#check [name="${name}"]:not([type=hidden])`);
    if ((await field.count()) === 0) continue;
    const kind = await field.first().evaluate((element) => element.getAttribute("type") ?? element.tagName);
    if (kind === "SELECT") await field.selectOption(value);
    else if (kind === "radio") await field.and(page.locator(`[value="${value}"]`)).check();
    else await field.fill(value);
  }
}
