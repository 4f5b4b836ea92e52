// The standard normal distribution, exact to about seven digits: far more than a forecast in days needs.

/** The share of a standard normal distribution below `z` (Abramowitz and Stegun 26.2.17). */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989422804014327 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

const CENTER = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
] as const;
const CENTER_BELOW = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
] as const;
const TAIL = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
] as const;
const TAIL_BELOW = [
  0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1,
] as const;
const TAIL_FROM = 0.02425;

const horner = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** The point below which this share of a standard normal distribution lies, for a share within (0, 1) (Acklam). */
export function normalPoint(share: number): number {
  if (share < TAIL_FROM) {
    const q = Math.sqrt(-2 * Math.log(share));
    return horner(TAIL, q) / horner(TAIL_BELOW, q);
  }
  if (share > 1 - TAIL_FROM) return -normalPoint(1 - share);
  const q = share - 0.5;
  const r = q * q;
  return (horner(CENTER, r) * q) / horner(CENTER_BELOW, r);
}
