import { expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { nested, TODAY, type Changes } from "../testing/cases.ts";
import { HERE, status, title } from "../testing/start-now.ts";
import { viewStartNow, type StartNowView } from "./view.ts";

const show = (changes: Changes, locale: "de" | "en" = "de", day = TODAY): StartNowView => {
  const view = viewStartNow(nested({ ...HERE, ...changes }), plainDate(day), locale);
  if (view === null) throw new Error("No answer");
  return view;
};

test.each([
  ["de", "Mit der Blauen Karte EU braucht ein Wechsel der Stelle keine Erlaubnis."],
  ["en", "With the EU Blue Card a change of job needs no permission."],
] as const)("a Blue Card on a page in %s", (locale, sentence) => {
  const { because, norms, unsure, times, next, ...rest } = show(title("18g"), locale);
  expect(because).toContain(sentence);
  expect({ norms, unsure }).toEqual({ norms: ["§\u00a018g Abs. 4 AufenthG"], unsure: null });
  expect(times.map(({ id, kind, norm }) => [id, kind, norm])).toEqual([
    ["blue_card_pause", "statutory", "§\u00a018g Abs. 4 S. 2 AufenthG"],
    ["consent_blue_card", "statutory", "§\u00a036 Abs. 2 S. 2 BeschV"],
  ]);
  expect(next.map(({ id, norm, unsure: sure }) => [id, norm, sure])).toEqual([
    ["tell_change", "§\u00a018g Abs. 4, §\u00a082 Abs. 6 AufenthG", null],
    ["copy", "§\u00a04a Abs. 5 S. 3 Nr. 1, 2 AufenthG", null],
  ]);
  expect(rest).toEqual({ verdict: "now", permission: null, notes: [], missing: [], brief: false });
});

it("gives the lines their sentences in the language of the reader", () => {
  const { next } = show(title("16a", { "job.weeklyHours": 21 }), "en");
  expect(next[0]).toEqual({
    id: "fewer_hours",
    text: "A contract of up to 20 hours a week can start at once; more, as soon as it is permitted.",
    norm: "§\u00a04a Abs. 1 S. 2 AufenthG",
    unsure: null,
  });
});

test.each<[string, Changes, string, StartNowView["unsure"]]>([
  ["students until 29 February 2024", title("16b", { "job.weeklyHours": 20 }), "2024-02-29", "general"],
  ["students since", title("16b", { "job.weeklyHours": 20 }), "2024-03-01", null],
])("how sure the rule is: %s", (_case, changes, day, unsure) => {
  expect(show(changes, "de", day).unsure).toBe(unsure);
});

it("says of a note that it is not the text of the law", () => {
  const { notes } = show(status("family", { "job.regulated": true }));
  expect(notes.map(({ id, unsure }) => [id, unsure])).toEqual([
    ["certificate", null],
    ["licence", "general"],
  ]);
});

it("names each norm once, in the order of the rule", () => {
  expect(show(status("humanitarian_other", { "worker.residence.titleNorm": "25-4a" })).norms).toEqual([
    "§\u00a025 Abs. 4a AufenthG",
    "§\u00a04a Abs. 1 S. 3 AufenthG",
    "§\u00a031 BeschV",
  ]);
});

it("shows nothing where there is no answer", () => {
  const facts = nested({ ...HERE, "worker.residence.country": null });
  expect(viewStartNow(facts, plainDate(TODAY), "de")).toBeNull();
});
