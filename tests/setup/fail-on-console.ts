import { afterEach, beforeEach, expect, vi } from "vitest";
import type { MockInstance } from "vitest";

// An error on the console is a fault: React warns of broken markup there, libraries of wrong use.

let spies: MockInstance[] = [];

beforeEach(() => {
  spies = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
});

afterEach(() => {
  const said = spies.flatMap((spy) => spy.mock.calls);
  for (const spy of spies) spy.mockRestore();
  expect(said, "console.error and console.warn must stay silent").toEqual([]);
});
