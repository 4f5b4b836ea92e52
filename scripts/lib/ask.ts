import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { StartError } from "#app/platform/env/start-error.ts";

/**
 * Asks the person at the terminal; `hidden` shows nothing of what is typed.
 * @throws StartError when there is no terminal to ask
 */
export async function ask(question: string, variable: string, hidden = false): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new StartError(`Set ${variable}, or run this at a terminal to be asked for it.`);
  }
  process.stdout.write(`${question}: `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({
    input: process.stdin,
    output: hidden ? silent : process.stdout,
    terminal: true,
  });
  try {
    return await line.question("");
  } finally {
    line.close();
    if (hidden) process.stdout.write("\n");
  }
}
