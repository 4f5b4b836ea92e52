import { describe, expect, it, test } from "vitest";
import type { Changes } from "../testing/cases.ts";
import { idsOf, start, status } from "../testing/start-now.ts";
import type { StartNow } from "./types.ts";

describe("people with a Duldung or in the asylum procedure", () => {
  const DULDUNG = status("duldung", {
    "worker.nationalities": ["AF"],
    "worker.residence.uninterruptedStayMonths": 3,
    "worker.residence.asylumPending": false,
    "worker.residence.asylumRejectedFinally": true,
  });
  const GESTATTUNG: Changes = {
    ...DULDUNG,
    "worker.residence.germanStatus": "gestattung",
    "worker.residence.protectionInOtherMemberState": false,
  };

  test.each<[string, Changes, StartNow["verdict"], string]>([
    ["Duldung, three months here (§ 32 Abs. 1 S. 1 BeschV)", DULDUNG, "permission", "duldung"],
    [
      "Duldung, two months here",
      { ...DULDUNG, "worker.residence.uninterruptedStayMonths": 2 },
      "no",
      "waiting-period",
    ],
    [
      "Duldung, training on the first day (§ 32 Abs. 2 Nr. 2 BeschV)",
      { ...DULDUNG, "worker.residence.uninterruptedStayMonths": 0, "job.kind": "training" },
      "permission",
      "duldung",
    ],
    [
      "Duldung, from Serbia after a rejection (§ 60a Abs. 6 S. 1 Nr. 3)",
      { ...DULDUNG, "worker.nationalities": ["RS"], "worker.residence.enteredGermanyOn": "2020-01-01" },
      "no",
      "safe-origin",
    ],
    ["Duldung, worse pay (§ 39)", { ...DULDUNG, "job.comparablePay": false }, "no", "comparable-pay"],
    ["Gestattung, three months here (§ 61 Abs. 2 S. 1 AsylG)", GESTATTUNG, "permission", "gestattung"],
    [
      "Gestattung, training waits, too",
      { ...GESTATTUNG, "worker.residence.uninterruptedStayMonths": 2, "job.kind": "training" },
      "no",
      "waiting-period",
    ],
    [
      "Gestattung, protected in another member state, five months (§ 61 Abs. 1 S. 3 Nr. 2 AsylG)",
      {
        ...GESTATTUNG,
        "worker.residence.protectionInOtherMemberState": true,
        "worker.residence.uninterruptedStayMonths": 5,
      },
      "no",
      "waiting-period",
    ],
    [
      "Gestattung, from Ghana (§ 61 Abs. 2 S. 4 AsylG)",
      { ...GESTATTUNG, "worker.nationalities": ["GH"], "worker.residence.enteredGermanyOn": "2025-01-01" },
      "no",
      "safe-origin",
    ],
  ])("%s", (_case, changes, verdict, rule) => {
    expect(start(changes)).toMatchObject({ verdict, rule });
  });

  test.each<[string, Changes, string, string[]]>([
    ["a helper: two weeks of the BA (§ 36 Abs. 2 S. 1 BeschV)", DULDUNG, "required", ["office", "consent"]],
    [
      "after four years (§ 32 Abs. 2 Nr. 5 BeschV)",
      { ...DULDUNG, "worker.residence.uninterruptedStayMonths": 48 },
      "not_required",
      ["office"],
    ],
    [
      "after 47 months",
      { ...DULDUNG, "worker.residence.uninterruptedStayMonths": 47 },
      "required",
      ["office", "consent"],
    ],
    [
      "training (Abs. 2 Nr. 2, Abs. 3)",
      { ...GESTATTUNG, "job.kind": "training" },
      "not_required",
      ["office"],
    ],
  ])("consent: %s", (_case, changes, baConsent, times) => {
    const found = start(changes);
    expect(found.permission).toEqual({ from: "immigration_office", baConsent });
    expect(idsOf(found.times)).toEqual(times);
  });

  test.each<[string, string, Changes, string[]]>([
    ["„soll“ from its first day", "2024-02-27", DULDUNG, ["duldung_should", "unclear_identity", "own_fault"]],
    ["the day before", "2024-02-26", DULDUNG, ["unclear_identity", "own_fault"]],
    ["§ 61 AsylG as it stands, first day", "2026-06-12", GESTATTUNG, ["gestattung_must", "reception"]],
    ["the day before", "2026-06-11", GESTATTUNG, ["reception_before"]],
    [
      "from Egypt, the Union's list, first day (§ 104 Abs. 18 Nr. 2)",
      "2026-06-12",
      { ...DULDUNG, "worker.nationalities": ["EG"] },
      ["union_list", "duldung_should", "unclear_identity", "own_fault"],
    ],
    [
      "from Egypt, the day before",
      "2026-06-11",
      { ...DULDUNG, "worker.nationalities": ["EG"] },
      ["duldung_should", "unclear_identity", "own_fault"],
    ],
  ])("notes: %s (%s)", (_case, day, changes, notes) => {
    expect(idsOf(start(changes, day).notes)).toEqual(notes);
  });

  test.each<[string, Changes, string, string[]]>([
    [
      "Duldung",
      DULDUNG,
      "Mit einer Duldung muss die Ausländerbehörde genau diese Beschäftigung vorher erlauben.",
      ["§ 4a Abs. 4 AufenthG", "§ 60a Abs. 5b, 6 AufenthG", "§ 32 BeschV"],
    ],
    [
      "Gestattung",
      GESTATTUNG,
      "Im Asylverfahren muss die Ausländerbehörde genau diese Beschäftigung vorher erlauben.",
      ["§ 4a Abs. 4 AufenthG", "§ 61 AsylG", "§ 32 Abs. 3 BeschV"],
    ],
    [
      "Duldung, two months here",
      { ...DULDUNG, "worker.residence.uninterruptedStayMonths": 2 },
      "Die Person ist erst seit 2 Monaten hier. Arbeit kann nach 3 Monaten erlaubt werden.",
      ["§ 32 Abs. 1 S. 1, Abs. 2 Nr. 2 BeschV", "§ 61 Abs. 1 S. 3, Abs. 2 S. 1, 5 AsylG"],
    ],
  ])("%s: what is said, and where it stands", (_case, changes, text, norms) => {
    const found = start(changes);
    expect(found.because.text.de).toBe(text);
    expect(found.basis.map(({ norm }) => norm)).toEqual(norms);
  });

  test.each<[string, Changes, string[]]>([
    ["with a permission to ask for", DULDUNG, ["ask_permission_without_title", "copy"]],
    ["with nothing to ask for", { ...DULDUNG, "job.comparablePay": false }, []],
  ])("what to do next: %s", (_case, changes, next) => {
    expect(idsOf(start(changes).next)).toEqual(next);
  });

  it("names what is still open", () => {
    expect(start({ ...DULDUNG, "worker.residence.uninterruptedStayMonths": null })).toMatchObject({
      verdict: "permission",
      missing: ["worker.residence.uninterruptedStayMonths"],
    });
  });
});

describe("people who stay without a visa", () => {
  test.each<[string, string, string[]]>([
    ["a Serb", "RS", ["§ 4a Abs. 4, 5 AufenthG", "§ 17 Abs. 1 AufenthV"]],
    ["a Briton (§ 41 AufenthV)", "GB", ["§ 4a Abs. 4, 5 AufenthG", "§ 17 Abs. 1 AufenthV", "§ 41 AufenthV"]],
  ])("%s", (_case, nationality, norms) => {
    const found = start(status("visa_free_stay", { "worker.nationalities": [nationality] }));
    expect(found.basis.map(({ norm }) => norm)).toEqual(norms);
    expect(found.missing).toEqual([]);
  });
});
