import { expect, test } from "@playwright/test";
import { acceptInvitation } from "./story/account.ts";
import { newPerson, type Person } from "./story/person.ts";
import { Scan } from "./story/scan.ts";

// A recruiter's week: forty vacancies at once, one of them filled; with scripts on one engine, without on the other.

/** Pages in states that no other scan meets; a scan needs scripts, and both engines make the same pages. */
const SCANNED = /\/vacancies\/(import|[0-9a-f-]{36}\/proposals)$|\/candidate\/proposals\//;
const PASSWORD = "Lotse-Demo-2026!";
const TITLE = "Lackierfachkraft 27";
const SUBJECT = "Wer lackiert mit uns ab März?";

const HEADS =
  "Stellenbezeichnung;Beruf;Aufgaben;Verlangte Qualifikation;Wochenstunden;Bruttogehalt, mindestens;Zeitraum";
const VOCATIONAL = "Berufsausbildung (mindestens zwei Jahre)";
/** By line of the table, the heads being the first: what it says and what it should. */
const FAULTS: Readonly<Record<number, readonly [faulty: string, good: string]>> = {
  5: ["Xyzzyx", "Lackierer"],
  18: ["Vollzeit", "38,5"],
  41: ["nach Vereinbarung", "3.250"],
};

/** "Lackierfachkraft 01" to "Lackierfachkraft 40" as a company's own table has them. */
function table(): string {
  const rows = Array.from({ length: 40 }, (_, at) => {
    const row = `Lackierfachkraft ${String(at + 1).padStart(2, "0")};Lackierer;Bauteile grundieren und lackieren;${VOCATIONAL};38,5;3.250;im Monat`;
    const [faulty, good] = FAULTS[at + 2] ?? ["", ""];
    return row.replace(`;${good};`, `;${faulty};`);
  });
  return [HEADS, ...rows].join("\n");
}

/** Who is proposed: the hired one, the one who is told no, the one of whom no name was ever shown. */
const PEOPLE = [
  { givenName: "Amina", familyName: "Wochenhir", email: "amina@recruiterwoche.example", years: "7 Jahre" },
  { givenName: "Bilal", familyName: "Wochenab", email: "bilal@recruiterwoche.example", years: "5 Jahre" },
  { givenName: "Carla", familyName: "Wochenohn", email: "carla@recruiterwoche.example", years: "2 Jahre" },
] as const;
type Name = (typeof PEOPLE)[number]["givenName"];

