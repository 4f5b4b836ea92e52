import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { homeTasks, type Waiting } from "./tasks.ts";

const NOTHING: Waiting = {
  company: { bar: null, since: plainDate("2026-11-01") },
  milestones: [],
  proposals: [],
  requests: [],
  papers: [],
  drafts: [],
  mayPublish: true,
};
const milestone = (key: string, dueOn: string | null, since = "2026-11-01") => ({
  caseId: "case",
  key,
  dueOn: dueOn === null ? null : plainDate(dueOn),
  since: plainDate(since),
  person: "K-2041",
  vacancy: "Schweißfachkraft",
});
const proposal = (id: string, state: "PROPOSED" | "INTRODUCED", since: string) => ({
  id,
  state,
  since: plainDate(since),
  person: "K-2041",
  vacancy: "Schweißfachkraft",
});

describe("homeTasks", () => {
  it("is empty when nothing waits", () => {
    expect(homeTasks(NOTHING)).toEqual([]);
  });

  it("puts what has a date first, the earliest first, then what waits longest", () => {
    const tasks = homeTasks({
      ...NOTHING,
      milestones: [
        milestone("contract", "2026-12-01"),
        milestone("visa", "2026-11-10"),
        milestone("flat", null, "2026-11-03"),
      ],
      proposals: [proposal("p1", "PROPOSED", "2026-11-02")],
      requests: [{ id: "r1", subject: "Anerkennung", since: plainDate("2026-11-09") }],
      drafts: [{ id: "d1", title: "Köchin", since: plainDate("2026-10-30") }],
    });
    expect(tasks.map(({ id }) => id)).toEqual(["case-visa", "case-contract", "d1", "p1", "case-flat", "r1"]);
  });

  it("names a document the company is asked for, with the day", () => {
    const paper = { id: "d1", paper: "EMPLOYMENT_CONTRACT", again: false, person: "K-2041" } as const;
    const days = { dueOn: plainDate("2026-12-01"), since: plainDate("2026-11-01") };
    expect(homeTasks({ ...NOTHING, papers: [{ ...paper, ...days }] })).toEqual([
      { kind: "paper", to: "/employer/documents/d1", ...paper, ...days },
    ]);
  });

  it("tells looking at a proposal from making an offer", () => {
    const tasks = homeTasks({
      ...NOTHING,
      proposals: [proposal("p1", "PROPOSED", "2026-11-02"), proposal("p2", "INTRODUCED", "2026-11-03")],
    });
    expect(tasks).toMatchObject([
      { kind: "proposal", offer: false, to: "/employer/proposals/p1" },
      { kind: "proposal", offer: true, to: "/employer/proposals/p2" },
    ]);
  });

  it.each([
    ["a company that waits", "company_pending", true, []],
    ["a rejected company", "company_rejected", true, ["company"]],
    ["somebody who may not publish", null, false, []],
    ["an admin of a verified company", null, true, ["d1"]],
  ] as const)("counts drafts as work only where they can be published: %s", (_, bar, mayPublish, ids) => {
    const drafts = [{ id: "d1", title: "Köchin", since: plainDate("2026-10-30") }];
    const company = { bar, since: plainDate("2026-11-01") };
    expect(homeTasks({ ...NOTHING, company, drafts, mayPublish }).map(({ id }) => id)).toEqual(ids);
  });
});
