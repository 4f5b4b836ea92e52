import { createHash } from "node:crypto";
import { once } from "node:events";
import { basename, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
} from "@stryker-mutator/api/test-runner";

/*
 * Thousands of mutants of one pure domain. Vitest starts a process for each and loads every test file in it, two seconds
 * a time; here the tests stay loaded, and what killed the mutants of a file before is tried first. Only a mutant that
 * changes what a module makes while it loads gets its modules anew. `expect` is that of vitest.
 */

const DOMAIN = "app/domains/immigration";
/** Turns of a loop that has no end; what a cache saves is no loop, so the number is far above that of all tests. */
const ENDLESS = 5_000_000;
/** Sentences that are said once and kept: to see their mutants modules are loaded anew, and any test may notice. */
const KEEPS_WHAT_IT_MADE = /\/answer\/(said|criterion|procedure)\.ts$/;

/** Only every so-many-th mutant is tried: MUTATION_SAMPLE=10; Stryker counts the others as errors, outside the score. */
const SAMPLE = Number(process.env.MUTATION_SAMPLE ?? 1);

/** Whether a mutant is drawn: spread over all files, and the same ones every time. */
function isDrawn({ fileName, location: { start }, mutatorName, replacement = "" }) {
  const name = `${basename(fileName)} ${start.line}:${start.column} ${mutatorName} ${replacement}`;
  return createHash("sha256").update(name).digest().readUInt32BE() % SAMPLE === 0;
}

class DomainRunner {
  killers = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.TZ = "Pacific/Kiritimati";
    this.worker = await this.start();
  }

  async start(active) {
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: { folder: DOMAIN, active },
    });
    // rejects if a module throws while it loads
    const [ids] = await once(worker, "message");
    this.all ??= ids;
    return worker;
  }

  async dryRun() {
    const { tests, mutantCoverage } = await ask(this.worker, {});
    this.all = tests.toSorted((a, b) => a.ms - b.ms).map(({ id }) => id);
    return {
      status: DryRunStatus.Complete,
      mutantCoverage,
      tests: tests.map(({ id, name, file, failure, ms }) => ({
        ...{ id, name, timeSpentMs: ms, fileName: resolve(DOMAIN, file) },
        ...(failure === null
          ? { status: TestStatus.Success }
          : { status: TestStatus.Failed, failureMessage: failure }),
      })),
    };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, disableBail, sandboxFileName, ...options }) {
    if (!isDrawn(activeMutant)) return { status: MutantRunStatus.Error, errorMessage: "not in the sample" };
    const hitLimit = Math.max(options.hitLimit ?? 0, ENDLESS);
    const isFresh = mutantActivation === "static" || KEEPS_WHAT_IT_MADE.test(sandboxFileName);
    const ids = this.sorted(isFresh ? this.all : (testFilter ?? this.all), sandboxFileName);
    const order = { mutant: activeMutant.id, ids, hitLimit, goOn: disableBail };
    try {
      const result = await (isFresh ? this.attackFresh(order) : this.attack(order));
      return this.verdict(result, hitLimit, sandboxFileName);
    } catch (error) {
      return { status: MutantRunStatus.Error, errorMessage: String(error) };
    }
  }

  async attackFresh(order) {
    const worker = await this.start(order.mutant);
    try {
      return await ask(worker, order);
    } finally {
      await worker.terminate();
    }
  }

  async attack(order) {
    const result = await ask(this.worker, order);
    if (result.failed.length === 0 || (await this.passesWithoutMutant(result.failed))) return result;
    // this mutant or one before it has left something behind that fails by itself
    await this.worker.terminate();
    this.worker = await this.start();
    return ask(this.worker, order);
  }

  async passesWithoutMutant(failed) {
    const { failed: again } = await ask(this.worker, { mutant: null, ids: failed.map(({ id }) => id) });
    return again.length === 0;
  }

  verdict({ failed, ran, hitCount }, hitLimit, file) {
    const endless = determineHitLimitReached(hitCount, hitLimit);
    if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason };
    if (failed.length === 0) return { status: MutantRunStatus.Survived, nrOfTests: ran };
    const killedBy = failed.map(({ id }) => id);
    const before = this.killers.get(file) ?? [];
    this.killers.set(file, [...new Set([killedBy[0], ...before])]);
    return { status: MutantRunStatus.Killed, killedBy, failureMessage: failed[0].failure, nrOfTests: ran };
  }

  sorted(ids, file) {
    const wanted = new Set(ids);
    const first = (this.killers.get(file) ?? []).filter((id) => wanted.has(id));
    return [...new Set([...first, ...this.all.filter((id) => wanted.has(id)), ...ids])];
  }

  async dispose() {
    await this.worker?.terminate();
  }
}

async function ask(worker, order) {
  worker.postMessage(order);
  const [answer] = await once(worker, "message");
  return answer;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "domain", DomainRunner)];
