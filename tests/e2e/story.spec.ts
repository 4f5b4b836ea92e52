import { expect, test } from "@playwright/test";
import { createServerDatabase } from "#tests/setup/database-server.ts";
import { startApplication } from "./setup/application.ts";
import { freePort } from "./setup/terminal.ts";
import { finalState } from "./story/final-state.ts";
import { playStory } from "./story/play.ts";
import { Scan } from "./story/scan.ts";

test("the main job, with JavaScript and without, ends in the same state", async ({ browser }, {
  project,
}) => {
  test.setTimeout(600_000);
  const scan = new Scan("story");
  const play = async (javaScript: boolean) => {
    const databaseUrl =
      project.name === "postgres"
        ? (await createServerDatabase(process.env.E2E_POSTGRES_URL ?? "")).url
        : null;
    const port = await freePort();
    const application = await startApplication(port, databaseUrl ? { DATABASE_URL: databaseUrl } : {}, {
      keep: true,
    });
    try {
      await playStory({
        browser,
        baseURL: `http://localhost:${port}`,
        javaScript,
        // a scan needs scripts; pages look the same on both engines
        onPage: javaScript && project.name === "embedded" ? scan.look : undefined,
      });
      await application.stop();
      return await finalState({ dataDir: application.dataDir, databaseUrl });
    } finally {
      await application.stop();
      application.remove();
    }
  };
  const [scripted, plain] = await Promise.all([play(true), play(false)]);
  expect(scan.faults).toEqual([]);
  expect(plain).toEqual(scripted);
  expect(scripted.company.state).toBe("VERIFIED");
  expect(scripted.company.proposals.map(({ state }) => state)).toEqual(["ACCEPTED"]);
  expect(scripted.company.requests.map(({ messages }) => messages.length)).toEqual([2]);
  expect(scripted.cases.map(({ state }) => state)).toEqual(["ARRIVED"]);
  const open = scripted.cases[0]?.milestones.filter(
    ({ state }) => state !== "DONE" && state !== "NOT_NEEDED",
  );
  // the duties of the months and years after begin by themselves, when they are near
  expect(open?.map(({ key, state }) => [key, state])).toEqual([
    ["settlement_skilled", "NOT_STARTED"],
    ["title_renewal", "NOT_STARTED"],
    ["probation_talk", "NOT_STARTED"],
    ["six_months_talk", "NOT_STARTED"],
  ]);
});
