// Stands in for "vitest" in a mutation run: collects the tests, and leaves running them to worker.js.
import { expect } from "vitest";

export { expect };

/** The tests that were collected, in their order. */
export const collected = [];

let titles = [];
let file = "";

/** Says which file the next tests are from. */
export function enter(name) {
  file = name;
}

const filled = (title, row) => {
  const values = Array.isArray(row) ? [...row] : [row];
  return title.replace(/%[a-z]/g, (mark) => (values.length > 0 ? String(values.shift()) : mark));
};
const each = (define) => (rows) => (title, body) => {
  for (const row of rows) define(filled(title, row), () => (Array.isArray(row) ? body(...row) : body(row)));
};

/** As in vitest. */
export function describe(title, body) {
  titles = [...titles, title];
  body();
  titles = titles.slice(0, -1);
}
describe.each = each(describe);

/** As in vitest. */
export function test(title, body) {
  const name = [...titles, title].join(" > ");
  const same = collected.filter((one) => one.file === file && one.name.startsWith(name)).length;
  collected.push({ id: `${file}: ${name}${same > 0 ? ` (${same})` : ""}`, name, file, body });
}
test.each = each(test);

/** As in vitest. */
export const it = Object.assign((title, body) => test(title, body), { each: test.each });