test("forty vacancies, three proposals, one hire", async ({ browser, baseURL }, { project }) => {
  test.setTimeout(300_000);
  const scripted = project.name === "embedded";
  const scan = new Scan("recruiter-week");
  const open = () =>
    newPerson(browser, baseURL ?? "", scripted, scripted ? scan.lookOnly(SCANNED) : undefined);
  const [hr, advisor, amina, bilal] = [await open(), await open(), await open(), await open()];
  await hr.signIn("hr@metall.demo.example", PASSWORD);
  await advisor.signIn("advisor@erzgebirge.demo.example", PASSWORD);

  await test.step("forty rows, three of them faulty, corrected and saved", () => importForty(hr));
  await test.step("published together", () => publishForty(hr));
  const vacancy = await test.step("found by words and by a filter", () => findOne(hr));
  await test.step("the center is asked", () => ask(hr));
  const numbers = await test.step("the center registers three people", () => register(advisor));
  await test.step("and proposes them", () => propose(advisor, Object.values(numbers)));
  for (const [person, { email, givenName, familyName }] of [
    [amina, PEOPLE[0]],
    [bilal, PEOPLE[1]],
  ] as const) {
    await acceptInvitation(person, {
      email,
      name: `${givenName} ${familyName}`,
      password: "Ein langes Passwort 2026",
    });
  }

  const comparison = `${vacancy}/proposals`;
  const proposalOf = async (name: Name) => {
    await hr.goto(comparison);
    await hr.follow(hr.page.getByRole("link", { name: `${numbers[name]} öffnen` }));
    return new URL(hr.page.url()).pathname;
  };
  await test.step("compared without names, two of them wanted", async () => {
    await hr.goto(vacancy);
    const main = hr.page.locator("main");
    await hr.follow(main.getByRole("link", { name: "ein Anliegen" }));
    await expect(main.locator("tbody tr")).toHaveCount(1);
    await expect(main).toContainText(SUBJECT);
    await hr.goto(vacancy);
    await hr.follow(main.getByRole("link", { name: "Vorschläge ansehen" }));
    await expect(main.locator("thead th")).toHaveCount(4);
    for (const number of Object.values(numbers)) await expect(main.locator("thead")).toContainText(number);
    await expect(main).toContainText("Die Stelle verlangt kein Deutsch.");
    await expect(main).toContainText("7 Jahre Berufserfahrung.");
    for (const { familyName } of PEOPLE) await expect(main).not.toContainText(familyName);
    for (const name of ["Amina", "Bilal"] as const) {
      await proposalOf(name);
      await hr.send("interested");
      await expect(main).toContainText("Die Person entscheidet, ob sie sich Ihrem Unternehmen zeigt.");
    }
  });

  await test.step("both consent, the third is never asked", async () => {
    for (const person of [amina, bilal]) {
      await person.goto("/candidate/consents");
      await person.send("give", { agree: true });
      await expect(person.page.locator("main")).toContainText("Metallbau Greifenstein GmbH");
    }
    await hr.goto(comparison);
    const heads = hr.page.locator("main thead");
    await expect(heads).toContainText(`Amina Wochenhir (${numbers.Amina})`);
    await expect(heads).toContainText(`Bilal Wochenab (${numbers.Bilal})`);
    await expect(heads).toContainText(numbers.Carla);
    await expect(heads).not.toContainText("Wochenohn");
  });

  const aminas = await proposalOf("Amina");
  await test.step("a talk is suggested and agreed on", async () => {
    await hr.send("suggest", {
      kind: "VIDEO",
      place: "https://talk.example/lack",
      minutes: "30",
      time1: "2035-09-03T09:00",
      time2: "2035-09-04T14:00",
    });
    await hr.goto(comparison);
    const standing = hr.page.locator("main tbody tr", { hasText: "Am Zug" }).first();
    await expect(standing).toContainText("Gespräch Am Zug: die Person");
    await amina.goto(aminas.replace("/employer/", "/candidate/"));
    const time = amina.page.getByRole("radio", { name: "Di, 04.09.2035, 14:00" });
    await amina.send("pick", { time: (await time.getAttribute("value")) ?? "" });
    await hr.goto(aminas);
    const main = hr.page.locator("main");
    await expect(main).toContainText("Termin vereinbart");
    await expect(main).toContainText("Di, 04.09.2035, 14:00");
  });

  await test.step("an offer, accepted from two windows: one case", async () => {
    await hr.send("offer", { startsOn: "2035-10-01" });
    await amina.goto("/candidate/proposals");
    await amina.follow(amina.page.getByRole("link", { name: TITLE }));
    const window = await amina.page.context().newPage();
    await window.goto(amina.page.url());
    await amina.send("accept");
    await expect(amina.page.locator("main")).not.toContainText("Angebot annehmen");
    await window.getByRole("button", { name: "Angebot annehmen" }).click();
    // the second press finds the case that is there
    await expect(window).toHaveURL(/\/candidate\/checklist$/);
    await expect(window.locator("main")).toContainText("01.10.2035");
    await amina.goto("/candidate/checklist");
    await expect(amina.page.locator("main")).toContainText("01.10.2035");
    for (const [person, list] of [
      [hr, "/employer/cases"],
      [advisor, "/advisor/cases"],
    ] as const) {
      await person.goto(list);
      await expect(person.page.locator("main tr", { hasText: "Amina Wochenhir" })).toHaveCount(1);
    }
  });

  await test.step("the others are declined for neutral reasons that only the center reads", async () => {
    for (const [name, reason] of [
      ["Bilal", "POSITION_FILLED"],
      ["Carla", "EXPERIENCE_DIFFERS"],
    ] as const) {
      await proposalOf(name);
      await hr.send("decline", { reason });
      await expect(hr.page.locator("main")).toContainText("Dieser Vorschlag ist beendet.");
    }
    await bilal.goto("/candidate/proposals");
    await bilal.follow(bilal.page.getByRole("link", { name: TITLE }));
    await expect(bilal.page.locator("main")).toContainText("Dieser Vorschlag ist zu Ende.");
    await expect(bilal.page.locator("main")).not.toContainText("Stelle ist anders besetzt");
    await advisor.goto("/advisor/candidates?q=Wochenab");
    await advisor.follow(advisor.page.locator("main th a").first());
    await expect(advisor.page.locator("main")).toContainText("Grund: Stelle ist anders besetzt");
    await hr.goto(comparison);
    await expect(hr.page.locator("main tbody tr").first()).toContainText("Stelle angenommen");
    await hr.goto(vacancy);
    await hr.send("fill");
    await expect(hr.page.locator("main")).toContainText("besetzt");
  });
  for (const person of [hr, advisor, amina, bilal]) await person.close();
  expect(scan.faults).toEqual([]);
});

async function importForty(hr: Person): Promise<void> {
  const main = hr.page.locator("main");
  await hr.goto("/employer/vacancies/import");
  await hr.send("check", { text: table() });
  await expect(main).toContainText("37 Zeilen sind in Ordnung. 3 brauchen noch eine Korrektur.");
  const row = (line: number) => main.locator("tbody tr").nth(line - 2);
  await expect(row(5)).toContainText("Beruf „Xyzzyx“:");
  await expect(row(18)).toContainText("Wochenstunden „Vollzeit“:");
  await expect(row(41)).toContainText("Bruttogehalt, mindestens „nach Vereinbarung“:");
  const written = await hr.page.locator('textarea[name="text"]').inputValue();
  let corrected = written;
  for (const [faulty, good] of Object.values(FAULTS)) corrected = corrected.replace(faulty, good);
  await hr.send("check", { text: corrected });
  await expect(main).toContainText("40 Zeilen sind in Ordnung.");
  await expect(main).not.toContainText("Korrektur.");
  await hr.send("save");
  await expect(main).toContainText("40 Entwürfe sind angelegt.");
}

