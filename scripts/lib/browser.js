// Plain JavaScript, like prepare.js.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectNode, root, toolEnvironment } from "./prepare.js";

/** Debian's browser without a window: the tests take a third less time in it. */
const SHELL = { path: "/usr/bin/chromium-headless-shell", package: "chromium-headless-shell" };
const OTHERS = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...toolEnvironment(), DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

const IMPATIENT = ["-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20"];

// the fonts are for pages in Arabic
const install = (name) =>
  run("apt-get", [...IMPATIENT, "install", "-y", "-qq", "--no-install-recommends", name, "fonts-noto-core"]);

/** A browser for the tests: the one named, Debian's when root, another that is there, else Playwright's own. */
export async function ensureBrowser(say = (line) => console.log(line)) {
  if ([process.env.CHROMIUM_PATH, SHELL.path].some((path) => path && existsSync(path))) return;
  const isThere = OTHERS.some((path) => existsSync(path));
  const begin = performance.now();
  say("Installing a browser for the tests …");
  const done = () => say(`Browser: done in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await run("apt-get", [...IMPATIENT, "update", "-qq"]);
    if (await install(SHELL.package)) return done();
    if (!isThere && (await install("chromium"))) return done();
  }
  if (isThere) return;
  if (
    !(await run(projectNode, [join(root, "node_modules/@playwright/test/cli.js"), "install", "chromium"]))
  ) {
    throw new Error("No browser could be installed; name one with CHROMIUM_PATH.");
  }
  done();
}
