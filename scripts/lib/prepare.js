// Plain JavaScript without dependencies: the first command of a fresh clone runs this under the system's Node
// (20 or later), before anything is installed.
import { createHash } from "node:crypto";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The project's own Node, an npm dependency, whatever Node the machine has. */
export const projectNode = join(root, "node_modules/node/bin/node");

const stamps = join(root, "node_modules/.cache/prepare");

/** The environment of the project's tools: its own Node first, no engine downloads, no telemetry. */
export function toolEnvironment() {
  return {
    ...process.env,
    PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
    // Prisma wants this file to exist, but the project's engine is WebAssembly: any file will do
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
}

function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.name !== "generated")
    .flatMap((entry) => {
      const child = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(child) : [child];
    });
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of [...paths].sort()) {
    if (existsSync(join(root, path))) hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

/** Compares what npm wrote down when it installed with what package-lock.json asks for. */
function dependenciesInstalled() {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record) || !existsSync(projectNode)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || (installed[path] ? installed[path].version === version : optional === true),
  );
}

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")} ended with code ${code}\n${output.slice(-4000)}`));
    });
  });
}

/** A step is fresh while its outputs exist and its inputs hash to what they did when it ran last. */
function stamped(name, inputs, outputs) {
  const stamp = join(stamps, name);
  // taken before the work: what is edited meanwhile counts as not yet seen
  const hash = hashOf(inputs);
  return {
    fresh: () =>
      outputs.every((path) => existsSync(join(root, path))) &&
      existsSync(stamp) &&
      readFileSync(stamp, "utf8") === hash,
    remember: () => {
      mkdirSync(stamps, { recursive: true });
      writeFileSync(stamp, hash);
    },
  };
}

function steps() {
  const schema = ["package-lock.json", ...filesBelow("prisma/schema"), ...filesBelow("prisma/generator")];
  const sources = [
    ...schema,
    ...filesBelow("app").filter((path) => !/\.test\.tsx?$/.test(path)),
    ...filesBelow("public"),
    ...readdirSync(root).filter((name) =>
      /^(vite|remix|postcss|tsconfig|package)\b.*\.(ts|js|cjs|json)$/.test(name),
    ),
  ];
  return {
    dependencies: {
      title: "Installing dependencies",
      fresh: dependenciesInstalled,
      // development dependencies build the application: NODE_ENV=production must not leave them out
      work: () => run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], toolEnvironment()),
    },
    client: {
      title: "Generating the database client",
      ...stamped("client", schema, [
        "app/platform/database/generated/client.ts",
        "app/permissions/generated/relation-map.ts",
      ]),
      work: () => run(projectNode, ["node_modules/prisma/build/index.js", "generate"], toolEnvironment()),
    },
    application: {
      title: "Building the application",
      ...stamped("build", sources, ["build/server/index.js", "build/client"]),
      work: () =>
        run(projectNode, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], {
          ...toolEnvironment(),
          NODE_ENV: "production",
        }),
    },
  };
}

async function doStep(step, say) {
  if (step.fresh()) return;
  const begin = performance.now();
  say(`${step.title} …`);
  await step.work();
  step.remember?.();
  say(`${step.title}: done in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

/**
 * Does what is missing or stale of: dependencies, database client, build (only when asked for).
 * Throws with the tool's last output when a step fails.
 */
export async function prepare({ build = false, say = (line) => console.log(line) } = {}) {
  const { dependencies, client, application } = steps();
  await doStep(dependencies, say);
  await doStep(client, say);
  if (build) await doStep(application, say);
}

/**
 * Runs a TypeScript file under the project's Node with this terminal, passes signals on and ends as it ends.
 */
export function handOver(file, args = process.argv.slice(2), env = {}) {
  const child = spawn(projectNode, [join(root, file), ...args], {
    stdio: "inherit",
    env: { ...toolEnvironment(), ...env },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(error));
  child.on("exit", (code, signal) => {
    if (code === null) console.error(`Ended by ${signal}`);
    process.exit(code ?? 1);
  });
}

/** Ends with one message and exit code 1. */
export function fail(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
