import { existsSync } from "node:fs";

/**
 * Debian's browser where there is one, for Playwright's own cannot be fetched everywhere; first the one without a
 * window, which takes a third less time. undefined: Playwright's own.
 */
export const browserPath = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));

/** No sandbox for root in a container, and no calls home. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
