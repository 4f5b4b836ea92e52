import type { Mover } from "#app/domains/cases/index.ts";
import { centerSpeaks, companySpeaks, GERMAN_COUNTS, lacking, NO_FORM, say, typedLines } from "./say.ts";
import type { LetterContent, LetterDetails, LetterFacts, Part, Unavailable } from "./types.ts";

/** The letter that asks how a step stands, in the words in which the case sends it by mail. */
export function inquiry(
  facts: LetterFacts,
  { recipient }: LetterDetails,
  side: Mover,
): LetterContent | Unavailable {
  if (facts.inquiry === null) return "no_open_step";
  const { subject, body, foot } = facts.inquiry;
  const parts: Part[] = [...body, ...foot].map((text): Part => ({ kind: "paragraph", text }));
  const address = typedLines(recipient);
  const to = address.length > 0 ? address : facts.authority ? [facts.authority.name] : [];
  return {
    kind: "INQUIRY",
    title: subject,
    is: [
      say(
        "Dies ist eine formlose Anfrage zum Stand des Verfahrens.",
        "This is an informal question about the state of the procedure.",
      ),
      NO_FORM,
      GERMAN_COUNTS,
    ],
    from: side === "CENTER" ? centerSpeaks(facts) : companySpeaks(facts),
    to: { lines: to },
    parts,
    missing: lacking(parts, [address.length === 0 ? "recipient" : null]),
  };
}
