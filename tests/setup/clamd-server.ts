import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** The test virus of EICAR (eicar.org), harmless by agreement; in two halves, so that no scanner minds this file. */
export const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export interface ClamdServer {
  tcpUrl: string;
  socketUrl: string;
  /** largest file it takes, in bytes */
  largest: number;
  stop(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** A real clamd of its own, with one signature written by hand: the test virus, wherever in a file it stands. */
export async function startClamd(): Promise<ClamdServer> {
  const folder = mkdtempSync(join(tmpdir(), "lotse-clamd-"));
  mkdirSync(join(folder, "db"));
  writeFileSync(join(folder, "db", "test.ndb"), `Test.Eicar:0:*:${Buffer.from(EICAR).toString("hex")}\n`);
  const port = await freePort();
  const socket = join(folder, "clamd.ctl");
  const settings = {
    DatabaseDirectory: join(folder, "db"),
    LocalSocket: socket,
    TCPSocket: port,
    TCPAddr: "127.0.0.1",
    Foreground: "yes",
    StreamMaxLength: "2M",
    MaxThreads: 2,
    ConcurrentDatabaseReload: "no",
    TemporaryDirectory: folder,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  writeFileSync(join(folder, "clamd.conf"), `${lines.join("\n")}\n`);
  const server = spawn("/usr/sbin/clamd", ["--config-file", join(folder, "clamd.conf")], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  for (let waited = 0; !existsSync(socket); waited += 50) {
    if (server.exitCode !== null || waited > PATIENCE_MS) throw new Error("clamd does not start");
    await pause(50);
  }
  return {
    tcpUrl: `tcp://127.0.0.1:${port}`,
    socketUrl: `unix:${socket}`,
    largest: 2 * 1024 * 1024,
    stop: async () => {
      server.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
