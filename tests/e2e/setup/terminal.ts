import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");

/** `npm start` as a person sees it: what it says, how it ends. */
export interface Terminal {
  /** everything said so far, standard output and errors */
  said(): string;
  /** waits until it says this; throws when it ends before */
  says(words: string): Promise<void>;
  press(signal: "SIGINT" | "SIGTERM"): void;
  /** the exit code */
  ended: Promise<number | null>;
}

/** Runs `node scripts/start.js` with these variables and none of the caller's that it knows. */
export function npmStart(variables: Record<string, string>): Terminal {
  const own = [
    "NODE_ENV",
    "DEMO",
    "PORT",
    "HOST",
    "DATABASE_URL",
    "DATA_DIR",
    "SESSION_SECRET",
    "FILES_KEY",
    "FILES_KEY_OLD",
    "FILES_S3_URL",
    "CLAMD_URL",
    "BASE_URL",
    "NO_COLOR",
    "FORCE_COLOR",
  ];
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)));
  const child = spawn(process.execPath, ["scripts/start.js"], {
    cwd: root,
    env: { ...inherited, ...variables } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    said: () => text,
    says: async (words) => {
      const over = ended.then(() => "over");
      while (!text.includes(words)) {
        const pause = new Promise<string>((resolve) => setTimeout(resolve, 50, "waiting"));
        const state = await Promise.race([over, pause]);
        if (state === "over" && !text.includes(words))
          throw new Error(`It ended without saying "${words}":\n${text}`);
      }
    },
    press: (signal) => child.kill(signal),
    ended,
  };
}

export const newFolder = () => mkdtempSync(join(tmpdir(), "lotse-start-"));

/** A port that nobody uses at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
