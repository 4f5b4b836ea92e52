import { test } from "@playwright/test";
import { playDocuments } from "./plays/documents.ts";
import { Play, seededPlace } from "./plays/stage.ts";
import { forget, type Place } from "./setup/killed.ts";

// A document's life from request to expiry, by all parties: the candidate on a phone in Arabic, the clock moved on by
// stopping the application and starting it at the same place on a later day; with scripts and without.

let seeded: Place;

test.beforeAll(async ({}, info) => {
  info.setTimeout(300_000);
  seeded = await seededPlace();
});

test.afterAll(() => {
  forget(seeded);
});

for (const javaScript of [true, false]) {
  test(`a document's life, ${javaScript ? "with" : "without"} JavaScript`, async ({ browser }) => {
    test.setTimeout(420_000);
    await Play.run({ browser, seeded, cast: "youssef", day: "2027-02-01", javaScript }, playDocuments);
  });
}
