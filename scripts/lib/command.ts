import { StartError } from "#app/platform/env/start-error.ts";

/** Runs a command: prints its one line; what stops it is one sentence and exit code 1. */
export async function run(work: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await work()}\n`);
  } catch (error) {
    const known = error instanceof StartError;
    process.stderr.write(`${known ? error.message : String((error as Error)?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
