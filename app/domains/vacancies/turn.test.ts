import { describe, expect, it } from "vitest";
import { turnOf, type VacancyMatters } from "./turn.ts";

const day = (date: number) => new Date(Date.UTC(2026, 10, date));
const published: VacancyMatters = {
  state: "PUBLISHED",
  since: day(1),
  company: "VERIFIED",
  proposals: [],
  requests: [],
};

describe("turnOf", () => {
  it.each([
    ["VERIFIED", "publish"],
    ["PENDING", "wait_verification"],
    ["REJECTED", "correct_company"],
  ] as const)("of a draft of a company %s: %s", (company, code) =>
    expect(turnOf({ ...published, state: "DRAFT", company })).toEqual({ code, since: day(1) }),
  );

  it.each(["FILLED", "CLOSED"] as const)("is nobody's once it is %s, whatever is left", (state) =>
    expect(turnOf({ ...published, state, proposals: [{ state: "PROPOSED", since: day(2) }] })).toEqual({
      code: "nobody",
      since: day(1),
    }),
  );

  it("is the company's when nothing has been requested", () => {
    expect(turnOf(published)).toEqual({ code: "request", since: day(1) });
  });

  it("counts the proposals that wait for the company, since the oldest", () => {
    const proposals = [
      { state: "PROPOSED", since: day(9) },
      { state: "INTRODUCED", since: day(5) },
      { state: "OFFERED", since: day(2) },
      { state: "ENDED", since: day(1) },
    ] as const;
    const requests = [{ turn: "COMPANY", since: day(3) }] as const;
    expect(turnOf({ ...published, proposals, requests })).toEqual({
      code: "proposals",
      count: 2,
      since: day(5),
    });
  });

  it("is the candidate's while times are suggested for a talk, and the company's before and after", () => {
    const withTalk = (interview: "SUGGESTED" | "OTHERS_ASKED" | "AGREED") =>
      turnOf({ ...published, proposals: [{ state: "INTERVIEW", interview, since: day(4) }] }).code;
    expect([withTalk("SUGGESTED"), withTalk("OTHERS_ASKED"), withTalk("AGREED")]).toEqual([
      "candidate",
      "proposals",
      "proposals",
    ]);
  });

  it("asks for an answer before it waits for others", () => {
    const requests = [
      { turn: "CENTER", since: day(2) },
      { turn: "COMPANY", since: day(4) },
    ] as const;
    const proposals = [{ state: "OFFERED", since: day(3) }] as const;
    expect(turnOf({ ...published, proposals, requests })).toEqual({ code: "answer", since: day(4) });
  });

  it.each(["INTERESTED", "OFFERED"] as const)("is the candidate's while a proposal is %s", (state) =>
    expect(
      turnOf({
        ...published,
        proposals: [{ state, since: day(3) }],
        requests: [{ turn: "CENTER", since: day(2) }],
      }),
    ).toEqual({ code: "candidate", since: day(3) }),
  );

  it("is the center's while a request is open", () => {
    expect(turnOf({ ...published, requests: [{ turn: "CENTER", since: day(2) }] })).toEqual({
      code: "center",
      since: day(2),
    });
  });

  it.each(["ACCEPTED", "ENDED"] as const)("does not wait for a proposal that is %s", (state) =>
    expect(turnOf({ ...published, proposals: [{ state, since: day(3) }] })).toEqual({
      code: "request",
      since: day(1),
    }),
  );
});
