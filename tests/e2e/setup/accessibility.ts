import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds on the page, all rules and all nodes. Without frames of other origins it needs no second page. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    // all rules run; only what they found fault with is written down in detail
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${new URL(page.url()).pathname}: ${id}: ${node.target.join(" ")}`),
  );
}

/** A page that must be scrolled sideways is cut off on a phone. */
export async function cutOff(page: Page): Promise<string[]> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return excess > 0 ? [`${new URL(page.url()).pathname}: ${excess} px wider than the window`] : [];
}
