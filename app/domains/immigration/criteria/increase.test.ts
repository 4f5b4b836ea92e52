import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { TODAY } from "../testing/cases.ts";
import { increaseTo } from "./increase.ts";

test.each<[string, number | undefined, object[]]>([
  ["a quarter of an hour more", 19.75, [{ change: "increase", fact: "job.weeklyHours", to: 20, by: 0.25 }]],
  // 20 - 19.9 is 0.1000…014 to the machine
  [
    "a tenth more, to the hundredth",
    19.9,
    [{ change: "increase", fact: "job.weeklyHours", to: 20, by: 0.1 }],
  ],
  ["from nothing", 0, [{ change: "increase", fact: "job.weeklyHours", to: 20, by: 20 }]],
  ["nothing where the hours are not known", undefined, []],
])("the raise to 20 hours: %s", (_title, hours, changes) => {
  const facts = hours === undefined ? {} : { "job.weeklyHours": hours };
  expect(increaseTo({ asOf: plainDate(TODAY), facts }, "job.weeklyHours", 20)).toEqual(changes);
});