/** The first page of the list and the second: what is published leaves the list of drafts. */
async function publishForty(hr: Person): Promise<void> {
  const main = hr.page.locator("main");
  for (const [count, done] of [
    [25, "25 Stellen sind veröffentlicht."],
    [15, "15 Stellen sind veröffentlicht."],
  ] as const) {
    await hr.goto("/employer/vacancies?q=Lackierfachkraft&state=DRAFT");
    const boxes = main.getByRole("checkbox", { name: /^Lackierfachkraft .* auswählen$/ });
    await expect(boxes).toHaveCount(count);
    for (const box of await boxes.all()) await box.check();
    const loaded = hr.page.waitForEvent("load");
    await hr.page.getByRole("button", { name: "Veröffentlichen" }).click();
    await loaded;
    await expect(main).toContainText(done);
  }
}

async function findOne(hr: Person): Promise<string> {
  const main = hr.page.locator("main");
  await hr.goto("/employer/vacancies");
  await main.locator('input[type="search"]').fill("lackierfachkraft");
  await hr.follow(main.getByRole("search").getByRole("button"));
  await expect(main.locator(".tabs [aria-current=page]")).toContainText("40");
  await main.locator("summary", { hasText: "Weiter eingrenzen" }).click();
  await main.getByLabel("Wer ist am Zug").selectOption({ label: "Sie sind am Zug" });
  await hr.follow(main.getByRole("button", { name: "Eingrenzen" }));
  await main.locator('input[type="search"]').fill(TITLE);
  await hr.follow(main.getByRole("search").getByRole("button"));
  await expect(main.locator("tbody tr")).toHaveCount(1);
  await hr.follow(main.getByRole("link", { name: TITLE }));
  await expect(main).toContainText("veröffentlicht");
  return new URL(hr.page.url()).pathname;
}

async function ask(hr: Person): Promise<void> {
  await hr.follow(hr.page.getByRole("link", { name: "Vermittlung anfragen" }));
  await hr.send("send", {
    topics: ["RECRUITING"],
    subject: SUBJECT,
    message: "Wir suchen eine Person, die Bauteile lackiert. Erfahrung wäre schön.",
  });
  await expect(hr.page.locator("main")).toContainText(SUBJECT);
}

/** Gives the number of each, "K-2041". */
async function register(advisor: Person): Promise<Record<Name, string>> {
  const main = advisor.page.locator("main");
  await advisor.goto("/advisor/candidates/import");
  const heads =
    "Name;Vorname;Geburtsdatum;Staatsangehörigkeit;Beruf;Abschluss;Deutsch;E-Mail;Berufserfahrung";
  const rows = PEOPLE.map(
    ({ givenName, familyName, email, years }, at) =>
      `${familyName};${givenName};0${at + 3}.04.199${at};Tunesien;Lackierer;${VOCATIONAL};B1;${email};${years}`,
  );
  await advisor.send("check", { text: [heads, ...rows].join("\n") });
  await expect(main).toContainText("3 Zeilen sind in Ordnung.");
  await advisor.send("save", { source: "Messe Chemnitz 2026", basis: "CONSENT" });
  await expect(main).toContainText("3 Menschen sind als Entwurf erfasst.");
  const numbers: Partial<Record<Name, string>> = {};
  for (const { givenName, familyName } of PEOPLE) {
    await advisor.goto(`/advisor/candidates?q=${familyName}`);
    await advisor.follow(main.getByRole("link", { name: `${givenName} ${familyName}` }));
    await expect(advisor.page.getByRole("heading", { level: 1 })).toHaveText(`${givenName} ${familyName}`);
    numbers[givenName] = /K-\d+/.exec(await advisor.text())?.[0] ?? "";
    await advisor.send("activate");
    await advisor.send("invite");
    await expect(main).toContainText("sucht eine Stelle");
  }
  return numbers as Record<Name, string>;
}

async function propose(advisor: Person, numbers: readonly string[]): Promise<void> {
  const main = advisor.page.locator("main");
  await advisor.goto("/advisor/inbox");
  await advisor.follow(main.getByRole("link", { name: SUBJECT }));
  await advisor.send("take");
  await advisor.follow(main.locator('a[href^="/advisor/matching/"]').first());
  for (const number of numbers) {
    const line = main.locator("ol.matches > li", { hasText: number });
    const candidateId = await line.locator('input[name="candidateId"]').inputValue();
    await advisor.send("propose", {}, { candidateId });
    await expect(line).toContainText("Schon vorgeschlagen");
  }
}
