import { expect, type Browser, type BrowserContext, type Locator, type Page } from "@playwright/test";

export type Fields = Readonly<Record<string, string | readonly string[] | boolean>>;

/** What the router of the page tells of itself. */
interface Router {
  state: { navigation: { state: string }; fetchers: Map<string, { state: string }> };
}

/** What React keeps at the root of the page. */
interface Drawn {
  stateNode: { pendingLanes: number };
}

/** What happens on each page a person comes to. */
export type OnPage = (page: Page) => Promise<void>;

/** One person at a browser of their own, who fills forms by their names and presses their buttons. */
export class Person {
  readonly page: Page;
  readonly #context: BrowserContext;

  readonly #scripted: boolean;
  readonly #onPage: OnPage | undefined;

  constructor(context: BrowserContext, page: Page, scripted: boolean, onPage?: OnPage) {
    this.#context = context;
    this.page = page;
    this.#scripted = scripted;
    this.#onPage = onPage;
  }

  async goto(path: string): Promise<void> {
    const response = await this.page.goto(path);
    expect(
      response?.status(),
      `${path}: ${await this.page.locator("h1").first().textContent()}`,
    ).toBeLessThan(400);
    await this.#onPage?.(this.page);
  }

  /** The form of an intent on this page; `having` narrows it by a hidden value. */
  form(intent: string, having: Fields = {}) {
    const narrowed = Object.entries(having).map(
      ([name, value]) => `:has([name="${name}"][value="${String(value)}"])`,
    );
    return this.page.locator(`form:has(input[name="intent"][value="${intent}"])${narrowed.join("")}`).first();
  }

  /** Fills the intent's form and sends it; the page that follows must be another answer than a refusal. */
  async send(intent: string, fields: Fields = {}, having: Fields = {}): Promise<void> {
    const form = this.form(intent, having);
    await expect(form, `the form "${intent}" on ${this.page.url()}`).toHaveCount(1);
    await form.evaluate((element) => {
      for (
        let outer = element.closest("details");
        outer;
        outer = outer.parentElement?.closest("details") ?? null
      ) {
        outer.open = true;
      }
    });
    await this.#takenOver(form);
    for (const [name, value] of Object.entries(fields)) await this.#fill(form, name, value);
    const answered = this.page.waitForResponse((response) => response.request().method() === "POST");
    const loaded = this.#newPage();
    await form.locator('button[type="submit"]').last().click();
    const status = (await answered).status();
    await loaded();
    expect(status, `"${intent}" was refused: ${await this.#errors()}`).toBeLessThan(400);
    await this.#onPage?.(this.page);
  }

  /** Presses a link and waits for the page behind it. */
  async follow(link: Locator): Promise<void> {
    await this.#takenOver(link);
    const loaded = this.#newPage();
    await link.click();
    await loaded();
    await this.#onPage?.(this.page);
  }

  /** With scripts: the page's own script has taken the element over, so that what is typed stays. */
  async #takenOver(element: Locator): Promise<void> {
    if (!this.#scripted) return;
    const handle = await element.elementHandle();
    await this.page.waitForFunction(
      (node) => node !== null && Object.keys(node).some((key) => key.startsWith("__react")),
      handle,
    );
  }

  /**
   * Call it before the click, and what it returns after: waits until the next page stands. The router is done before
   * what it has fetched is drawn, so React must have nothing left to draw either.
   */
  #newPage(): () => Promise<unknown> {
    if (!this.#scripted) {
      const loaded = this.page.waitForEvent("load");
      return () => loaded;
    }
    return () =>
      this.page.waitForFunction(() => {
        const { state } = (window as unknown as { __remixRouter: Router }).__remixRouter;
        if ([state.navigation, ...state.fetchers.values()].some((one) => one.state !== "idle")) return false;
        const root = Object.entries(document).find(([name]) => name.startsWith("__reactContainer"));
        return (root?.[1] as Drawn | undefined)?.stateNode.pendingLanes === 0;
      });
  }

  async #errors(): Promise<string> {
    return (await this.page.locator(".kern-error, [role=alert]").allTextContents()).join(" | ");
  }

  async #fill(form: ReturnType<Person["form"]>, name: string, value: Fields[string]): Promise<void> {
    const field = form.locator(`[name="${name}"]`);
    const kind = await field.first().evaluate((element) => {
      return element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase();
    });
    if (kind === "select") await field.selectOption(value as string);
    else if (kind === "radio") await form.locator(`[name="${name}"][value="${String(value)}"]`).check();
    else if (kind === "checkbox" && typeof value === "boolean") await field.setChecked(value);
    else if (kind === "checkbox") {
      for (const one of [value].flat())
        await form.locator(`[name="${name}"][value="${String(one)}"]`).check();
    } else await field.fill(value as string);
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.goto("/login");
    await this.send("signIn", { email, password });
  }

  /** What the page says, without what only scripts and styles read. */
  text(): Promise<string> {
    return this.page.locator("main").innerText();
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}

/** Opens a browser for a person, with or without JavaScript. */
export async function newPerson(
  browser: Browser,
  baseURL: string,
  javaScriptEnabled: boolean,
  onPage?: OnPage,
): Promise<Person> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled, locale: "de-DE" });
  return new Person(context, await context.newPage(), javaScriptEnabled, onPage);
}
