import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { nested, TODAY, type Changes } from "../testing/cases.ts";
import { HERE, idsOf, start, status, title } from "../testing/start-now.ts";
import { noteLine } from "./lines.ts";
import { mayStartNow } from "./start-now.ts";
import type { StartNow } from "./types.ts";

/** Who asks, with which facts; the verdict, the rule, the first norm. */
type Case = [string, Changes, StartNow["verdict"], string, string];

test.each<Case>([
  // those whom the Residence Act does not govern
  ["a German", { "worker.nationalities": ["DE", "IN"] }, "now", "german", "§ 2 Abs. 1 AufenthG"],
  ["a Pole", { "worker.nationalities": ["PL"] }, "now", "free_movement", "§§ 2, 12 FreizügG/EU"],
  ["a Norwegian", { "worker.nationalities": ["NO"] }, "now", "free_movement", "§§ 2, 12 FreizügG/EU"],
  ["a Swiss", { "worker.nationalities": ["CH"] }, "now", "free_movement", "§ 28 AufenthV"],
  // abroad
  ["from India, abroad", { "worker.residence.country": "IN" }, "no", "abroad", "§ 4a Abs. 5 AufenthG"],
  [
    "from Japan, abroad: in without a visa, but no work (§ 41 AufenthV)",
    { "worker.nationalities": ["JP"], "worker.residence.country": "JP" },
    "no",
    "abroad_41",
    "§ 4a Abs. 5 AufenthG",
  ],
  // titles that allow any work (§ 4a Abs. 1 S. 1 AufenthG)
  [
    "settlement permit",
    status("settlement"),
    "now",
    "settlement",
    "§ 4a Abs. 1 S. 1, § 9 Abs. 1, § 9a Abs. 1 AufenthG",
  ],
  ["family", status("family"), "now", "family", "§ 4a Abs. 1 S. 1 AufenthG"],
  [
    "§ 24, temporary protection",
    status("temporary_protection_24"),
    "now",
    "temporary_protection",
    "§ 4a Abs. 1 S. 1, § 24 AufenthG",
  ],
  [
    "refugee, § 25 Abs. 2",
    status("protected_25_1_2"),
    "now",
    "protected",
    "§ 4a Abs. 1 S. 1, § 25 Abs. 1, 2 AufenthG",
  ],
  [
    "§ 25 Abs. 3",
    status("humanitarian_other", { "worker.residence.titleNorm": "25 Abs. 3" }),
    "now",
    "humanitarian",
    "§ 4a Abs. 1 S. 1 AufenthG",
  ],
  [
    "§ 25b",
    status("humanitarian_other", { "worker.residence.titleNorm": "§ 25b" }),
    "now",
    "humanitarian",
    "§ 4a Abs. 1 S. 1 AufenthG",
  ],
  // humanitarian titles without work
  [
    "§ 25 Abs. 4 S. 3",
    status("humanitarian_other", { "worker.residence.titleNorm": "§ 25 Abs. 4" }),
    "permission",
    "humanitarian_barred",
    "§ 25 Abs. 4 AufenthG",
  ],
  [
    "§ 25 Abs. 4a S. 4",
    status("humanitarian_other", { "worker.residence.titleNorm": "25-4a" }),
    "permission",
    "humanitarian_barred",
    "§ 25 Abs. 4a AufenthG",
  ],
  [
    "§ 7 Abs. 1 S. 3, 4",
    status("humanitarian_other", { "worker.residence.titleNorm": "§ 7 Abs. 1" }),
    "permission",
    "humanitarian_barred",
    "§ 7 Abs. 1 S. 4 AufenthG",
  ],
  [
    "§ 23 Abs. 1: the order of the Land decides",
    status("humanitarian_other", { "worker.residence.titleNorm": "23 Abs. 1" }),
    "unclear",
    "order_decides",
    "§ 23 Abs. 1 S. 4 AufenthG",
  ],
  [
    "humanitarian, section not known",
    status("humanitarian_other"),
    "unclear",
    "title_missing",
    "§ 4a Abs. 3 S. 1 AufenthG",
  ],
  // without a title
  [
    "visa-free stay",
    status("visa_free_stay", { "worker.nationalities": ["RS"] }),
    "no",
    "visa_free",
    "§ 4a Abs. 4, 5 AufenthG",
  ],
  [
    "visa-free stay of a Briton",
    status("visa_free_stay", { "worker.nationalities": ["GB"] }),
    "no",
    "visa_free_41",
    "§ 4a Abs. 4, 5 AufenthG",
  ],
  ["neither title nor Duldung", status("none"), "no", "no_title", "§ 4a Abs. 4, 5 AufenthG"],
  ["status not known", {}, "unclear", "status_missing", "§ 4a AufenthG"],
])("%s", (_case, changes, verdict, rule, norm) => {
  const found = start(changes);
  expect({ verdict: found.verdict, rule: found.rule, norm: found.basis[0]?.norm }).toEqual({
    verdict,
    rule,
    norm,
  });
});

