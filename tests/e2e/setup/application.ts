import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const PATIENCE_MS = 300_000;

export interface RunningApplication {
  dataDir: string;
  stop(): Promise<void>;
  /** takes the data folder away; `stop` does so by itself unless it was started with `keep` */
  remove(): void;
}

/** Starts the built application in demo mode with a data folder of its own, as `npm start` would. */
export async function startApplication(
  port: number,
  variables: Record<string, string> = {},
  { keep = false }: { keep?: boolean } = {},
): Promise<RunningApplication> {
  const dataDir = mkdtempSync(join(tmpdir(), "lotse-e2e-"));
  const child = spawn(process.execPath, [join(root, "app/server/main.ts")], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "test", DEMO: "1", PORT: String(port), DATA_DIR: dataDir, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  const stop = async () => {
    if (child.exitCode === null) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    }
    if (!keep) remove();
  };
  for (let waited = 0; waited < PATIENCE_MS; waited += 200) {
    if (output.includes("Ready in")) return { dataDir, stop, remove };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`The application did not start:\n${output}`);
}
