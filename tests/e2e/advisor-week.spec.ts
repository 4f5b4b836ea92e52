import { expect, test, type Locator } from "@playwright/test";
import writeXlsxFile from "write-excel-file/node";
import { acceptInvitation } from "./story/account.ts";
import { newPerson, type Person } from "./story/person.ts";
import { Scan } from "./story/scan.ts";

// An advisor's week with one person: registered, found twice, made one, proposed, handed over to another center.

/** Pages in states that no other scan meets; a scan needs scripts, and both engines make the same pages. */
const SCANNED = /\/(import|merge|handovers?)$|\/advisor\/candidates\/[0-9a-f-]{36}$/;
const PASSWORD = "Lotse-Demo-2026!";
const NAME = "Yusuf Wochenmann";
const EMAIL = "yusuf@beraterwoche.example";
const VACANCY = "Systemadministrator/in Linux";
const OTHER_CENTER = "Welcome Center Region Braunschweig–Wolfsburg";

/** The old list of the center: the second row is the same person, written by somebody else; the third has no day. */
const OLD_LIST = [
  ["Name", "Vorname", "geboren am", "Handy", "Wunschberuf", "Sprachniveau", "Kenntnisse", "Bemerkung"],
  ["Wochenfrau", "Lene", "04.07.1990", "", "Systemadministrator", "B2", "Linux", "ruft zurück"],
  [
    ...["Wochenman", "Yussuf", "11.02.1993", "0151 23456789"],
    ...["Systemadministrator", "A2", "Kubernetes, Netzwerke", ""],
  ],
  ["Wochentag", "Milo", "31.02.1991", "", "Systemadministrator", "B1", "", ""],
];

const card = ({ page }: Person, title: string): Locator =>
  page.locator("section.card").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("one person from the first talk to another center", async ({ browser, baseURL }, { project }) => {
  test.setTimeout(300_000);
  const scripted = project.name === "embedded";
  const scan = new Scan("advisor-week");
  const open = () =>
    newPerson(browser, baseURL ?? "", scripted, scripted ? scan.lookOnly(SCANNED) : undefined);
  const [advisor, yusuf, elsewhere] = [await open(), await open(), await open()];
  await advisor.signIn("advisor@bremen.demo.example", PASSWORD);
  await elsewhere.signIn("advisor@braunschweig.demo.example", PASSWORD);

  const first = await test.step("a person is registered, with entries", () => register(advisor));
  await test.step("and gets an account", () =>
    acceptInvitation(yusuf, { email: EMAIL, name: NAME, password: "Ein langes Passwort 2026" }));
  await test.step("an old list has the same person again", () => importOldList(advisor, first.reference));
  const second = await test.step("the doubtful pair is found", () => findPair(advisor));
  await test.step("both become one, without loss", () => merge(advisor, first, second));
  await test.step("the person is matched and proposed", () => propose(advisor, first));
  await test.step("a note is kept, the figures are there", () => record(advisor));
  await test.step("the person agrees to be handed over", () => handOver(advisor, yusuf, elsewhere, first));
  await test.step("the other center takes over", () => takeOver({ advisor, yusuf, elsewhere }, first));
  for (const person of [advisor, yusuf, elsewhere]) await person.close();
  expect(scan.faults).toEqual([]);
});

interface Found {
  /** "/advisor/candidates/…" */
  path: string;
  /** "K-2041" */
  reference: string;
}

/** Where the page of a person stands, once it is there. */
async function found(advisor: Person, name: string): Promise<Found> {
  await expect(advisor.page.getByRole("heading", { level: 1 })).toHaveText(name);
  const kicker = await advisor.page.locator("main header").first().innerText();
  return { path: new URL(advisor.page.url()).pathname, reference: /K-\d+/.exec(kicker)?.[0] ?? "" };
}

async function register(advisor: Person): Promise<Found> {
  await advisor.goto("/advisor/candidates/new");
  await advisor.send("register", {
    givenName: "Yusuf",
    familyName: "Wochenmann",
    email: EMAIL,
    birthDate: "1993-02-11",
    nationality: "JO",
    residenceCountry: "JO",
    situation: "ABROAD",
    isco08: "Fachkräfte für den Betrieb von Computernetzwerken und -systemen (2522)",
    qualification: "TERTIARY",
    recognition: "COMPARABLE",
    experienceYears: "6",
    skills: "Linux",
    germanLevel: "B1",
    englishLevel: "B2",
  });
  const person = await found(advisor, NAME);
  await addEntry(advisor, person, "languages", "saveLanguage", {
    ...{ language: "ar", level: "C2", certificate: "NONE" },
  });
  await addEntry(advisor, person, "experiences", "saveExperience", {
    ...{ title: "Systemadministrator", employer: "Amman Datacenter" },
    ...{ startedOn: "04/2019", endedOn: "06/2025", workload: "FULL_TIME" },
  });
  await advisor.send("activate");
  await advisor.send("invite");
  await expect(advisor.page.locator("main")).toContainText("Die Einladung ist unterwegs.");
  return person;
}

