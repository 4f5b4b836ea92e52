import { spawnSync } from "node:child_process";
import { expect, it, test } from "vitest";

const REQUEST = { event: "2026-04-03", amount: 3, unit: "workdays", land: "HB", shift: true };

function run(input: string, env: Record<string, string> = {}, argument = "-") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/deadlines.ts", argument], {
    input,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, output: JSON.parse(stdout) as unknown, stderr };
}

test.each(["Pacific/Kiritimati", "America/Anchorage", "Europe/Berlin"])(
  "the answer is the same in %s",
  (TZ) => {
    const requests = [REQUEST, { ...REQUEST, event: "2026-12-18", amount: 1, unit: "weeks", land: "BW" }];
    expect(run(JSON.stringify(requests), { TZ })).toEqual({
      status: 0,
      stderr: "",
      output: [
        { end: "2026-04-08", holidays: ["2026-04-06"] },
        { end: "2026-12-28", holidays: ["2026-12-25"] },
      ],
    });
  },
);

it("answers the others when one request is refused", () => {
  const { status, output } = run(JSON.stringify([{ ...REQUEST, land: "XX" }, REQUEST]));
  expect(status).toBe(2);
  expect(output).toEqual([
    { errors: [{ path: "land", code: "unknown_code", message: "This code or place is not in the table." }] },
    { end: "2026-04-08", holidays: ["2026-04-06"] },
  ]);
});

test.each([
  ["no JSON", "nonsense", "invalid_value"],
  ["one object", JSON.stringify(REQUEST), "wrong_type"],
  ["more than 16 MB", `[${" ".repeat(16 * 1024 * 1024)}]`, "too_big"],
])("refuses %s as a whole", (_title, input, code) => {
  const { status, output } = run(input);
  expect(status).toBe(2);
  expect(output).toMatchObject({ errors: [{ path: "", code }] });
});

it("refuses a file that is not there, and takes an empty list", () => {
  expect(run("", {}, "no-such-file.json")).toMatchObject({ status: 2, output: { errors: [{ path: "" }] } });
  expect(run("[]")).toEqual({ status: 0, output: [], stderr: "" });
});
