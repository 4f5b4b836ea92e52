import { expect, type Browser } from "@playwright/test";
import { milestones } from "#app/i18n/de/milestones.ts";
import { copyOf, forget, newPlace, startAt, type Mortal, type Place } from "../setup/killed.ts";
import { freePort } from "../setup/terminal.ts";
import { newPerson, type Fields, type Person } from "../story/person.ts";
import { CAST, emailOf, PASSWORD, seedCast, SEEDED_ON, type CastKey } from "./seed.ts";

const HR = "hr@werft.demo.example";
const ADVISOR = "advisor@bremen.demo.example";
const DEMO_PASSWORD = "Lotse-Demo-2026!";

type MilestoneKey = keyof typeof milestones;
type Side = "hr" | "advisor" | "candidate";

/** The application of a place on a day: it starts in the morning, when due work has its time. */
const onDay = (place: Place, port: number, day: string): Promise<Mortal> =>
  startAt(place, port, { clockStart: `${day}T07:00:00Z` });

/** The demo region with an offer for everybody who plays. */
export async function seededPlace(): Promise<Place> {
  const place = await newPlace("embedded");
  await (await onDay(place, await freePort(), SEEDED_ON)).stop();
  await seedCast(place);
  return place;
}

interface PlayOptions {
  browser: Browser;
  seeded: Place;
  cast: CastKey;
  /** the first day, on which the offer is accepted */
  day: string;
  javaScript?: boolean;
}

/** One play: an application of its own whose days are moved on, and everybody at a browser of their own. */
export class Play {
  readonly hr: Person;
  readonly advisor: Person;
  readonly candidate: Person;
  /** somebody without an account */
  readonly office: Person;
  readonly #place: Place;
  readonly #port: number;
  readonly #cast: CastKey;
  #app: Mortal;
  #caseId = "";
  #steps = new Map<string, string>();

  private constructor(
    people: readonly [Person, Person, Person, Person],
    at: { place: Place; port: number; cast: CastKey; app: Mortal },
  ) {
    [this.hr, this.advisor, this.candidate, this.office] = people;
    this.#place = at.place;
    this.#port = at.port;
    this.#cast = at.cast;
    this.#app = at.app;
  }

  /** Plays from the accepted offer on; takes everything away afterwards. */
  static async run(options: PlayOptions, play: (play: Play) => Promise<void>): Promise<void> {
    const { browser, cast, javaScript = true } = options;
    const place = await copyOf(options.seeded);
    const port = await freePort();
    const app = await onDay(place, port, options.day);
    const open = () => newPerson(browser, `http://localhost:${port}`, javaScript);
    const people = [await open(), await open(), await open(), await open()] as const;
    const one = new Play(people, { place, port, cast, app });
    try {
      await one.#accept();
      await play(one);
    } finally {
      await one.#app.stop();
      for (const person of people) await person.close();
      forget(place);
    }
  }

  async #accept(): Promise<void> {
    await this.hr.signIn(HR, DEMO_PASSWORD);
    await this.advisor.signIn(ADVISOR, DEMO_PASSWORD);
    await this.candidate.signIn(emailOf(this.#cast), PASSWORD);
    const { vacancy, familyName } = CAST[this.#cast];
    await this.candidate.goto("/candidate/proposals");
    await this.candidate.follow(this.candidate.page.getByRole("link", { name: vacancy }));
    await this.candidate.send("accept");
    await this.hr.goto("/employer/cases");
    const link = this.hr.page.locator('a[href^="/employer/cases/"]', { hasText: familyName }).first();
    this.#caseId = (await link.getAttribute("href"))?.split("/").at(-1)?.split("?")[0] ?? "";
    await this.learnSteps();
  }

  /** Reads which steps the case has; call it after another way was chosen. */
  async learnSteps(): Promise<void> {
    await this.advisor.goto(this.pathOf("advisor"));
    const links = await this.advisor.page
      .locator(".milestones a.milestone__title")
      .evaluateAll((all) =>
        all.map((one) => [one.textContent ?? "", one.getAttribute("href") ?? ""] as const),
      );
    this.#steps = new Map(
      links.map(([title, href]) => [title.trim(), /step=([0-9a-f-]+)/.exec(href)?.[1] ?? ""]),
    );
  }

  /** The titles of the steps the case has, in order. */
  get titles(): string[] {
    return [...this.#steps.keys()];
  }

  /** The ids of all steps, whoever sees them. */
  get stepIds(): string[] {
    return [...this.#steps.values()];
  }

  /** Ends the application and starts it at the same place on a later day. */
  async at(day: string): Promise<void> {
    await this.#app.stop();
    this.#app = await onDay(this.#place, this.#port, day);
  }

  /** Where a side sees the case, or one of its steps. */
  pathOf(side: Side, key?: MilestoneKey): string {
    const step = key === undefined ? null : this.#steps.get(milestones[key].title);
    if (step === undefined) throw new Error(`the case has no step ${key}: ${this.titles.join(", ")}`);
    if (side === "candidate") return step === null ? "/candidate/checklist" : `/candidate/milestones/${step}`;
    const base = side === "hr" ? "/employer/cases" : "/advisor/cases";
    return `${base}/${this.#caseId}${step === null ? "" : `?step=${step}`}`;
  }

  /** Goes to the case, or to one of its steps, and reads what stands there. */
  async look(side: Side, key?: MilestoneKey): Promise<string> {
    await this[side].goto(this.pathOf(side, key));
    return this[side].text();
  }

  /** Takes a step with a milestone on its own page. */
  async step(side: Side, key: MilestoneKey, intent: string, fields: Fields = {}): Promise<void> {
    await this[side].goto(this.pathOf(side, key));
    await this[side].send(intent, fields);
  }

  /** Says that steps are done, today or on `doneOn`. */
  async finish(side: Side, keys: readonly MilestoneKey[], fields: Fields = {}): Promise<void> {
    for (const key of keys) await this.step(side, key, "finish", fields);
  }

  /** The day until which a step is due, as its page says. */
  async expectDue(side: Side, key: MilestoneKey, day: string): Promise<void> {
    await this.look(side, key);
    const due = this[side].page.locator("#step time.due, main > p time.due").first();
    await expect(due, `${key} is due`).toHaveAttribute("datetime", day);
  }

  /** Leads the case another way; the page shows the difference, with these words, before it is done. */
  async changeWay(routeId: string, fastTrack: boolean, words: readonly string[] = []): Promise<void> {
    const query = new URLSearchParams({ routeId, fastTrack: fastTrack ? "on" : "" });
    await this.advisor.goto(`${this.pathOf("advisor")}/way?${query}`);
    const difference = await this.advisor.text();
    for (const word of words) expect(difference).toContain(word);
    await this.advisor.send("changeRoute");
    await this.learnSteps();
  }

  /** A mail to this side whose subject has these words stands in the outbox; mails take a moment. */
  async expectMail(side: Side, words: string): Promise<void> {
    // what concerns the center goes to its mailbox
    const email = { hr: HR, advisor: "welcome@bremen.demo.example", candidate: emailOf(this.#cast) }[side];
    const mail = this.office.page.locator("main > *", { hasText: email }).filter({ hasText: words });
    await expect(async () => {
      await this.office.goto("/dev/outbox");
      expect(await mail.count(), `a mail to ${email} about ${words}`).toBeGreaterThan(0);
    }).toPass({ timeout: 20_000 });
  }
}
