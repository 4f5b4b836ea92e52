import { test } from "@playwright/test";
import { playAdapted } from "./plays/adapted.ts";
import { playEuCitizen } from "./plays/eu-citizen.ts";
import { playFamily } from "./plays/family.ts";
import { playFastTrack } from "./plays/fast-track.ts";
import { playRegular } from "./plays/regular.ts";
import { playReturnee } from "./plays/returnee.ts";
import { Play, seededPlace } from "./plays/stage.ts";
import { playTolerated } from "./plays/tolerated.ts";
import { forget, type Place } from "./setup/killed.ts";

// Cases of every kind, by all parties and over months: the application is stopped in the evening of one day and started
// at the same place on the morning of a later one.

let seeded: Place;

test.beforeAll(async ({}, info) => {
  info.setTimeout(300_000);
  seeded = await seededPlace();
});

test.afterAll(() => {
  forget(seeded);
});

test.describe.configure({ timeout: 600_000 });

test("a fast track with a deficit notice, which turns it to § 16d", async ({ browser }) => {
  await Play.run({ browser, seeded, cast: "youssef", day: "2027-02-01" }, playFastTrack);
});

test("a regular visa case", async ({ browser }) => {
  await Play.run({ browser, seeded, cast: "duc", day: "2027-02-01" }, playRegular);
});

test("a citizen of the Union's", async ({ browser }) => {
  await Play.run({ browser, seeded, cast: "katarzyna", day: "2027-04-01" }, playEuCitizen);
});

test("a tolerated person's, in Arabic", async ({ browser }) => {
  await Play.run({ browser, seeded, cast: "omar", day: "2027-03-16" }, playTolerated);
});

test("a case whose center adapts its way", async ({ browser }) => {
  await Play.run({ browser, seeded, cast: "duc", day: "2027-02-01" }, playAdapted);
});

test("a family's, in the person's own language", async ({ browser }) => {
  await Play.run({ browser, seeded, cast: "rania", day: "2027-02-01" }, playFamily);
});

test("a German returnee's, without JavaScript", async ({ browser }) => {
  await Play.run({ browser, seeded, cast: "holger", day: "2027-02-01", javaScript: false }, playReturnee);
});
