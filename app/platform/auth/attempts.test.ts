import { expect, test } from "vitest";
import { movableClock } from "#app/platform/clock.ts";
import { attemptLimiter } from "./attempts.ts";

const START = new Date("2026-11-21T09:00:00Z");
const after = (seconds: number) => new Date(START.getTime() + seconds * 1000);

test("the third failure within a minute uses two allowed ones up; the window slides", () => {
  const clock = movableClock(START);
  const limiter = attemptLimiter(clock, { max: 2, windowSeconds: 60 });
  expect(limiter.allowed("a")).toBe(true);
  limiter.failed("a");
  clock.moveTo(after(30));
  expect(limiter.allowed("a")).toBe(true);
  limiter.failed("a");
  expect(limiter.allowed("a")).toBe(false);
  expect(limiter.allowed("b")).toBe(true);
  clock.moveTo(after(59));
  expect(limiter.allowed("a")).toBe(false);
  clock.moveTo(after(60));
  expect(limiter.allowed("a")).toBe(true);
});

test("a success forgets the failures", () => {
  const limiter = attemptLimiter(movableClock(START), { max: 1, windowSeconds: 60 });
  limiter.failed("a");
  expect(limiter.allowed("a")).toBe(false);
  limiter.succeeded("a");
  expect(limiter.allowed("a")).toBe(true);
});

test("ten thousand other addresses push the oldest out: memory stays bounded", () => {
  const limiter = attemptLimiter(movableClock(START), { max: 1, windowSeconds: 60 });
  for (let count = 0; count <= 10_000; count += 1) limiter.failed(`address ${count}`);
  expect(limiter.allowed("address 0")).toBe(true);
  expect(limiter.allowed("address 1")).toBe(false);
  expect(limiter.allowed("address 10000")).toBe(false);
});
