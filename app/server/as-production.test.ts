import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Which halves of React a process has loaded that imported these modules one after the other. */
function halvesAfter(...modules: string[]): string[] {
  const script = `
    import { createRequire } from "node:module";
    for (const name of ${JSON.stringify(modules)}) await import(name);
    const { cache } = createRequire(${JSON.stringify(join(root, "package.json"))});
    // Node looks into the other half for its names without running it
    const files = Object.keys(cache).filter((file) => cache[file].loaded);
    const halves = files.flatMap((file) => /react.*[.](development|production)[.]/.exec(file)?.[1] ?? []);
    process.stdout.write([...new Set(halves)].join());`;
  const env = { ...process.env, NODE_ENV: "test" as const };
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: root, env });
  return said.toString().split(",");
}

// the jobs write advertisements with React, so they load it before the build does
it("React is loaded in its fast half, by the jobs as well", () => {
  expect(halvesAfter("#app/jobs/index.ts")).toEqual(["development"]);
  expect(halvesAfter("#app/server/as-production.ts", "#app/jobs/index.ts")).toEqual(["production"]);
}, 60_000);

it.each(["app/server/main.ts", "tests/performance/bench.ts", "tests/performance/measure.ts"])(
  "%s begins with it",
  (file) => {
    const [first] = /^import .*$/m.exec(readFileSync(join(root, file), "utf8")) ?? [];
    expect(first).toContain("as-production.ts");
  },
);
