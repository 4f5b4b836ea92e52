import type { TextParams } from "../criteria/types.ts";
import type { Said } from "../result.ts";
import { say } from "../texts/say.ts";

const withoutValues = new Map<string, Said>();

/** A sentence with its name and values. Sentences without values are one and the same object every time. */
export function saidAs(textKey: string, params?: TextParams): Said {
  if (params !== undefined) return { textKey, params, text: say(textKey, params) };
  const known = withoutValues.get(textKey);
  if (known !== undefined) return known;
  const said: Said = { textKey, params: {}, text: say(textKey) };
  withoutValues.set(textKey, said);
  return said;
}
