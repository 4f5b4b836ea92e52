import { expect, it } from "vitest";
import { drawsOf, randomOf } from "./draws.ts";

it("draws one from the middle of each part, in an order of the name's own", () => {
  const draws = drawsOf("visa_decision", 4);
  expect([...draws].sort()).toEqual([0.125, 0.375, 0.625, 0.875]);
  expect(drawsOf("visa_decision", 4)).toEqual(draws);
  expect(drawsOf("visa_decision", 400)).not.toEqual(drawsOf("entry", 400));
});

it("gives numbers from 0 to 1 that depend on the text alone", () => {
  const next = randomOf("a");
  const numbers = Array.from({ length: 1000 }, next);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  expect(mean).toBeCloseTo(0.5, 1);
  expect(randomOf("a")()).toBe(numbers[0]);
  expect(randomOf("b")()).not.toBe(numbers[0]);
});