describe("what must be asked for", () => {
  test.each<[string, Changes, StartNow["permission"]]>([
    ["§ 18a, another employer", title("18a"), { from: "immigration_office", baConsent: "required" }],
    [
      "§ 18a, 24 months of insured work (§ 9 Abs. 1 Nr. 1 BeschV)",
      title("18a", { "worker.insuredWorkMonths": 24 }),
      { from: "immigration_office", baConsent: "not_required" },
    ],
    [
      "§ 18a, 23 months of insured work",
      title("18a", { "worker.insuredWorkMonths": 23 }),
      { from: "immigration_office", baConsent: "required" },
    ],
    [
      "§ 18b, three years here (§ 9 Abs. 1 Nr. 2 BeschV)",
      title("18b", { "worker.residence.uninterruptedStayMonths": 36 }),
      { from: "immigration_office", baConsent: "not_required" },
    ],
    ["§ 16d Abs. 2", title("16d"), { from: "immigration_office", baConsent: "required" }],
    ["§ 19c: it depends on the job", title("19c"), { from: "immigration_office", baConsent: "unknown" }],
    [
      "§ 25 Abs. 4 (§ 31 BeschV)",
      status("humanitarian_other", { "worker.residence.titleNorm": "25-4" }),
      { from: "immigration_office", baConsent: "not_required" },
    ],
    ["Blue Card: nothing", title("18g"), null],
    ["§ 24: nothing", status("temporary_protection_24"), null],
    ["exams: nothing helps but another title", title("16d-5"), null],
  ])("%s", (_case, changes, permission) => {
    expect(start(changes).permission).toEqual(permission);
  });

  it("names the times of a change with a Blue Card as the law sets them", () => {
    expect(start(title("18g")).times.map(({ kind, norm, text }) => [kind, norm, text.en])).toEqual([
      [
        "statutory",
        "§ 18g Abs. 4 S. 2 AufenthG",
        "In the first twelve months the immigration office can suspend the change for 30 days.",
      ],
      [
        "statutory",
        "§ 36 Abs. 2 S. 2 BeschV",
        "If the Federal Employment Agency is asked about the change, its consent counts as given after 1 week.",
      ],
    ]);
  });

  it("says that the office has no time limit, and the agency two weeks", () => {
    expect(start(title("18a")).times.map(({ kind, text }) => [kind, text.de])).toEqual([
      ["none", "Fragen Sie die Ausländerbehörde, wie lange sie zurzeit braucht."],
      [
        "statutory",
        "Die Zustimmung der Bundesagentur für Arbeit gilt nach 2 Wochen als erteilt, wenn sie nicht nachfragt.",
      ],
    ]);
  });

  it("gives a Briton 90 days after entry to apply (§ 41 Abs. 3 AufenthV)", () => {
    const briton = start(status("visa_free_stay", { "worker.nationalities": ["GB"] }));
    expect(briton.times[0]?.text.de).toBe(
      "Der Antrag muss innerhalb von 90 Tagen nach der Einreise gestellt werden.",
    );
    expect(idsOf(briton.next)).toEqual(["apply_here"]);
  });

  test.each<[string, Changes, string[]]>([
    ["family", status("family"), ["copy"]],
    ["student", title("16b", { "job.weeklyHours": 20 }), ["count_days", "copy"]],
    ["student, too many hours", title("16b"), ["fewer_hours", "ask_permission", "other_title"]],
    ["another employer", title("18b"), ["ask_permission", "copy"]],
    ["job search", title("20"), ["title_before_end", "copy"]],
    ["visa-free", status("visa_free_stay"), ["apply_by_claim"]],
  ])("what to do next: %s", (_case, changes, next) => {
    expect(idsOf(start(changes).next)).toEqual(next);
  });
});

