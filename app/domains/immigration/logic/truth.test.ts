import { expect, test } from "vitest";
import { all, any, FALSE, not, TRUE, unknown, type Truth } from "./truth.ts";

const age = unknown("worker.birthDate");
const salary = unknown("job.grossAnnualSalary");

test.each<[string, Truth, Truth]>([
  ["true and true", all(TRUE, TRUE), TRUE],
  ["true and false", all(TRUE, FALSE), FALSE],
  ["unknown and false", all(age, FALSE), FALSE],
  ["unknown and true", all(age, TRUE), age],
  ["two unknowns wait for both", all(age, salary), unknown("worker.birthDate", "job.grossAnnualSalary")],
  ["one fact is waited for once", all(age, age), age],
  ["nothing is true", all(), TRUE],
  ["false or false", any(FALSE, FALSE), FALSE],
  ["unknown or true", any(age, TRUE), TRUE],
  ["unknown or false", any(age, FALSE), age],
  ["none of nothing", any(), FALSE],
  ["what nothing can decide", any(unknown(), FALSE), unknown()],
  ["not true", not(TRUE), FALSE],
  ["not false", not(FALSE), TRUE],
  ["not unknown", not(age), age],
])("%s", (_title, actual, expected) => {
  expect(actual).toEqual(expected);
});