async function addEntry(
  advisor: Person,
  { path }: Found,
  kind: string,
  intent: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  await advisor.goto(`${path}/entries/${kind}/new`);
  await advisor.send(intent, fields);
  await expect(advisor.page).toHaveURL(new RegExp(`${path}(\\?|$)`));
}

async function importOldList(advisor: Person, reference: string): Promise<void> {
  const main = advisor.page.locator("main");
  await advisor.goto("/advisor/candidates/import");
  const workbook = writeXlsxFile(OLD_LIST.map((cells) => cells.map((value) => ({ value }))));
  await advisor.page.locator('input[type="file"]').setInputFiles({
    name: "Beratung 2019-2025.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await workbook.toBuffer(),
  });
  await advisor.send("check");
  await expect(main).toContainText("2 Zeilen sind in Ordnung.");
  const rows = main.locator("tbody tr");
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText(`${NAME} (${reference}): ähnlicher Name, gleiches Geburtsdatum`);
  await expect(rows.nth(1)).toContainText("geboren am „31.02.1991“:");
  await expect(advisor.page.getByLabel("Bemerkung")).toHaveValue("");
  await advisor.send("save", { answer3: "add", source: "Beratungsliste 2019–2025", basis: "CONSENT" });
  await expect(main).toContainText("2 Menschen sind als Entwurf erfasst.");
  await expect(main).toContainText("Ausgelassen: 0. Mit Fehlern: 1.");
}

async function findPair(advisor: Person): Promise<Found> {
  const main = advisor.page.locator("main");
  await advisor.goto("/advisor/candidates");
  await advisor.follow(main.getByRole("link", { name: /^Vielleicht doppelt/ }));
  await expect(main.getByRole("link", { name: new RegExp(NAME) })).toHaveCount(1);
  await advisor.follow(main.getByRole("link", { name: /Yussuf Wochenman / }));
  const second = await found(advisor, "Yussuf Wochenman");
  await expect(main).toContainText("Vielleicht doppelt erfasst");
  await expect(main).toContainText("ähnlicher Name, gleiches Geburtsdatum");
  await addEntry(advisor, second, "languages", "saveLanguage", {
    ...{ language: "fr", level: "B2", certificate: "NONE" },
  });
  await addEntry(advisor, second, "experiences", "saveExperience", {
    ...{ title: "Netzwerktechniker", employer: "Irbid Telecom" },
    ...{ startedOn: "01/2015", endedOn: "03/2019", workload: "FULL_TIME" },
  });
  return second;
}

async function merge(advisor: Person, first: Found, second: Found): Promise<void> {
  const main = advisor.page.locator("main");
  await advisor.goto(first.path);
  await advisor.follow(main.getByRole("link", { name: `Mit ${second.reference} vergleichen` }));
  await expect(main).toContainText(`${first.reference}: ${NAME}`);
  await expect(main).toContainText(`${second.reference}: Yussuf Wochenman`);
  const skills = main.getByRole("group", { name: "Kenntnisse" });
  await expect(skills.getByRole("radio", { name: "beides" })).toBeChecked();
  await advisor.send("merge", { keep: "this" });
  await expect(main).toContainText("Zusammengeführt.");
  await expect(advisor.page.getByRole("heading", { level: 1 })).toHaveText(NAME);
  await expect(card(advisor, "Sprachen")).toContainText("Arabisch: C2");
  await expect(card(advisor, "Sprachen")).toContainText("Französisch: B2");
  await expect(card(advisor, "Arbeit bisher").locator("ul.entries > li")).toHaveCount(2);
  await expect(card(advisor, "Arbeit bisher")).toContainText("Amman Datacenter");
  await expect(card(advisor, "Arbeit bisher")).toContainText("Irbid Telecom");
  const profile = card(advisor, "Beruf und Wünsche");
  for (const skill of ["Linux", "Kubernetes", "Netzwerke"]) await expect(profile).toContainText(skill);
  await expect(profile).toContainText("B1 – selbstständig im Alltag");
  await expect(card(advisor, "Name und Kontakt")).toContainText(EMAIL);
  await expect(card(advisor, "Name und Kontakt")).toContainText("23456789");
  await expect(card(advisor, "Zusammengeführt")).toContainText("Yussuf Wochenman, 11.02.1993");
  await advisor.goto(second.path);
  await expect(advisor.page).toHaveURL(new RegExp(first.path));
}

