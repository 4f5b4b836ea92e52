import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { FactPath } from "../facts/schema.ts";
import type { Confidence } from "../parameters/types.ts";
import { inOnePiece, type Locale } from "../texts/format.ts";
import { mayStartNow } from "./start-now.ts";
import type { Line, StartNow, StartTime } from "./types.ts";

/** A sentence with its norm; how sure it is, where it is not the text of the law. */
export interface LineView {
  id: string;
  text: string;
  norm: string;
  unsure: Confidence | null;
}

/** What a page shows of the answer to "may this person start now?", in one language. */
export interface StartNowView {
  verdict: StartNow["verdict"];
  because: string;
  norms: readonly string[];
  unsure: Confidence | null;
  permission: StartNow["permission"];
  times: readonly (LineView & Pick<StartTime, "kind">)[];
  next: readonly LineView[];
  notes: readonly LineView[];
  missing: readonly FactPath[];
  brief: boolean;
}

const unless = (confidence: Confidence): Confidence | null => (confidence === "law" ? null : confidence);

/** The answer for a page, in one language; null where there is none. */
export function viewStartNow(facts: unknown, asOf: PlainDate, locale: Locale): StartNowView | null {
  const found = mayStartNow(facts, asOf);
  if (found === null) return null;
  const viewLine = ({ id, norm, text, confidence }: Line): LineView => ({
    id,
    text: text[locale],
    norm: inOnePiece(norm),
    unsure: unless(confidence),
  });
  const { verdict, because, basis, permission, times, next, notes, missing, brief } = found;
  return {
    verdict,
    because: because.text[locale],
    norms: [...new Set(basis.map(({ norm }) => inOnePiece(norm)))],
    unsure: basis.map(({ confidence }) => unless(confidence)).find((sure) => sure !== null) ?? null,
    permission,
    times: times.map((time) => ({ ...viewLine(time), kind: time.kind })),
    next: next.map(viewLine),
    notes: notes.map(viewLine),
    missing,
    brief,
  };
}
