import { givenEnvironment } from "./as-production.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { jobHandlers } from "#app/jobs/index.ts";
import { createServices } from "#app/platform/create-services.ts";
import { localUrl, readEnv } from "#app/platform/env.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { armFault } from "#app/platform/faults.ts";
import { createHttpApp } from "./http.ts";
import { closeServer, listen, probePort } from "./listen.ts";
import { migrate, prepareDemo } from "./set-up.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const begin = performance.now();
  const env = readEnv(givenEnvironment);
  await probePort(env.port, env.host);
  const build = await loadBuild();
  say(`Opening the database (${env.databaseUrl === null ? `embedded, in ${env.dataDir}` : "server"}) …`);
  const services = await createServices(env);
  await migrate(services, say);
  if (!env.demo && env.baseUrl === localUrl(env.host, env.port)) {
    say(`BASE_URL is not set: links in mails will lead to ${env.baseUrl}`);
  }
  if (env.demo) await prepareDemo(services, say);
  else if ((await services.database.prisma.user.count()) === 0) {
    say("There is no account yet: make the first administrator with npm run admin:create");
  }
  const server = await listen(createHttpApp(services, build), env.port, env.host);
  armFault(env.faultPoint);
  await services.jobs.start(jobHandlers(services));
  // what an earlier process left does not wait for the next minute
  for (const job of ["outbox", "due", "mail"] as const) await services.jobs.wake(job);

  const close = async () => {
    await closeServer(server);
    await services.jobs.stop();
    await services.database.close();
  };
  let closing = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      say("Closing …");
      void close().then(() => process.exit(0), failed);
    });
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say(`Ready in ${seconds} s: ${localUrl(env.host, env.port)}${env.demo ? " (demo mode)" : ""}`);
}

async function loadBuild(): Promise<ServerBuild> {
  const file = join(import.meta.dirname, "../../build/server/index.js");
  if (!existsSync(file)) throw new StartError("The application is not built; use npm start.");
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

function failed(error: unknown): never {
  process.stderr.write(
    `${error instanceof StartError ? error.message : String((error as Error)?.stack ?? error)}\n`,
  );
  process.exit(1);
}

start().catch(failed);
