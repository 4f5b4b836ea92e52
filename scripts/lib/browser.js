// Plain JavaScript, like prepare.js.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectNode, root, toolEnvironment } from "./prepare.js";

const PLACES = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];

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

/** A browser for the tests: what is there, else Debian's when root, else Playwright's own. */
export async function ensureBrowser(say = (line) => console.log(line)) {
  if (PLACES.some((path) => path && existsSync(path))) return;
  const begin = performance.now();
  say("Installing a browser for the tests …");
  const done = () => say(`Browser: done in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await run("apt-get", ["update", "-qq"]);
    // the fonts are for pages in Arabic
    const packages = ["chromium", "fonts-noto-core"];
    if (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages])) return done();
  }
  if (
    !(await run(projectNode, [join(root, "node_modules/@playwright/test/cli.js"), "install", "chromium"]))
  ) {
    throw new Error("No browser could be installed; name one with CHROMIUM_PATH.");
  }
  done();
}
