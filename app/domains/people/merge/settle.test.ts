import { describe, expect, it, test } from "vitest";
import type { ProposalState } from "#app/platform/database/generated/enums.ts";
import { settleConsents, settleProposals, type ConsentFact, type ProposalFact } from "./settle.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const NOW = day("2026-11-21");

const consent = (
  id: string,
  given: string,
  expires: string,
  withdrawn: string | null = null,
): ConsentFact => ({
  id,
  companyId: "werft",
  givenAt: day(given),
  expiresAt: day(expires),
  withdrawnAt: withdrawn ? day(withdrawn) : null,
});

describe("settleConsents", () => {
  test.each<[string, ConsentFact[], ConsentFact[], string[]]>([
    ["one alone stays", [consent("a", "2026-10-01", "2027-04-01")], [], []],
    ["one alone of the other record stays", [], [consent("b", "2026-10-01", "2027-04-01")], []],
    [
      "of two live ones the one that ends earlier stays",
      [consent("a", "2026-10-01", "2027-04-01")],
      [consent("b", "2026-09-01", "2027-03-01")],
      ["a shorter"],
    ],
    [
      "whichever record it stands on",
      [consent("a", "2026-09-01", "2027-03-01")],
      [consent("b", "2026-10-01", "2027-04-01")],
      ["b shorter"],
    ],
    [
      "of two that end together the first record's stays",
      [consent("a", "2026-10-01", "2027-04-01")],
      [consent("b", "2026-10-02", "2027-04-01")],
      ["b shorter"],
    ],
    [
      "a later no under the other number ends it",
      [consent("a", "2026-10-01", "2027-04-01")],
      [consent("b", "2026-09-01", "2027-03-01", "2026-10-15")],
      ["a withdrawn"],
    ],
    [
      "an earlier no was answered by the later yes",
      [consent("a", "2026-10-01", "2027-04-01")],
      [consent("b", "2026-08-01", "2027-02-01", "2026-09-01")],
      [],
    ],
    [
      "one that was renewed is no no",
      [consent("a", "2026-09-01", "2027-03-01", "2026-10-15"), consent("b", "2026-10-15", "2027-04-15")],
      [consent("c", "2026-09-20", "2027-03-20")],
      ["b shorter"],
    ],
    [
      "one that was renewed and taken back after that is",
      [
        consent("a", "2026-09-01", "2027-03-01", "2026-10-15"),
        consent("b", "2026-10-15", "2027-04-15", "2026-11-01"),
      ],
      [consent("c", "2026-09-20", "2027-03-20")],
      ["c withdrawn"],
    ],
    [
      "one closed because it had run out is no no",
      [consent("a", "2026-10-01", "2027-04-01")],
      [consent("b", "2026-04-20", "2026-10-20", "2026-10-20")],
      [],
    ],
    [
      "one that has run out is closed and is no shorter one",
      [consent("a", "2026-10-01", "2027-04-01")],
      [consent("b", "2026-05-01", "2026-11-01")],
      ["b expired"],
    ],
    [
      "a no ends the live one even if both records hold one",
      [consent("a", "2026-10-01", "2027-04-01")],
      [consent("b", "2026-09-01", "2027-03-01", "2026-10-15"), consent("c", "2026-11-01", "2027-05-01")],
      ["a withdrawn"],
    ],
    [
      "another company's no counts for nothing",
      [consent("a", "2026-10-01", "2027-04-01")],
      [{ ...consent("b", "2026-09-01", "2027-03-01", "2026-10-15"), companyId: "klinik" }],
      [],
    ],
  ])("%s", (_title, first, second, ended) => {
    expect(settleConsents(first, second, NOW).map(({ id, why }) => `${id} ${why}`)).toEqual(ended);
  });

  it("closes one that has run out on its last day, the others now", () => {
    const first = [consent("a", "2026-05-01", "2026-11-01"), consent("b", "2026-11-02", "2027-05-02")];
    const second = [consent("c", "2026-10-01", "2027-04-01")];
    expect(settleConsents(first, second, NOW).map(({ id, withdrawnAt }) => [id, withdrawnAt])).toEqual([
      ["a", day("2026-11-01")],
      ["b", NOW],
    ]);
  });
});

const proposal = (id: string, state: ProposalState, overrides: Partial<ProposalFact> = {}): ProposalFact => ({
  id,
  vacancyId: "welder",
  state,
  createdAt: day("2026-10-01"),
  hasCase: false,
  ...overrides,
});

describe("settleProposals", () => {
  test.each<[string, ProposalFact, ProposalFact, string]>([
    ["the further one stays", proposal("a", "PROPOSED"), proposal("b", "OFFERED"), "a for b, ends"],
    ["also the first one", proposal("a", "INTRODUCED"), proposal("b", "INTERESTED"), "b for a, ends"],
    [
      "a talk is further than an introduction",
      proposal("a", "INTRODUCED"),
      proposal("b", "INTERVIEW"),
      "a for b, ends",
    ],
    ["an ended one steps aside unchanged", proposal("a", "ENDED"), proposal("b", "PROPOSED"), "a for b"],
    [
      "of equal ones the older stays",
      proposal("a", "INTERESTED", { createdAt: day("2026-10-02") }),
      proposal("b", "INTERESTED"),
      "a for b, ends",
    ],
    [
      "one with a case stays whatever became of it",
      proposal("a", "OFFERED"),
      proposal("b", "ACCEPTED", { hasCase: true }),
      "a for b, ends",
    ],
  ])("%s", (_title, first, second, expected) => {
    const settled = settleProposals([first], [second]);
    const told = settled.ok
      ? settled.aside.map(({ id, keptId, ends }) => `${id} for ${keptId}${ends ? ", ends" : ""}`)
      : [settled.code];
    expect(told).toEqual([expected]);
  });

  it("leaves other vacancies alone", () => {
    const other = proposal("b", "OFFERED", { vacancyId: "nurse" });
    expect(settleProposals([proposal("a", "PROPOSED")], [other])).toEqual({ ok: true, aside: [] });
  });

  it("does not decide between two cases for one job", () => {
    const [a, b] = ["a", "b"].map((id) => proposal(id, "ACCEPTED", { hasCase: true }));
    expect(a && b && settleProposals([a], [b])).toEqual({ ok: false, code: "two_cases" });
  });
});
