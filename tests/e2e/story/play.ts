import { expect, type Browser } from "@playwright/test";
import { acceptInvitation } from "./account.ts";
import { linkMailedTo } from "./mail.ts";
import { newPerson, type OnPage, type Person } from "./person.ts";

const DEMO_PASSWORD = "Lotse-Demo-2026!";
const PASSWORD = "Ein langes Passwort 2026";

/** Everything the story invents; found again in the database afterwards. */
export const STORY = {
  company: "Story Metallbau GmbH",
  hrEmail: "hr@story.example",
  candidateEmail: "nadia@story.example",
  vacancy: "Schweißerin oder Schweißer WIG",
  subject: "Wer passt zu unserer Schweißerei?",
};

interface Stage {
  browser: Browser;
  baseURL: string;
  javaScript: boolean;
  /** what happens on each page that one of them comes to */
  onPage?: OnPage;
}

/** The whole main job: from a registered company to the first working day. */
export async function playStory(stage: Stage): Promise<void> {
  const open = () => newPerson(stage.browser, stage.baseURL, stage.javaScript, stage.onPage);
  const people = { hr: await open(), advisor: await open(), desk: await open(), candidate: await open() };
  await people.advisor.signIn("advisor@bremen.demo.example", DEMO_PASSWORD);
  await people.desk.signIn("desk@bremen.demo.example", DEMO_PASSWORD);
  await registerCompany(people.hr);
  await draftVacancy(people.hr);
  await verifyAndPublish(people.hr, people.advisor);
  await askForMatching(people.hr, people.desk, people.advisor);
  await inviteCandidate(people.advisor, people.candidate);
  await introduce(people);
  await arrive(people);
  for (const person of Object.values(people)) await person.close();
}

async function registerCompany(hr: Person): Promise<void> {
  await hr.goto("/register/company");
  await hr.send("register_with_account", {
    legalName: STORY.company,
    street: "Hafenstraße 7",
    postcode: "28217",
    municipality: "Bremen",
    land: "HB",
    size: "FROM_50_TO_249",
    industry: "MANUFACTURING",
    accountName: "Hanna Story",
    accountEmail: STORY.hrEmail,
    password: PASSWORD,
  });
  const verify = await linkMailedTo(hr, STORY.hrEmail, "/verify-email/");
  await hr.goto(verify);
  if ((await hr.form("confirm").count()) > 0) await hr.send("confirm");
  if (!(await hr.page.context().cookies()).some(({ name }) => name.includes("session"))) {
    await hr.signIn(STORY.hrEmail, PASSWORD);
  }
  await hr.goto("/employer/requests/new");
  expect(await hr.text()).toContain("noch nicht geprüft");
  await expect(hr.form("send")).toHaveCount(0);
}

/** What a company may do before it was verified: write the vacancy, not publish it. */
async function draftVacancy(hr: Person): Promise<void> {
  await hr.goto("/employer/vacancies/new");
  await hr.send("create", {
    title: STORY.vacancy,
    occupation: "Schweißer/innen und Brennschneider/innen (7212)",
    tasks: "WIG-Schweißen von Edelstahl für den Schiffbau, nach Zeichnung.",
    qualification: "VOCATIONAL",
    skills: "WIG-Schweißen, Zeichnungen lesen",
    languageLevel: "A2",
    weeklyHours: "38,5",
    salaryMin: "3.900",
    salaryPeriod: "MONTH",
    contractKind: "EMPLOYMENT",
    contractMonths: "0",
    openings: "1",
  });
  await expect(hr.form("publish")).toHaveCount(0);
}

async function verifyAndPublish(hr: Person, advisor: Person): Promise<void> {
  await advisor.goto("/advisor/companies");
  await advisor.follow(advisor.page.getByRole("link", { name: STORY.company }).first());
  await advisor.send("verify");
  await hr.goto("/employer/vacancies");
  await hr.follow(hr.page.getByRole("link", { name: STORY.vacancy }));
  await hr.send("publish");
}

async function askForMatching(hr: Person, desk: Person, advisor: Person): Promise<void> {
  await hr.goto("/employer/requests/new");
  const vacancyId = await hr.page
    .locator('select[name="vacancyId"] option', { hasText: STORY.vacancy })
    .getAttribute("value");
  await hr.send("send", {
    kind: "MATCHING",
    vacancyId: vacancyId ?? "",
    topics: ["RECRUITING"],
    urgency: "HIGH",
    subject: STORY.subject,
    message: "Wir suchen eine erfahrene Person für Edelstahl. Ab März wäre schön.",
  });
  await desk.goto("/advisor/inbox");
  await desk.follow(desk.page.getByRole("link", { name: STORY.subject }));
  await desk.send("triage", { topics: ["WORK_CAREER"] });

  await advisor.goto("/advisor/inbox");
  await advisor.follow(advisor.page.getByRole("link", { name: STORY.subject }));
  await advisor.send("take");
  await advisor.send("answer", { body: "Gern. Ich schlage Ihnen jemanden vor." });
  await hr.goto("/employer/requests");
  await hr.follow(hr.page.getByRole("link", { name: STORY.subject }));
  await expect(hr.page.locator("main")).toContainText(/Zuständig\s*Jan Lüders/);
  await hr.send("reply", { body: "Vielen Dank!" });
}

