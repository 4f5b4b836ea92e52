import { expect, it } from "vitest";
import { normalPoint, normalShare } from "./normal.ts";

// from tables of the standard normal distribution
it.each([
  [0, 0.5],
  [1, 0.8413447],
  [-1.2815516, 0.1],
  [1.6448536, 0.95],
  [2.3263479, 0.99],
  [-2.5758293, 0.005],
  [3.0902323, 0.999],
])("below %d lies the share %d", (point, share) => {
  expect(normalShare(point)).toBeCloseTo(share, 6);
  expect(normalPoint(share)).toBeCloseTo(point, 5);
});
