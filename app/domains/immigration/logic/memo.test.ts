import { expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { remembered } from "./memo.ts";
import type { Situation } from "./situation.ts";

const situationOf = (day: string): Situation => ({ asOf: plainDate(day), facts: {} });

it("computes once for each subject and situation, also when it comes back to one", () => {
  const asked: string[] = [];
  const dayAndSubject = remembered((subject: string, { asOf }) => {
    asked.push(`${subject} ${asOf}`);
    return `${subject} on ${asOf}`;
  });
  const [today, tomorrow] = [situationOf("2026-11-21"), situationOf("2026-11-22")];
  const said = [today, today, tomorrow, today].flatMap((situation) => [
    dayAndSubject("age", situation),
    dayAndSubject("pay", situation),
  ]);
  expect(said).toEqual([
    ...["age on 2026-11-21", "pay on 2026-11-21", "age on 2026-11-21", "pay on 2026-11-21"],
    ...["age on 2026-11-22", "pay on 2026-11-22", "age on 2026-11-21", "pay on 2026-11-21"],
  ]);
  expect(asked).toEqual(["age 2026-11-21", "pay 2026-11-21", "age 2026-11-22", "pay 2026-11-22"]);
});
