import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postcss from "postcss";
import { expect, test } from "vitest";
import { kernSubset } from "./kern-subset.ts";

const app = join(import.meta.dirname, "../..");
const kern = join(app, "../node_modules/@kern-ux/native/dist/kern.css");

async function subset(): Promise<string> {
  return (await postcss([kernSubset()]).process(readFileSync(kern, "utf8"), { from: kern })).css;
}

/** KERN's classes in the components of the house. */
function classesInUse(): string[] {
  const files = readdirSync(app, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".tsx") && !file.includes(".test."),
  );
  const texts = files.map((file) => readFileSync(join(app, file), "utf8"));
  return [...new Set(texts.flatMap((text) => text.match(/\bkern-[\w-]*[\w]/g) ?? []))].sort();
}

// Hooks of KERN's markup that its own stylesheet leaves without rules.
const WITHOUT_RULES = ["kern-table__row", "kern-table__body"];

test("every KERN class a component names is still in the stylesheet", async () => {
  const css = await subset();
  const missing = classesInUse().filter(
    (name) => !WITHOUT_RULES.includes(name) && !new RegExp(`\\.${name}(?![\\w-])`).test(css),
  );
  expect(missing).toEqual([]);
});

test("no custom property that is read without a fallback has been taken away", async () => {
  const css = await subset();
  const set = new Set([...css.matchAll(/(--kern-[\w-]+)\s*:/g)].map(([, name]) => name));
  const read = [...css.matchAll(/var\(\s*(--kern-[\w-]+)\s*\)/g)].map(([, name]) => name ?? "");
  const whole = readFileSync(kern, "utf8");
  const lost = [...new Set(read)].filter((name) => !set.has(name) && new RegExp(`${name}\\s*:`).test(whole));
  expect(lost).toEqual([]);
});

test("less than a third of KERN is left", async () => {
  const whole = readFileSync(kern, "utf8").length;
  expect((await subset()).length).toBeLessThan(whole / 3);
});
