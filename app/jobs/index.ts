import { sweepNotices } from "#app/domains/notices/index.server.ts";
import { deliverNotices, postToOwnDoor } from "#app/domains/payments/index.server.ts";
import { sweepTypings } from "#app/domains/vacancies/index.server.ts";
import { systemDb } from "#app/permissions/system-db.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { JobHandlers } from "#app/platform/jobs/types.ts";
import { sendDueMail } from "#app/platform/mail/index.ts";
import type { Services } from "#app/platform/services.ts";
import { wiring } from "#app/wiring.ts";
import { doDueWork } from "./due.ts";
import { drainOutbox } from "./outbox.ts";
import { sweepFiles } from "./sweep.ts";

/** What each job does when it is woken. */
export function jobHandlers(services: Services): JobHandlers {
  return {
    outbox: async () => void (await drainOutbox(services, wiring.events)),
    mail: async (ending) => void (await sendDueMail(services, ending)),
    due: async () => {
      await doDueWork(services, wiring.due);
      if (services.env.demo) await sendSandboxNotices(services);
    },
    sweep: () => sweepEverything(services),
  };
}

/** One after the other, and none waits for another: a file store that does not answer keeps no address longer than its time. */
async function sweepEverything(services: Services): Promise<void> {
  const db = systemDb(services, "sweep", newId());
  const now = services.clock.now();
  const sweepers = [
    () => sweepFiles(services),
    () => services.uploads.sweep(),
    () => sweepTypings(db, now),
    () => sweepNotices(db, now),
    () => services.auth.forgetEndedSessions(),
  ];
  const failures: unknown[] = [];
  for (const sweep of sweepers) await sweep().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, "not everything was swept");
}

/** What the sandbox provider still owes its merchant, which is this house: sent by a request like anybody else's. */
function sendSandboxNotices(services: Services): Promise<{ acknowledged: number }> {
  const { env, clock } = services;
  const books = systemDb(services, "sandbox", newId());
  return deliverNotices({
    now: clock.now(),
    inBooks: (work) => books.transaction(work),
    post: postToOwnDoor(env, clock),
  });
}