async function inviteCandidate(advisor: Person, candidate: Person): Promise<void> {
  await advisor.goto("/advisor/candidates/new");
  await advisor.send("register", {
    givenName: "Nadia",
    familyName: "Storymann",
    email: STORY.candidateEmail,
    birthDate: "1992-05-04",
    nationality: "TN",
    residenceCountry: "TN",
    situation: "ABROAD",
    isco08: "Schweißer/innen und Brennschneider/innen (7212)",
    qualification: "VOCATIONAL",
    recognition: "EQUIVALENT",
    experienceYears: "6",
    skills: "WIG-Schweißen",
    germanLevel: "B1",
    englishLevel: "A2",
  });
  await advisor.send("activate");
  await advisor.send("invite");
  await acceptInvitation(candidate, {
    email: STORY.candidateEmail,
    name: "Nadia Storymann",
    password: PASSWORD,
  });
  await candidate.goto("/candidate/profile/edit");
  await candidate.send("save", { skills: "WIG-Schweißen, Zeichnungen lesen" });
  await candidate.goto("/candidate/profile/experiences/new");
  await candidate.send("saveExperience", {
    title: "Schweißerin",
    employer: "Chantier Naval de Bizerte",
    startedOn: "03/2019",
    workload: "FULL_TIME",
  });
}

interface People {
  hr: Person;
  advisor: Person;
  candidate: Person;
}

async function introduce({ hr, advisor, candidate }: People): Promise<void> {
  await advisor.goto("/advisor/candidates?q=Storymann");
  const person = advisor.page.getByRole("link", { name: /Storymann/ });
  const candidateId = (await person.getAttribute("href"))?.split("/").at(-1) ?? "";
  await advisor.goto("/advisor/inbox?folder=open");
  await advisor.follow(advisor.page.getByRole("link", { name: STORY.subject }));
  const requestPage = await advisor.page
    .locator('a[href^="/advisor/requests/"]')
    .first()
    .getAttribute("href");
  await advisor.goto(requestPage ?? "");
  const matching = await advisor.page.locator('a[href^="/advisor/matching/"]').first().getAttribute("href");
  await advisor.goto(matching ?? "");
  await advisor.send("propose", {}, { candidateId });

  const openProposal = async () => {
    await hr.goto("/employer/proposals");
    const link = await hr.page.locator('th a[href^="/employer/proposals/"]').first().getAttribute("href");
    await hr.goto(link ?? "");
  };
  await openProposal();
  expect(await hr.text()).not.toContain("Storymann");
  expect(await hr.text()).not.toContain("Bizerte");
  await hr.send("interested");
  expect(await hr.text()).not.toContain("Storymann");

  await candidate.goto("/candidate/consents");
  await candidate.send("give", { agree: true });
  await openProposal();
  expect(await hr.text()).toContain("Storymann");
  expect(await hr.text()).toContain("Tunesien");
  await hr.send("offer", { startsOn: "2027-03-01" });

  await candidate.goto("/candidate/proposals");
  await candidate.follow(candidate.page.getByRole("link", { name: STORY.vacancy }));
  await candidate.send("accept");
}

/** Works every milestone off, each person by what the page says is their next, until the first working day is done. */
async function arrive({ hr, advisor, candidate }: People): Promise<void> {
  await hr.goto("/employer/cases");
  const hrCase = (await hr.page.locator('a[href^="/employer/cases/"]').first().getAttribute("href")) ?? "";
  const advisorCase = hrCase.replace("/employer/", "/advisor/");
  const own = "[aria-labelledby=tile-own] a";
  // what authorities decided is recorded by the advisor
  const authority = '[aria-labelledby=tile-turn]:has-text("Behörde") a';
  let finished = 0;
  do {
    finished =
      (await finishSteps(
        candidate,
        "/candidate/checklist",
        'a.button--wide[href^="/candidate/milestones/"]',
      )) +
      (await finishSteps(hr, hrCase, own)) +
      (await finishSteps(advisor, advisorCase, own)) +
      (await finishSteps(advisor, advisorCase, authority));
  } while (finished > 0);
  await advisor.goto(advisorCase);
  expect(await advisor.text()).toContain("Geschafft: erster Arbeitstag");
  expect(await advisor.text()).toContain("Jetzt ist nichts zu tun");
  await candidate.goto("/candidate/checklist");
  expect(await candidate.text()).toContain("Jetzt müssen Sie nichts tun");
}

/** Finishes the step the page links as next, and the next; returns how many. */
async function finishSteps(person: Person, list: string, next: string): Promise<number> {
  for (let finished = 0; ; finished += 1) {
    await person.goto(list);
    const step = person.page.locator(next).first();
    if ((await step.count()) === 0) return finished;
    const page = await step.evaluate((link) => (link as HTMLAnchorElement).href);
    await person.goto(page);
    for (const intent of ["resume", "start"]) {
      if ((await person.form("finish").count()) > 0 || (await person.form(intent).count()) === 0) continue;
      await person.send(intent);
      await person.goto(page);
    }
    if ((await person.form("finish").count()) === 0) return finished;
    await person.send("finish");
  }
}
