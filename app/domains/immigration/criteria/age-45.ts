import type { PlainDate } from "#app/domains/calendar/index.ts";
import { isTrue, isYoungerThan, startOf, type Situation } from "../logic/situation.ts";
import { any, FALSE, type Truth } from "../logic/truth.ts";
import { OVER_45 } from "../parameters/salary.ts";
import { findSalary, raiseTo, reaches } from "./salary.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

interface Age45Rule {
  norm: string;
  /** Norm of the authority's power to waive it. */
  waiver: string;
  /** The moment at which the age counts. */
  moment(situation: Situation): PlainDate;
  /** Whether the person had a title or consent of the kind before, so that it is not the first. */
  hadBefore(situation: Situation): Truth;
}

/** First title after the 45th birthday: enough pay, or a provision for old age. */
function age45(rule: Age45Rule): Criterion {
  const parts = (situation: Situation) => ({
    younger: isYoungerThan(situation, FIXED.olderWorker, rule.moment(situation)),
    had_before: rule.hadBefore(situation),
    salary: reaches(situation, OVER_45),
    pension: isTrue(situation, "worker.pensionProvision"),
  });
  return {
    id: "age-45",
    basis: [law(rule.norm)],
    test: (situation) => any(...Object.values(parts(situation))),
    find: (situation, state) => {
      const params = { moment: rule.moment(situation) };
      const found = Object.entries(parts(situation));
      const reason = found.find(([, part]) => part.value === true)?.[0];
      if (state === "met" && reason !== undefined && reason !== "salary") {
        return { sentence: `met_${reason}`, params };
      }
      const salary = findSalary(situation, OVER_45);
      const isOlder = found.some(([name, part]) => name === "younger" && part.value === false);
      // Whether the year's figure is missing matters only for somebody who is known to be 45 or older.
      return {
        ...salary,
        sentence: isOlder ? salary.sentence : undefined,
        params: { ...salary.params, ...params },
      };
    },
    changes: (situation) => [
      ...raiseTo(situation, OVER_45),
      { change: "set", fact: "worker.pensionProvision", to: true },
      { change: "discretion", norm: rule.waiver },
    ],
  };
}

/** §§ 18a, 18b: the first grant counts, so the day of the check. */
export const age45AtGrant = age45({
  norm: "§ 18 Abs. 2 Nr. 5 AufenthG",
  waiver: "§ 18 Abs. 2 Nr. 5 S. 2 AufenthG",
  moment: ({ asOf }) => asOf,
  hadBefore: (situation) => isTrue(situation, "worker.previousTitle18a18b"),
});

/** § 6 BeschV: the start of work counts; a collective agreement does not lift this rule. */
export const age45AtStart = age45({
  norm: "§ 1 Abs. 2 BeschV",
  waiver: "§ 1 Abs. 2 S. 2, 3 BeschV",
  moment: startOf,
  hadBefore: () => FALSE,
});

/** § 26 Abs. 2 BeschV: as for § 6 BeschV, but waived in exceptional cases only. */
export const age45WesternBalkans = age45({
  norm: "§ 1 Abs. 2 BeschV",
  waiver: "§ 1 Abs. 2 S. 2, 4 BeschV",
  moment: startOf,
  hadBefore: () => FALSE,
});
