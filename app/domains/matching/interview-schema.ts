import { z } from "zod";
import { berlinInstant } from "#app/domains/calendar/index.ts";
import { InterviewKind } from "#app/platform/database/generated/enums.ts";
import { formChoice, formInt, formText } from "#app/ui/forms/fields.ts";
import { typedDate, westernDigits } from "#app/ui/forms/typed.ts";
import { personalWords } from "#app/domains/candidates/index.ts";

export const INTERVIEW_KINDS = Object.values(InterviewKind);
/** How long a talk may be planned, in minutes. */
export const INTERVIEW_MINUTES = ["30", "45", "60", "90"] as const;

/** A time on German clocks, from a field ("2026-12-01T10:00") or typed ("01.12.2026 10:00"); the instant. */
const formTime = z.string("required").transform((text, context): Date => {
  const [day = "", time = ""] = westernDigits(text.trim()).split(/[T\s]+/);
  const instant = berlinInstant(typedDate(day), time);
  if (instant !== null) return instant;
  context.addIssue({ code: "custom", message: "invalid_time" });
  return z.NEVER;
});

const LINK = /^https:\/\/[^\s/]+\.[^\s/]+/i;

/** What the company suggests: how, where, when. */
export const suggestSchema = z
  .object({
    version: formInt,
    kind: formChoice(INTERVIEW_KINDS),
    place: formText({ max: 300 }),
    minutes: formChoice(INTERVIEW_MINUTES),
    time1: formTime,
    time2: formTime.optional(),
    time3: formTime.optional(),
    note: formText({ max: 500 }).optional(),
  })
  .superRefine((wish, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (wish.kind === "VIDEO" && !LINK.test(wish.place)) fault("place", "link_needed");
    const seen = new Set<number>();
    for (const name of ["time1", "time2", "time3"] as const) {
      const time = wish[name]?.getTime();
      if (time !== undefined && seen.has(time)) fault(name, "time_twice");
      if (time !== undefined) seen.add(time);
    }
    // a question for family, faith or age has no place in an invitation (§§ 1, 7 AGG)
    if (personalWords(wish.note ?? "").length > 0) fault("note", "personal_words");
  });

/** The suggestion as the domain keeps it; `times` in order, one to three. */
export interface InterviewInput {
  kind: InterviewKind;
  place: string;
  minutes: number;
  times: Date[];
  note: string;
}

/** The fields of the form as the domain keeps them. */
export function interviewOf(wish: z.output<typeof suggestSchema>): InterviewInput {
  const { kind, place, minutes, time1, time2, time3, note = "" } = wish;
  const times = [time1, time2, time3].filter((time) => time !== undefined);
  times.sort((first, second) => first.getTime() - second.getTime());
  return { kind, place, minutes: Number(minutes), times, note };
}

/** One of the suggested times, as the page wrote it. */
export const pickSchema = z.object({
  version: formInt,
  time: z.iso
    .datetime({ error: ({ input }) => (input === undefined ? "required_choice" : "invalid_choice") })
    .transform((text) => new Date(text)),
});
