import { fact, hasStatus, isco08Of, whenIsco08, type Situation } from "../logic/situation.ts";
import { unknown } from "../logic/truth.ts";
import { consentUnlessLongStay, type ConsentRule } from "./ba-consent.ts";
import { normOf } from "./title-norm.ts";
import { licence } from "./licence.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** ISCO-08 unit groups: bus drivers, drivers of heavy trucks. Cars, taxis and vans (8322) are not among them. */
const DRIVERS = ["8331", "8332"];

/** Driving goods vehicles, or people in buses. */
export const driverJob: Criterion = {
  id: "driver-job",
  basis: [law("§ 24a Abs. 1 BeschV")],
  test: (situation) => whenIsco08(situation, (isco08) => DRIVERS.includes(isco08)),
  find: (situation) => {
    const isco08 = isco08Of(situation);
    return { params: { isco08: isco08 ?? "" }, actual: isco08 };
  },
};

/**
 * Who has no licence yet may get it here (Abs. 2), if the contract provides for it: a missing one does not block. The
 * driving licence itself is no licence to practise, so it is only spoken of.
 */
export const driverLicence: Criterion = {
  ...licence,
  basis: [...licence.basis, law("§ 24a Abs. 2 BeschV")],
  test: (situation) => {
    const result = licence.test(situation);
    return result !== "not_applicable" && result.value === false ? unknown() : result;
  },
  find: (situation, state) => {
    const params = { months: FIXED.driverTraining, more: FIXED.driverTrainingLonger };
    if (state === "not_applicable") return { sentence: "driving", params };
    const isToBeEarned = state === "unknown" && fact(situation, "job.licence") === "missing";
    return isToBeEarned ? { sentence: "earned_here", params } : {};
  },
};

/** Whether the title held may be one for drivers: of § 19c, or of a section that is not known. */
function mayHoldDriversTitle(situation: Situation): boolean {
  const title = fact(situation, "worker.residence.titleNorm");
  if (hasStatus(situation, "title_section_4").value !== true) return false;
  return title === undefined || ["19c", "24a"].includes(normOf(title));
}

/** § 9 BeschV frees from consent, but not those whose title is one for drivers (§ 24a Abs. 3 BeschV). */
export const consentForDrivers: ConsentRule = (situation) =>
  mayHoldDriversTitle(situation) ? "required" : consentUnlessLongStay(situation);
