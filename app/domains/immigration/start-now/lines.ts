import type { TextParams } from "../criteria/types.ts";
import { TIMES } from "../parameters/times.ts";
import type { Confidence } from "../parameters/types.ts";
import { say } from "../texts/say.ts";
import type { Line, StartTime } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

interface Source {
  norm: string;
  /** Name of the sentence, where it is another's. */
  textKey?: string;
  confidence?: Confidence;
  params?: TextParams;
}

/** What to do next. */
const NEXT: Readonly<Record<string, Source>> = {
  copy: { norm: "§ 4a Abs. 5 S. 3 Nr. 1, 2 AufenthG" },
  count_days: { norm: "§ 16b Abs. 3 AufenthG" },
  fewer_hours: { norm: "§ 4a Abs. 1 S. 2 AufenthG", params: { to: FIXED.sideJob } },
  ask_permission: { norm: "§ 4a Abs. 2, 3, § 39 Abs. 4 AufenthG" },
  ask_permission_without_title: { norm: "§ 4a Abs. 4, § 39 Abs. 4 AufenthG" },
  other_title: { norm: "§ 39 Nr. 1 AufenthV" },
  title_before_end: { norm: "§ 81 Abs. 4 S. 1 AufenthG" },
  tell_change: { norm: "§ 18g Abs. 4, § 82 Abs. 6 AufenthG" },
  apply_here: { norm: "§ 41 Abs. 1 S. 2 AufenthV, § 81 Abs. 3, 5a AufenthG" },
  apply_by_claim: { norm: "§ 39 Nr. 3 AufenthV, § 5 Abs. 2 AufenthG" },
  read_title: { norm: "§ 4a Abs. 3 S. 1 AufenthG" },
  ask_office: { norm: "§ 4a AufenthG" },
  licence: { norm: "§ 18 Abs. 2 Nr. 3 AufenthG" },
};

/** What is good to know. */
const NOTES: Readonly<Record<string, Source>> = {
  certificate: { norm: "§ 81 Abs. 5 AufenthG" },
  student_jobs: { norm: "§ 16b Abs. 3 S. 2 AufenthG" },
  related_job: { norm: "§ 16d Abs. 2 AufenthG" },
  follow_up_card: { norm: "§ 20a Abs. 5 AufenthG" },
  after_two_years: { norm: "§ 16g Abs. 8 S. 2, § 19d Abs. 2 AufenthG" },
  card_ordered: { norm: "§ 81 Abs. 5a AufenthG" },
  unclear_identity: { norm: "§ 60b Abs. 5 S. 2 AufenthG" },
  own_fault: { norm: "§ 60a Abs. 6 S. 1 Nr. 1, 2 AufenthG" },
  union_list: {
    norm: "§ 60a Abs. 6 S. 1 Nr. 3, § 104 Abs. 18 AufenthG",
    textKey: "safe-origin.met_union_list",
  },
  duldung_should: { norm: "§ 60a Abs. 5b S. 1 AufenthG" },
  gestattung_must: { norm: "§ 61 Abs. 2 S. 1 AsylG" },
  reception: { norm: "§ 61 Abs. 1 AsylG" },
  reception_before: { norm: "§ 61 Abs. 1 AsylG", confidence: "general" },
  short_term_permit: { norm: "§ 17 Abs. 3 AufenthV, § 15d BeschV" },
  licence: { norm: "§ 18 Abs. 2 Nr. 3 AufenthG", confidence: "general" },
};

const span = ({ amount, norm }: (typeof TIMES)["consent" | "consentFast"]): Source => ({
  norm,
  params: { weeks: Number(amount) },
});

/** How long it takes. */
const TIMES_SAID: Readonly<Record<string, Source & Pick<StartTime, "kind">>> = {
  consent: { kind: "statutory", ...span(TIMES.consent) },
  consent_blue_card: { kind: "statutory", ...span(TIMES.consentFast) },
  blue_card_pause: {
    kind: "statutory",
    norm: "§ 18g Abs. 4 S. 2 AufenthG",
    params: { days: FIXED.blueCardPause },
  },
  apply_within: {
    kind: "statutory",
    norm: "§ 41 Abs. 3 S. 1 AufenthV",
    params: { days: FIXED.applyAfterVisaFreeEntry },
  },
  office: { kind: "none", norm: "§ 4a AufenthG" },
};

type Kind = "next" | "note" | "time";

function known<Of extends Source>(kind: Kind, id: string, source: Of | undefined): Of {
  if (source === undefined) throw new RangeError(`no ${kind} ${id}`);
  return source;
}

function line(kind: Kind, id: string, source: Source): Line {
  const { norm, confidence = "law", params = {}, textKey = `start-now.${kind}.${id}` } = source;
  return { id, norm, confidence, textKey, params, text: say(textKey, params) };
}

/** A thing to do next; throws for a name that is not known: a mistake in the rules. */
export const nextLine = (id: string): Line => line("next", id, known("next", id, NEXT[id]));

/** Something good to know; throws as `nextLine` does. */
export const noteLine = (id: string): Line => line("note", id, known("note", id, NOTES[id]));

/** A time; throws as `nextLine` does. */
export function timeLine(id: string): StartTime {
  const source = known("time", id, TIMES_SAID[id]);
  return { ...line("time", id, source), kind: source.kind };
}
