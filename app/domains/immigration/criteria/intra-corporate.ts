import { addMonths, daysBetween, type PlainDate } from "#app/domains/calendar/index.ts";
import { fact, hasStatus, livesInGermany, startOf, when, type Situation } from "../logic/situation.ts";
import { any, not, type Truth } from "../logic/truth.ts";
import { increaseTo } from "./increase.ts";
import { normOf } from "./title-norm.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** Three months have 89 to 92 days: enough or not, by the day they begin. Four are always enough. */
const NEARLY_LONG_ENOUGH_MONTHS = 3;

/** A transfer out of a company outside the Union into a German establishment of the same group. */
export const transferWithinGroup: Criterion = {
  id: "intra-corporate-transfer",
  basis: [law("§ 19 Abs. 1 AufenthG")],
  test: (situation) => when(situation, "job.kind", (kind) => kind === "intra_corporate"),
};

function isLongEnough(start: PlainDate, months: number): boolean {
  return daysBetween(start, addMonths(start, months)) > FIXED.transferDays;
}

function monthsNeeded(start: PlainDate): number {
  return isLongEnough(start, NEARLY_LONG_ENOUGH_MONTHS)
    ? NEARLY_LONG_ENOUGH_MONTHS
    : NEARLY_LONG_ENOUGH_MONTHS + 1;
}

/** More than 90 days; 0 months stand for a contract without end. */
export const transferDuration: Criterion = {
  id: "transfer-duration",
  basis: [law("§ 19 Abs. 2 S. 1 Nr. 3 AufenthG")],
  test: (situation) =>
    when(
      situation,
      "job.contractMonths",
      (months) => months === 0 || isLongEnough(startOf(situation), months),
    ),
  find: (situation) => ({
    params: { required: FIXED.transferDays },
    actual: fact(situation, "job.contractMonths"),
    required: monthsNeeded(startOf(situation)),
    unit: "month",
  }),
  changes: (situation) => increaseTo(situation, "job.contractMonths", monthsNeeded(startOf(situation))),
};

const holdsIctCard = (situation: Situation): Truth => {
  const holdsTitle = hasStatus(situation, "title_section_4");
  if (holdsTitle.value !== true) return holdsTitle;
  return when(situation, "worker.residence.titleNorm", (title) => normOf(title) === "19");
};

/** The ICT card is applied for before entry; only its holders extend it here. */
export const ictApplication: Criterion = {
  id: "ict-application",
  basis: [law("§ 39 S. 1 Nr. 8, S. 2, § 41 Abs. 4 AufenthV"), law("§ 5 Abs. 2 S. 1, 3 AufenthG")],
  test: (situation) => any(not(livesInGermany(situation)), holdsIctCard(situation)),
  find: (situation, state) =>
    state === "met" && livesInGermany(situation).value === true ? { sentence: "extension" } : {},
};
