/** Compiled with the first text: pages that only import this file's users need not pay for it. */
const compiled = new Map<string, RegExp>();

/**
 * The expression for a pattern over folded text. A blank stands for one to three, so that line breaks do no harm;
 * bounded, as everything in patterns is, so that no text is slow.
 */
export function expressionOf(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const source = pattern.replaceAll(" ?", "\\s{0,3}").replaceAll(" ", "\\s{1,3}");
  const expression = new RegExp(source, "g");
  compiled.set(pattern, expression);
  return expression;
}

/** Whether a pattern stands in a folded text. */
export const standsIn = (pattern: string, text: string): boolean => text.search(expressionOf(pattern)) !== -1;
