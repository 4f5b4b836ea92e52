import type { Auth } from "./auth/types.ts";
import type { Clock } from "./clock.ts";
import type { Database } from "./database/engine.ts";
import type { Env } from "./env.ts";
import type { FileStore } from "./files/types.ts";
import type { UploadStore } from "./files/uploads/store.ts";
import type { JobQueue } from "./jobs/types.ts";
import type { Logger } from "./log.ts";
import type { Mailer } from "./mail/types.ts";

/**
 * Everything one running application holds. Made once by the server (or a test) and passed to
 * Remix as load context; there are no module singletons.
 */
export interface Services {
  env: Env;
  database: Database;
  clock: Clock;
  mail: Mailer;
  files: FileStore;
  /** files on their way, ahead of their form; `answer` speaks the protocol of one person's uploads */
  uploads: UploadStore & { answer(request: Request, userId: string): Promise<Response> };
  jobs: JobQueue;
  log: Logger;
  auth: Auth;
}

declare module "@remix-run/node" {
  interface AppLoadContext {
    services: Services;
    cspNonce: string;
    requestId: string;
    /** where the request came from; a proxy's word counts only where the proxy is trusted */
    clientAddress?: string;
  }
}
