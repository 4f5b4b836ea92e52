import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe finds on the page, all rules and all nodes. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // it stays in the document for its next look: to read it takes longer than to scan a small page
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    // all rules run; only what they found fault with is written down in detail
    const { violations } = await (window.axe as typeof axe).run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
  return found.map((fault) => `${new URL(page.url()).pathname}: ${fault}`);
}

/** A page that must be scrolled sideways is cut off on a phone. */
export async function cutOff(page: Page): Promise<string[]> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return excess > 0 ? [`${new URL(page.url()).pathname}: ${excess} px wider than the window`] : [];
}

/** A picture of the whole page to look at, when PICTURES=1 asks for it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== "1") return;
  await page.screenshot({ path: `tests/e2e/__screens__/${name}.png`, fullPage: true });
}
