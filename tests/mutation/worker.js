// Loads the domain and its tests once and runs tests against one mutant after the other (see runner.js).
import { readdirSync } from "node:fs";
import { enableCompileCache, registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

enableCompileCache();
const plain = new URL("./vitest-plain.js", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "vitest" && context.parentURL !== plain
      ? { url: plain, shortCircuit: true }
      : next(specifier, context),
});

const { folder, active } = workerData;
const isTest = /\.test\.ts$/;
/*
 * Left out: views, which are not mutated; properties, which shrink each failure for seconds; the digest of the sources,
 * which differs in every one of them.
 */
const left = /^components\/|\.property\.test\.ts$|^ruleset\/version\.test\.ts$/;
const { collected, enter } = await import(plain);
const stryker = (globalThis.__stryker__ ??= {});
stryker.activeMutant = active;

const files = readdirSync(folder, { recursive: true })
  .filter((file) => /\.tsx?$/.test(file) && !left.test(file))
  .sort();
const load = (file) => import(pathToFileURL(join(folder, file)).href);

// What runs while a module loads is decided before any test; all else is decided by the tests that reach it.
for (const file of files.filter((file) => !isTest.test(file))) await load(file);
stryker.currentTestId = "collecting";
for (const file of files.filter((file) => isTest.test(file))) {
  enter(file);
  await load(file);
}
stryker.currentTestId = undefined;
const byId = new Map(collected.map((one) => [one.id, one]));

async function failureOf({ id, body }) {
  stryker.currentTestId = id;
  try {
    await body();
    return null;
  } catch (error) {
    return String(error?.message ?? error);
  } finally {
    stryker.currentTestId = undefined;
  }
}

/** Runs all tests and says what each reached and how long it took. */
async function rehearse() {
  const tests = [];
  for (const one of collected) {
    const start = performance.now();
    const failure = await failureOf(one);
    tests.push({ id: one.id, name: one.name, file: one.file, failure, ms: performance.now() - start });
  }
  const { static: whileLoading, perTest } = stryker.mutantCoverage ?? { static: {}, perTest: {} };
  delete perTest.collecting;
  return { tests, mutantCoverage: { static: whileLoading, perTest } };
}

/** Runs tests with one mutant switched on, until one fails. */
async function attack({ mutant, ids, hitLimit, goOn }) {
  Object.assign(stryker, { activeMutant: mutant ?? undefined, hitCount: 0, hitLimit });
  const failed = [];
  let ran = 0;
  for (const id of ids) {
    const one = byId.get(id);
    if (one === undefined) continue;
    ran += 1;
    const failure = await failureOf(one);
    if (failure !== null) failed.push({ id, failure });
    if (stryker.hitCount > (hitLimit ?? Infinity) || (failure !== null && !goOn)) break;
  }
  const { hitCount } = stryker;
  Object.assign(stryker, { activeMutant: undefined, hitLimit: undefined });
  return { failed, ran, hitCount };
}

parentPort.on("message", async (order) => {
  parentPort.postMessage(order.mutant === undefined ? await rehearse() : await attack(order));
});
parentPort.postMessage([...byId.keys()]);