async function propose(advisor: Person, { path, reference }: Found): Promise<void> {
  const main = advisor.page.locator("main");
  await advisor.goto(path);
  await advisor.follow(main.getByRole("link", { name: "Passende Stellen suchen" }));
  const line = (name: string) => main.locator("ol.matches > li", { hasText: name });
  await line(VACANCY).locator("summary").click();
  await expect(line(VACANCY)).toContainText(
    "Alle verlangten Kenntnisse sind da: Linux, Netzwerke, Kubernetes.",
  );
  await expect(line(VACANCY)).toContainText("Deutsch B1");
  await advisor.follow(main.getByRole("link", { name: VACANCY }));
  await line(reference).locator("summary").click();
  await expect(line(reference)).toContainText("6 Jahre Berufserfahrung.");
  await advisor.send("propose", {}, { candidateId: path.split("/").at(-1) ?? "" });
  await expect(line(reference)).toContainText("Schon vorgeschlagen");
}

async function record(advisor: Person): Promise<void> {
  const main = advisor.page.locator("main");
  await advisor.goto("/advisor/inbox?folder=open");
  await advisor.follow(main.getByRole("link", { name: "Termin für die Fachsprachprüfung" }));
  await advisor.follow(main.locator('a[href^="/advisor/requests/"]').first());
  await advisor.send("note", { body: "Herr Wochenmann wäre auch hier jemand." });
  await expect(card(advisor, "Interne Notizen")).toContainText("Herr Wochenmann wäre auch hier jemand.");
  await expect(card(advisor, "Interne Notizen")).toContainText("Jan Lüders");
  await advisor.goto("/advisor/reports");
  await expect(card(advisor, "Vorschläge").locator("tbody tr", { hasText: "vorgeschlagen" })).toHaveCount(1);
}

async function handOver(advisor: Person, yusuf: Person, elsewhere: Person, { path }: Found): Promise<void> {
  const main = advisor.page.locator("main");
  await advisor.goto(path);
  await advisor.follow(main.getByRole("link", { name: "An ein anderes Center übergeben" }));
  const center = main.locator('select[name="toCenterId"] option', { hasText: OTHER_CENTER });
  const reason = "Sie ziehen zu Ihrer Schwester nach Wolfsburg.";
  const form = advisor.form("ask");
  for (const part of ["SITUATION", "DOCUMENTS"]) await form.locator(`[value="${part}"]`).uncheck();
  await advisor.send("ask", { toCenterId: (await center.getAttribute("value")) ?? "", reason });
  await expect(main).toContainText("Einwilligung erbeten");
  await elsewhere.goto("/advisor/handovers");
  await expect(elsewhere.page.locator("main")).not.toContainText("eingewilligt");

  const page = yusuf.page.locator("main");
  await yusuf.goto("/candidate/handover");
  await expect(page).toContainText(reason);
  await expect(page).toContainText("Sprachen, Abschlüsse, Berufserfahrung mit Arbeitgebern");
  await expect(page).not.toContainText("Familie, Aufenthalt, Sorgeberechtigte");
  await yusuf.send("agree", { agree: true });
  await expect(page).toContainText("Danke. Sie haben eingewilligt.");
}

async function takeOver(
  { advisor, yusuf, elsewhere }: Readonly<Record<"advisor" | "yusuf" | "elsewhere", Person>>,
  { path, reference }: Found,
): Promise<void> {
  const main = elsewhere.page.locator("main");
  await elsewhere.goto("/advisor/candidates");
  await elsewhere.follow(main.getByRole("link", { name: "Übergaben" }));
  const row = main.locator("tbody tr", { hasText: "eingewilligt" });
  await expect(row).toHaveCount(1);
  await expect(main).not.toContainText("Wochenmann");
  await elsewhere.send("accept");
  await expect(elsewhere.page.getByRole("heading", { level: 1 })).toHaveText(NAME);
  await expect(main).toContainText("wird ausgefüllt");
  await expect(card(elsewhere, "Sprachen")).toContainText("Französisch: B2");
  await expect(card(elsewhere, "Arbeit bisher")).toContainText("Amman Datacenter");
  await expect(card(elsewhere, "Arbeit bisher")).toContainText("Irbid Telecom");

  await advisor.goto(`/advisor/candidates?q=${reference}`);
  await expect(advisor.page.locator("tbody")).toContainText("an ein anderes Center übergeben");
  await advisor.goto(path);
  await expect(card(advisor, "Vorschläge")).toContainText("beendet");
  await expect(advisor.page.locator("main")).toContainText("Dieser Eintrag ist geschlossen.");
  await expect(advisor.form("activate")).toHaveCount(0);

  // the same account, now with the other center
  await yusuf.goto("/candidate/profile");
  await expect(card(yusuf, "Sprachen")).toContainText("Arabisch: C2");
  await expect(yusuf.page.locator("header").first()).toContainText(OTHER_CENTER);
}
