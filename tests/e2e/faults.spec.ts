import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, request, test } from "@playwright/test";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { systemClock } from "#app/platform/clock.ts";
import { FAULT_POINTS } from "#app/platform/faults.ts";
import type { FaultPoint } from "#app/platform/faults.ts";
import { ask, copyOf, forget, newPlace, startAt } from "./setup/killed.ts";
import type { Place } from "./setup/killed.ts";
import type { Engine } from "./setup/ports.ts";
import { freePort } from "./setup/terminal.ts";

// The real server is killed (SIGKILL) at each named point; after the next start nothing is lost and nothing is there
// twice. A point that is never reached fails its test, for the server does not die.

const HR = "hr@werft.demo.example";
const PASSWORD = "Lotse-Demo-2026!";
/** A run of the queue whose process died is over when its heart has not been heard for ten seconds. */
const LIFE_MS = 15_000;
const PATIENCE_MS = 90_000;

let base: Place;

test.describe.configure({ timeout: 240_000 });

test.beforeAll(async ({}, info) => {
  info.setTimeout(300_000);
  base = await newPlace(info.project.name as Engine);
  const port = await freePort();
  const app = await startAt(base, port);
  await settledBy(app, 8_000);
});

test.afterAll(() => {
  forget(base);
});

/** Lets an application live for a while and ends it in order. */
async function settledBy(app: { stop(): Promise<void> }, life: number): Promise<void> {
  await new Promise((done) => setTimeout(done, life));
  await app.stop();
}

interface Step {
  id: string;
  caseId: string;
  version: number;
}

/** The first working day that the shipyard may enter: it places the person, fills the vacancy and is told to all sides. */
async function firstDay(place: Place): Promise<Step> {
  const [step] = await ask<Step>(
    place,
    `SELECT m.id, m."caseId", m.version FROM "Milestone" m
     JOIN "Membership" s ON s."companyId" = m."companyId" JOIN "User" u ON u.id = s."userId"
     WHERE m.key = 'first_working_day' AND m.state = 'RUNNING' AND u.email = $1`,
    [HR],
  );
  if (!step) throw new Error("the demo has no first working day to enter");
  return step;
}

/** Enters the first working day as the shipyard's HR; the answer's status, or "died". */
async function enter(port: number, step: Step): Promise<number | "died"> {
  const hr = await request.newContext({ baseURL: `http://localhost:${port}` });
  try {
    const signIn = await hr.post("/login", { form: { email: HR, password: PASSWORD }, maxRedirects: 0 });
    expect(signIn.status()).toBe(302);
    const doneOn = berlinDay(systemClock.now());
    const answer = await hr
      .post(`/employer/cases/${step.caseId}`, {
        form: { intent: "finish", milestoneId: step.id, version: String(step.version), doneOn },
        maxRedirects: 0,
      })
      .catch(() => null);
    return answer?.status() ?? "died";
  } finally {
    await hr.dispose();
  }
}

/** What came of the step, counted in the database. */
async function outcome(place: Place, step: Step) {
  const [found] = await ask<Record<string, number | string>>(
    place,
    `SELECT
       (SELECT state::text FROM "Milestone" WHERE id = $1) AS step,
       (SELECT state::text FROM "Case" WHERE id = $2) AS "case",
       (SELECT count(*)::int FROM "CaseHistory" WHERE "caseId" = $2
          AND "milestoneKey" = 'first_working_day' AND "to" = 'DONE') AS entries,
       (SELECT count(*)::int FROM "OutboxEvent" WHERE type = 'case_arrived' AND payload->>'caseId' = $2::text) AS events,
       (SELECT count(*)::int FROM "EventHandling" h JOIN "OutboxEvent" e ON e.id = h."eventId"
          WHERE e.type = 'case_arrived' AND e.payload->>'caseId' = $2::text) AS handlings,
       (SELECT count(*)::int FROM "MailMessage" WHERE "dedupeKey" LIKE 'case-arrived:' || $2::text || '%') AS mails,
       (SELECT count(*)::int FROM "MailMessage" WHERE "dedupeKey" LIKE 'case-arrived:' || $2::text || '%'
          AND "sentAt" IS NOT NULL) AS sent`,
    [step.id, step.caseId],
  );
  return found;
}

const WAITING = `
  SELECT 'event ' || type AS what FROM "OutboxEvent" WHERE "processedAt" IS NULL UNION ALL
  SELECT 'mail ' || "dedupeKey" FROM "MailMessage" WHERE "sentAt" IS NULL AND "failedAt" IS NULL UNION ALL
  SELECT 'work ' || kind FROM "DueWork" WHERE "doneAt" IS NULL AND "dueAt" < $1::timestamp`;

/** An instant as the columns keep it, some milliseconds from now. */
const instant = (later = 0) => new Date(systemClock.now().getTime() + later).toISOString().slice(0, -1);

