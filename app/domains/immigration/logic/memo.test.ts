import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { FlatFacts } from "../facts/schema.ts";
import { inOneMemory, remembered } from "./memo.ts";
import { fact, suppose, type Situation } from "./situation.ts";

const about = (facts: FlatFacts, day = "2026-11-21"): Situation => ({ asOf: plainDate(day), facts });

/** Says whether pay counts, and what it is; keeps a list of what it was asked. */
function payRule() {
  const asked: string[] = [];
  const pay = remembered((subject: string, situation) => {
    const isHired = fact(situation, "job.kind") === "employment";
    const said = `${subject} ${situation.asOf} ${isHired ? fact(situation, "job.grossAnnualSalary") : "unpaid"}`;
    asked.push(said);
    return said;
  });
  return { pay, asked };
}

const HIRED = { "job.kind": "employment" } as const;
const TRAINED = { "job.kind": "training" } as const;

describe("in one memory", () => {
  it("is computed once for all situations that agree in what was read", () => {
    const { pay, asked } = payRule();
    const said = inOneMemory(() => [
      pay("A", about({ ...HIRED, "job.grossAnnualSalary": 40_000 })),
      pay("A", about({ ...HIRED, "job.grossAnnualSalary": 50_000 })),
      // not read of those in training
      pay("A", about({ ...TRAINED, "job.grossAnnualSalary": 40_000 })),
      pay("A", about({ ...TRAINED, "job.grossAnnualSalary": 50_000 })),
      // read of nobody
      pay("A", about({ ...HIRED, "job.grossAnnualSalary": 50_000, "job.isco08": "2512" })),
      pay("A", about({ ...HIRED, "job.grossAnnualSalary": 40_000 })),
      pay("A", about({ ...HIRED, "job.grossAnnualSalary": 60_000 })),
    ]);
    expect(said).toEqual([
      "A 2026-11-21 40000",
      "A 2026-11-21 50000",
      ...Array<string>(2).fill("A 2026-11-21 unpaid"),
      "A 2026-11-21 50000",
      "A 2026-11-21 40000",
      "A 2026-11-21 60000",
    ]);
    expect(asked).toEqual([
      "A 2026-11-21 40000",
      "A 2026-11-21 50000",
      "A 2026-11-21 unpaid",
      "A 2026-11-21 60000",
    ]);
  });

  it("subjects and days are told apart", () => {
    const { pay, asked } = payRule();
    inOneMemory(() => {
      for (const subject of ["A", "B", "A"]) {
        for (const day of ["2026-11-21", "2026-11-22", "2026-11-21"]) pay(subject, about(TRAINED, day));
      }
    });
    expect(asked).toEqual([
      "A 2026-11-21 unpaid",
      "A 2026-11-22 unpaid",
      "B 2026-11-21 unpaid",
      "B 2026-11-22 unpaid",
    ]);
  });

  it("a fact that is not known is something else than any value", () => {
    const { pay } = payRule();
    const said = inOneMemory(() => [
      pay("A", about(HIRED)),
      pay("A", about({ ...HIRED, "job.grossAnnualSalary": 0 })),
    ]);
    expect(said).toEqual(["A 2026-11-21 undefined", "A 2026-11-21 0"]);
  });

  it("lists are the same if they hold the same", () => {
    let asked = 0;
    const nationalities = remembered((_subject: string, situation) => {
      asked += 1;
      return fact(situation, "worker.nationalities");
    });
    const said = inOneMemory(() =>
      [["IN", "DE"], ["IN", "DE"], ["IN"]].map((codes) =>
        nationalities("who", about({ "worker.nationalities": codes })),
      ),
    );
    expect(said).toEqual([["IN", "DE"], ["IN", "DE"], ["IN"]]);
    expect(asked).toBe(2);
  });

  it("what is supposed counts as the fact", () => {
    const { pay, asked } = payRule();
    const situation = about({ ...HIRED, "job.grossAnnualSalary": 40_000 });
    inOneMemory(() => {
      pay("A", suppose(situation, "job.grossAnnualSalary", 45_000));
      pay("A", suppose(suppose(situation, "job.grossAnnualSalary", 1), "job.grossAnnualSalary", 45_000));
      pay("A", suppose(situation, "job.kind", "training"));
      pay("A", situation);
    });
    expect(asked).toEqual(["A 2026-11-21 45000", "A 2026-11-21 unpaid", "A 2026-11-21 40000"]);
  });

  it("what something remembered reads is read by whoever asks it", () => {
    const { pay } = payRule();
    const twice = remembered((subject: string, situation) => `${pay(subject, situation)}!`);
    const said = inOneMemory(() => [
      pay("A", about({ ...HIRED, "job.grossAnnualSalary": 1 })),
      twice("A", about({ ...HIRED, "job.grossAnnualSalary": 1 })),
      twice("A", about({ ...HIRED, "job.grossAnnualSalary": 2 })),
      twice("A", about(TRAINED)),
    ]);
    expect(said).toEqual(["A 2026-11-21 1", "A 2026-11-21 1!", "A 2026-11-21 2!", "A 2026-11-21 unpaid!"]);
  });

  it("a rule that reads by chance is found out", () => {
    let turn = 0;
    const fickle = remembered((_subject: string, situation) => {
      turn += 1;
      return turn === 1 ? fact(situation, "job.kind") : fact(situation, "job.isco08");
    });
    expect(() => inOneMemory(() => [fickle("A", about(HIRED)), fickle("A", about(TRAINED))])).toThrow(
      "A rule reads job.isco08 by chance",
    );
  });

  it("a rule that reads less than before is found out, too", () => {
    let turn = 0;
    const fickle = remembered((_subject: string, situation) => {
      turn += 1;
      return turn === 1 ? fact(situation, "job.kind") : "";
    });
    expect(() => inOneMemory(() => [fickle("A", about(HIRED)), fickle("A", about(TRAINED))])).toThrow(
      "A rule reads nothing by chance",
    );
  });
});

describe("the memory", () => {
  it("ends with what it was for, also if that fails", () => {
    const { pay, asked } = payRule();
    const fail = () =>
      inOneMemory(() => {
        pay("A", about(TRAINED));
        throw new Error("in the middle");
      });
    expect(fail).toThrow("in the middle");
    inOneMemory(() => pay("A", about(TRAINED)));
    pay("A", about(TRAINED));
    pay("A", about(TRAINED));
    expect(asked).toHaveLength(4);
  });

  it("inside another is the other", () => {
    const { pay, asked } = payRule();
    inOneMemory(() => {
      inOneMemory(() => pay("A", about(TRAINED)));
      inOneMemory(() => pay("A", about(TRAINED)));
    });
    expect(asked).toHaveLength(1);
  });
});
