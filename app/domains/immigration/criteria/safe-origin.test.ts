import { expect, test } from "vitest";
import { criterionOf, type Changes } from "../testing/cases.ts";
import { ASYLUM_SEEKER, HELPER_WITH_DULDUNG } from "../testing/here.ts";

const TODAY = "2026-11-21";

const nationalOf = (...nationalities: string[]): Changes => ({ "worker.nationalities": nationalities });

/** § 60a Abs. 6 S. 1 Nr. 3 AufenthG, § 61 Abs. 2 S. 4 AsylG: what is said to people with a Duldung or a Gestattung. */
test.each<[string, string, Changes, string, string[]]>([
  ["Duldung, from Afghanistan", TODAY, HELPER_WITH_DULDUNG, "met", []],
  [
    "Duldung, from Serbia, entered in 2021 and rejected",
    TODAY,
    { ...HELPER_WITH_DULDUNG, ...nationalOf("RS") },
    "not_met",
    [],
  ],
  [
    "Duldung, one nationality of a safe state is enough",
    TODAY,
    { ...HELPER_WITH_DULDUNG, ...nationalOf("AF", "SN") },
    "not_met",
    [],
  ],
  [
    "Duldung, from Serbia, the application is open",
    TODAY,
    {
      ...HELPER_WITH_DULDUNG,
      ...nationalOf("RS"),
      "worker.residence.asylumPending": true,
      "worker.residence.asylumRejectedFinally": false,
    },
    "met_safe_state",
    [],
  ],
  [
    "Duldung, from Moldova, tolerated on 30 August 2023 (§ 104 Abs. 18 Nr. 1)",
    TODAY,
    { ...HELPER_WITH_DULDUNG, ...nationalOf("MD"), "worker.residence.toleratedSince": "2023-08-30" },
    "met_safe_state",
    [],
  ],
  [
    "Duldung, from Moldova, since when is not known, but entered afterwards",
    TODAY,
    {
      ...HELPER_WITH_DULDUNG,
      ...nationalOf("MD"),
      "worker.residence.toleratedSince": null,
      "worker.residence.enteredGermanyOn": "2023-08-31",
    },
    "not_met",
    [],
  ],
  [
    "Duldung, from Moldova, entered before: since when decides (§ 104 Abs. 18 Nr. 1)",
    TODAY,
    {
      ...HELPER_WITH_DULDUNG,
      ...nationalOf("MD"),
      "worker.residence.toleratedSince": null,
      "worker.residence.enteredGermanyOn": "2023-05-10",
    },
    "unknown_safe_state",
    ["worker.residence.toleratedSince"],
  ],
  [
    "Gestattung, from Moldova, entered before: a Duldung of then frees only those who still hold one",
    TODAY,
    {
      ...ASYLUM_SEEKER,
      ...nationalOf("MD"),
      "worker.residence.toleratedSince": "2023-08-30",
      "worker.residence.enteredGermanyOn": "2023-05-10",
    },
    "unknown_safe_state",
    [],
  ],
  [
    "Gestattung, from Kosovo, entered on 31 August 2015: perhaps the application was in time",
    TODAY,
    { ...ASYLUM_SEEKER, ...nationalOf("XK"), "worker.residence.enteredGermanyOn": "2015-08-31" },
    "unknown_safe_state",
    [],
  ],
  [
    "Gestattung, from Kosovo, the day of entry is not known",
    TODAY,
    { ...ASYLUM_SEEKER, ...nationalOf("XK"), "worker.residence.enteredGermanyOn": null },
    "unknown_safe_state",
    ["worker.residence.enteredGermanyOn"],
  ],
  [
    "Gestattung, from Kosovo, the application is open and late: it bars here",
    TODAY,
    { ...ASYLUM_SEEKER, ...nationalOf("XK") },
    "not_met",
    [],
  ],
  [
    "Duldung, the nationality is not known",
    TODAY,
    { ...HELPER_WITH_DULDUNG, "worker.nationalities": null },
    "unknown",
    ["worker.nationalities"],
  ],
  [
    "status not known, from India",
    TODAY,
    { ...HELPER_WITH_DULDUNG, ...nationalOf("IN"), "worker.residence.germanStatus": null },
    "unknown",
    ["worker.residence.germanStatus"],
  ],
  [
    "status not known, from Serbia",
    TODAY,
    { ...HELPER_WITH_DULDUNG, ...nationalOf("RS"), "worker.residence.germanStatus": null },
    "unknown_safe_state",
    ["worker.residence.germanStatus"],
  ],
  [
    "a family title, from Serbia: this is no matter",
    TODAY,
    { ...HELPER_WITH_DULDUNG, ...nationalOf("RS"), "worker.residence.germanStatus": "family" },
    "not_applicable",
    [],
  ],
  // the Union's list: it applies from 12 June 2026, and with a Duldung alone
  [
    "Duldung, from India, the last day without the Union's list",
    "2026-06-11",
    { ...HELPER_WITH_DULDUNG, ...nationalOf("IN") },
    "met",
    [],
  ],
  [
    "Duldung, from India, the first day of the Union's list",
    "2026-06-12",
    { ...HELPER_WITH_DULDUNG, ...nationalOf("IN") },
    "met_union_list",
    [],
  ],
  ["Gestattung, from India", TODAY, { ...ASYLUM_SEEKER, ...nationalOf("IN") }, "met", []],
  [
    "Duldung, from Georgia and India: the national list comes first",
    TODAY,
    { ...HELPER_WITH_DULDUNG, ...nationalOf("GE", "IN"), "worker.residence.toleratedSince": "2023-08-30" },
    "met_safe_state",
    [],
  ],
])("%s, on %s", (_title, asOf, person, sentence, missing) => {
  const said = criterionOf("32-beschv", "safe-origin", person, asOf);
  expect({ textKey: said.textKey, missing: said.missing }).toEqual({
    textKey: `safe-origin.${sentence}`,
    missing,
  });
});
