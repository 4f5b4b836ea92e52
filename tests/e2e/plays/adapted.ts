import { expect } from "@playwright/test";
import { CAST, emailOf, PASSWORD } from "./seed.ts";
import type { Play } from "./stage.ts";

const PAGE = "/admin/center/templates?way=fast-track";

/** The center adapts a way: a case that begins afterwards has it, a running one keeps its own and is moved on. */
export async function playAdapted(play: Play): Promise<void> {
  const head = play.office;
  await head.signIn("admin@bremen.demo.example", "Lotse-Demo-2026!");
  await head.goto(PAGE);
  expect(await head.text()).toContain("Alles ist veröffentlicht.");
  await head.send("own", {
    ...{ titleDe: "Willkommenspaket abholen", titleEn: "Fetch the welcome pack", party: "CANDIDATE" },
    ...{ after: "kickoff", days: "5" },
  });
  await head.send("say", { hintDe: "Haus 2, Zimmer 4" }, { key: "application_file" });
  // what the law sets has no button to leave it out
  await expect(head.form("switchOff", { key: "social_insurance" })).toHaveCount(0);
  await head.send("switchOff", {}, { key: "workplace_ready" });
  for (const change of [
    "Eigener Schritt: Willkommenspaket abholen",
    "Entfällt: Arbeitsplatz und Ansprechperson",
    "Hinweis: Unterlagen der Fachkraft",
  ]) {
    // the page is long: it may be a moment later than its data
    await expect(head.page.locator("main")).toContainText(change);
  }
  await head.send("publish");
  await expect(head.page.locator("main")).toContainText(
    "Veröffentlicht. Neue Fälle beginnen mit diesem Plan.",
  );

  // somebody whose case begins now has the own step in their list
  await head.page.context().clearCookies();
  await head.signIn(emailOf("rania"), PASSWORD);
  await head.goto("/candidate/proposals");
  await head.follow(head.page.getByRole("link", { name: CAST.rania.vacancy }));
  await head.send("accept");
  await head.goto("/candidate/checklist");
  expect(await head.text()).toContain("Willkommenspaket abholen");

  // the case that ran before keeps its plan until the advisor has seen the difference
  expect(play.titles).not.toContain("Willkommenspaket abholen");
  expect(await play.look("candidate")).not.toContain("Willkommenspaket abholen");
  expect(await play.look("hr")).not.toContain("neueren Plan");
  expect(await play.look("advisor")).toContain("Ihr Center hat einen neueren Plan");
  await play.advisor.follow(play.advisor.page.getByRole("link", { name: "Unterschied ansehen" }));
  const difference = await play.advisor.text();
  for (const words of [
    ...[
      "Kommt dazu (1)",
      "Willkommenspaket abholen",
      "Nicht mehr nötig (1)",
      "Arbeitsplatz und Ansprechperson",
    ],
    ...["Bleibt, mit neuen Angaben (1)", "Haus 2, Zimmer 4"],
  ]) {
    expect(difference).toContain(words);
  }
  await play.advisor.send("changeRoute");
  await play.learnSteps();
  expect(play.titles).toContain("Willkommenspaket abholen");
  expect(await play.look("advisor")).not.toContain("neueren Plan");
  await play.finish("advisor", ["kickoff"]);
  expect(await play.look("candidate")).toContain("Willkommenspaket abholen");
  expect(await play.look("candidate", "application_file")).toContain("Haus 2, Zimmer 4");
  await play.expectMail("candidate", "Willkommenspaket abholen");
}