/** Starts the application until nothing waits; an embedded database can be asked only after each end. */
async function recover(place: Place, port: number): Promise<void> {
  // the claim of a dead process is believed for a quarter of an hour: let it pass
  await ask(
    place,
    `UPDATE "MailMessage" SET "claimedAt" = "claimedAt" - interval '16 minutes' WHERE "claimedAt" IS NOT NULL`,
  );
  const waiting = () => ask<{ what: string }>(place, WAITING, [instant()]);
  const isQuiet = async () => (await waiting()).length === 0;
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  for (let waited = 0; waited < PATIENCE_MS; waited += LIFE_MS) {
    const app = await startAt(place, port);
    for (let lived = 0; lived < LIFE_MS; lived += 500) {
      await pause(500);
      if (place.databaseUrl !== null && (await isQuiet())) break;
    }
    await app.stop();
    if (await isQuiet()) return;
  }
  throw new Error(`waits still: ${(await waiting()).map(({ what }) => what).join(", ")}`);
}

/** How often each mail lies in the outbox folder of the demo. */
const delivered = (place: Place, ids: readonly string[]) =>
  ids.map((id) => readdirSync(join(place.dataDir, "outbox")).filter((name) => name === `${id}.json`).length);

const WHOLE = { step: "DONE", case: "ARRIVED", entries: 1, events: 1, handlings: 1 };

/** Who hears of the arrival: two people of the shipyard, the candidate, the center. */
const TOLD = 4;

async function expectWhole(place: Place, step: Step): Promise<void> {
  expect(await outcome(place, step)).toEqual({ ...WHOLE, mails: TOLD, sent: TOLD });
  const mails = await ask<{ id: string }>(
    place,
    `SELECT id FROM "MailMessage" WHERE "dedupeKey" LIKE 'case-arrived:' || $1::text || '%'`,
    [step.caseId],
  );
  expect(
    delivered(
      place,
      mails.map(({ id }) => id),
    ),
  ).toEqual(mails.map(() => 1));
}

/** Files have a spec of their own, uploads.spec.ts. */
const STEP_POINTS = FAULT_POINTS.filter((point) => !/^(due|upload|file)\./.test(point));
/** The embedded database dies with its process; these tell whether it comes back. All others are the same code. */
const EMBEDDED_POINTS: readonly FaultPoint[] = [
  "step.after_commit",
  "event.before_commit",
  "mail.after_delivery",
];

for (const point of STEP_POINTS) {
  // "@server": playwright.config.ts leaves it out on the embedded engine
  const where = EMBEDDED_POINTS.includes(point) ? "" : " @server";
  test(`killed at ${point}: the step is there once, with all that follows${where}`, async () => {
    const place = await copyOf(base);
    const step = await firstDay(place);
    const port = await freePort();
    const app = await startAt(place, port, { faultPoint: point });
    const answer = await enter(port, step);
    expect(await app.ended, "the point was reached").toBe("SIGKILL");
    const inStep = point.startsWith("step.");
    if (inStep) expect(answer).toBe("died");
    else expect([302, "died"]).toContain(answer);
    if (point === "step.before_commit") {
      // nobody was told that it is done, and it is not
      expect(await outcome(place, step)).toMatchObject({
        step: "RUNNING",
        case: "RUNNING",
        entries: 0,
        events: 0,
      });
      const again = await startAt(place, port);
      expect(await enter(port, step)).toBe(302);
      await again.stop();
    }
    await recover(place, port);
    await expectWhole(place, step);
    // the person who saw no answer presses again
    const again = await startAt(place, port);
    expect(await enter(port, step)).toBe(409);
    await again.stop();
    await expectWhole(place, step);
    forget(place);
  });
}

const DUE_POINTS: readonly FaultPoint[] = ["due.before_commit", "due.after_commit"];

for (const point of DUE_POINTS) {
  test(`killed at ${point}: the reminder goes out once @server`, async () => {
    const place = await copyOf(base);
    const [step] = await ask<{ id: string }>(
      place,
      `UPDATE "Milestone" SET "dueOn" = $1::date + 1 WHERE id =
         (SELECT id FROM "Milestone" WHERE state = 'RUNNING' AND party = 'CANDIDATE' ORDER BY id LIMIT 1) RETURNING id`,
      [berlinDay(systemClock.now())],
    );
    await ask(
      place,
      `UPDATE "DueWork" SET "doneAt" = $1::timestamp WHERE "doneAt" IS NULL AND "dueAt" < $1::timestamp`,
      [instant()],
    );
    await ask(
      place,
      `INSERT INTO "DueWork" (id, kind, "subjectId", "dueAt")
       VALUES (gen_random_uuid(), 'milestone_due', $1::uuid, $2::timestamp)`,
      [step?.id, instant(-3_600_000)],
    );
    const port = await freePort();
    const app = await startAt(place, port, { faultPoint: point });
    expect(await app.ended, "the point was reached").toBe("SIGKILL");
    await recover(place, port);
    const mails = await ask<{ id: string }>(
      place,
      `SELECT id FROM "MailMessage" WHERE "dedupeKey" LIKE 'milestone-due:' || $1::text || '%' AND "sentAt" IS NOT NULL`,
      [step?.id],
    );
    expect(mails).toHaveLength(1);
    expect(
      delivered(
        place,
        mails.map(({ id }) => id),
      ),
    ).toEqual([1]);
    forget(place);
  });
}
