import type { JobHandlers } from "#app/platform/jobs/types.ts";
import { sendDueMail } from "#app/platform/mail/index.ts";
import type { Services } from "#app/platform/services.ts";

const nothing = async () => undefined;

/** What each job does when it is woken. */
export function jobHandlers(services: Services): JobHandlers {
  return {
    outbox: nothing,
    mail: async () => void (await sendDueMail(services)),
    due: nothing,
    sweep: nothing,
  };
}
