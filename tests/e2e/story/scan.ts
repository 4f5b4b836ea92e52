import type { Page } from "@playwright/test";
import { accessibilityFaults, cutOff, picture } from "../setup/accessibility.ts";

const LOOKS = [
  { name: "wide", width: 1280, colorScheme: "light" },
  { name: "phone", width: 360, colorScheme: "dark" },
] as const;

/** Pages of a play that people from abroad read, and so in Arabic too. */
const MANY_LANGUAGES = /^\/(candidate|invitation|login|verify-email|reset-password|register)\b/;

/** Scans pages as people come to them: each kind of page once in every state that its forms tell apart. */
export class Scan {
  readonly faults: string[] = [];
  readonly #seen = new Set<string>();
  readonly #play: string;
  readonly #inArabic: RegExp;

  /**
   * @param play how its pictures are called
   * @param inArabic paths that are looked at in Arabic, too
   */
  constructor(play: string, inArabic = MANY_LANGUAGES) {
    this.#play = play;
    this.#inArabic = inArabic;
  }

  /** The same for pages with such a path alone. */
  lookOnly(paths: RegExp): (page: Page) => Promise<void> {
    return async (page) => {
      if (paths.test(new URL(page.url()).pathname)) await this.look(page);
    };
  }

  /** Looks at the page where it stands; leaves it wide, light and German. */
  readonly look = async (page: Page): Promise<void> => {
    const kind = await kindOf(page);
    if (this.#seen.has(kind)) return;
    this.#seen.add(kind);
    const name = `${this.#play}-${String(this.#seen.size).padStart(2, "0")}-${kind.replaceAll(/[^a-z]+/gi, "-").slice(1, 60)}`;
    await this.#lookAt(page, name, LOOKS);
    if (this.#inArabic.test(new URL(page.url()).pathname)) {
      await speak(page, "ar");
      await this.#lookAt(page, `${name}-ar`, LOOKS.slice(1));
      await speak(page, "de");
    }
    await show(page, LOOKS[0]);
  };

  async #lookAt(page: Page, name: string, looks: readonly (typeof LOOKS)[number][]): Promise<void> {
    for (const look of looks) {
      await show(page, look);
      await picture(page, `${name}-${look.name}`);
      this.faults.push(...(await accessibilityFaults(page)), ...(await cutOff(page)));
    }
  }
}

/** The address without its ids and marks, and what can be done there. */
async function kindOf(page: Page): Promise<string> {
  const intents = await page
    .locator('main input[name="intent"]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const path = new URL(page.url()).pathname
    .replace(/\/(verify-email|invitation|reset-password|login\/link)\/.+/, "/$1/:token")
    .replaceAll(/\/[0-9a-f-]{36}/g, "/:id");
  return `${path} ${[...new Set(intents)].sort().join(" ")}`;
}

/** The same page in another look, once it was painted: a look that changes under a page shows a frame late. */
async function show(page: Page, { width, colorScheme }: (typeof LOOKS)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
}

async function speak(page: Page, language: string): Promise<void> {
  await page.context().addCookies([{ name: "lang", value: language, url: new URL(page.url()).origin }]);
  await page.reload();
}
