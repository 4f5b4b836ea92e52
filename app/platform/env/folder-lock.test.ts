import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lockFolder } from "./folder-lock.ts";

const folder = () => mkdtempSync(join(tmpdir(), "lotse-lock-"));
const program = (path: string) =>
  `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, "folder-lock.ts"))};
   lockFolder(${JSON.stringify(path)}); console.log("locked"); setInterval(() => {}, 1000);`;

it("one process holds a folder; the next is told who", () => {
  const path = folder();
  const lock = lockFolder(path);
  expect(() => lockFolder(path)).toThrow(`in use by process ${process.pid}`);
  const other = spawnSync(process.execPath, ["--input-type=module-typescript", "-e", program(path)], {
    encoding: "utf8",
  });
  expect(other.status).toBe(1);
  expect(other.stderr).toContain(`in use by process ${process.pid}`);
  lock.release();
  expect(existsSync(join(path, "lock.pid"))).toBe(false);
  lockFolder(path).release();
});

it("a process that was killed leaves no lock behind", async () => {
  const path = folder();
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program(path)]);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  expect(() => lockFolder(path)).toThrow(`in use by process ${child.pid}`);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
  lockFolder(path).release();
});

it("a number left by a process of another life is nothing", () => {
  const path = folder();
  writeFileSync(join(path, "lock.pid"), String(process.ppid));
  lockFolder(path).release();
});