describe("visa-free stay", () => {
  it("turns on the nationality", () => {
    expect(start(status("visa_free_stay", { "worker.nationalities": null })).missing).toEqual([
      "worker.nationalities",
    ]);
  });

  test.each<[string, string[]]>([
    ["2024-02-29", []],
    ["2024-03-01", ["short_term_permit"]],
  ])("short-term work without a visa on %s", (asOf, notes) => {
    const visitor = status("visa_free_stay", { "worker.nationalities": ["RS"] });
    expect(idsOf(start(visitor, asOf).notes)).toEqual(notes);
  });
});

test("lines that no rule knows are a mistake", () => {
  expect(() => noteLine("nothing")).toThrow("no note nothing");
});

describe("professions that need a licence", () => {
  const family = status("family", { "job.regulated": true });

  test.each<[string, Changes, StartNow["verdict"], string, string[]]>([
    ["held", { ...family, "job.licence": "held" }, "now", "family", ["certificate"]],
    ["promised", { ...family, "job.licence": "promised" }, "permission", "licence", ["certificate"]],
    ["missing", { ...family, "job.licence": "missing" }, "permission", "licence", ["certificate"]],
    ["not known", family, "now", "family", ["certificate", "licence"]],
    [
      "missing, citizen of the Union",
      { "worker.nationalities": ["PL"], "job.regulated": true, "job.licence": "missing" },
      "permission",
      "licence",
      [],
    ],
  ])("%s", (_case, changes, verdict, rule, notes) => {
    const found = start(changes);
    expect({ verdict: found.verdict, rule: found.rule, notes: idsOf(found.notes) }).toEqual({
      verdict,
      rule,
      notes,
    });
  });
});

describe("what is not known", () => {
  test.each<[string, Changes, readonly string[]]>([
    ["the status", {}, ["worker.residence.germanStatus"]],
    [
      "the nationality, too",
      { "worker.nationalities": null },
      ["worker.nationalities", "worker.residence.germanStatus"],
    ],
    ["the section", status("title_section_3"), ["worker.residence.titleNorm"]],
    ["the hours of a student", title("16b", { "job.weeklyHours": null }), ["job.weeklyHours"]],
    ["the hours beside training", title("16a", { "job.weeklyHours": null }), ["job.weeklyHours"]],
  ])("%s", (_case, changes, missing) => {
    expect(start(changes).missing).toEqual(missing);
  });

  it("takes somebody with a German status for somebody who lives here, whatever the nationality", () => {
    const facts = { "worker.residence.country": null, "worker.nationalities": null };
    expect(start({ ...facts, ...status("family") })).toMatchObject({ verdict: "now", rule: "family" });
  });

  test.each<[string, Changes]>([
    ["where the person lives", { "worker.residence.country": null }],
    [
      "the nationality of somebody abroad",
      { "worker.residence.country": "IN", "worker.nationalities": null },
    ],
  ])("has no answer without %s", (_case, changes) => {
    expect(mayStartNow(nested({ ...HERE, ...changes }), plainDate(TODAY))).toBeNull();
  });

  it("has no answer to facts that are refused", () => {
    expect(mayStartNow({ worker: { nationalities: "India" } }, plainDate(TODAY))).toBeNull();
  });
});
