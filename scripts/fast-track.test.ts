import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test, vi } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { checkFastTrack } from "#app/domains/immigration/index.ts";

// Each case starts a process of its own.
vi.setConfig({ testTimeout: 30_000 });

const FACTS = { asOf: "2026-11-21", worker: { nationalities: ["IN"] }, job: { isco08: "2512" } };

function run(input: string, argument = "-", env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/fast-track.ts", argument], {
    input,
    encoding: "utf8",
    maxBuffer: 512 * 1024 * 1024,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe("one object", () => {
  it("gives the bytes of the function, and nothing else", () => {
    const { status, stdout, stderr } = run(JSON.stringify(FACTS));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`${JSON.stringify(checkFastTrack(FACTS, {}))}\n`);
  });

  it("is read from a file as well, and the day is today in Berlin", () => {
    const folder = mkdtempSync(join(tmpdir(), "fast-track-"));
    const file = join(folder, "facts.json");
    writeFileSync(file, "{}");
    const { status, stdout } = run("", file, { TZ: "Pacific/Kiritimati" });
    rmSync(folder, { recursive: true });
    const berlin = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" }).format();
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: berlin, titleRequired: "unknown" });
  });

  test.each([
    ["an unknown key", '{"x":1}', "x", "unknown_key"],
    ["no JSON", "nonsense", "", "invalid_value"],
    ["a number", "7", "", "wrong_type"],
    ["more than 16 MB", `{"x":"${" ".repeat(16 * 1024 * 1024)}"}`, "", "too_big"],
  ])("refuses %s with exit code 2", (_title, input, path, code) => {
    const { status, stdout } = run(input);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ errors: [{ path, code }] });
  });

  it("refuses a file that is not there", () => {
    expect(run("", "no-such-file.json")).toMatchObject({ status: 2 });
  });
});

describe("an array", () => {
  it("is answered in order; a refused entry does not hold up the others", () => {
    const { status, stdout } = run(JSON.stringify([FACTS, { x: 1 }, { asOf: "2026-01-01" }]));
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([
      { asOf: "2026-11-21" },
      { errors: [{ path: "x", code: "unknown_key" }] },
      { asOf: "2026-01-01" },
    ]);
  });

  it("keeps its order and its bytes, also where more are checked than are kept in mind together", () => {
    const salaries = Array.from({ length: 1010 }, (_, index) => ({
      ...FACTS,
      job: { isco08: "2512", grossAnnualSalary: 40_000 + (index % 20) },
    }));
    const facts = [...salaries.slice(0, 101), { x: 1 }, ...salaries.slice(101)];
    const { status, stdout, stderr } = run(JSON.stringify(facts));
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    const today = plainDate("2026-11-21");
    const answers = facts.map((entry) => JSON.stringify(checkFastTrack(entry, { today })));
    // not toBe: a difference would be megabytes long
    expect(stdout === `[${answers.join(",\n")}]\n`).toBe(true);
  });

  it("may be empty", () => {
    expect(run("[]")).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
  });

  it("of 1,000 facts is answered whole", { timeout: 60_000 }, () => {
    const { status, stdout } = run(JSON.stringify(Array(1000).fill(FACTS)));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(1000);
  });
});
