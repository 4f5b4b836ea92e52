import { addMonths } from "#app/domains/calendar/index.ts";
import { fact, hasStatus, isTrue, startOf, when, type Situation } from "../logic/situation.ts";
import { all, any, truth, unknown, type Truth } from "../logic/truth.ts";
import { normOf } from "./title-norm.ts";
import { law, type Criterion } from "./types.ts";

const findStatus = (situation: Situation) => ({ actual: fact(situation, "worker.residence.germanStatus") });

/** Whether deportation is suspended: the person holds a Duldung. */
const isTolerated = (situation: Situation): Truth => hasStatus(situation, "duldung");

/** A right for people with a Duldung. */
export const tolerated = (norm: string): Criterion => ({
  id: "tolerated",
  basis: [law(norm)],
  test: isTolerated,
  find: findStatus,
});

/** § 19d: besides, people who hold a humanitarian title after their asylum application was finally rejected (Abs. 4). */
export const toleratedOrHumanitarian: Criterion = {
  id: "tolerated-or-humanitarian",
  basis: [law("§ 19d Abs. 1, 4 AufenthG"), law("§ 10 Abs. 3 S. 1 AufenthG")],
  test: (situation) =>
    any(
      isTolerated(situation),
      all(
        hasStatus(situation, "humanitarian_other"),
        isTrue(situation, "worker.residence.asylumRejectedFinally"),
      ),
    ),
  find: findStatus,
};

/** Whether the person holds the title of § 104c, which ends in § 25a or § 25b alone. */
export function holdsOpportunityTitle(situation: Situation): Truth {
  return all(
    hasStatus(situation, "humanitarian_other"),
    when(situation, "worker.residence.titleNorm", (title) => normOf(title) === "104c"),
  );
}

/** §§ 25a, 25b: people with a Duldung or the title of § 104c. */
export const toleratedOrOpportunity = (norm: string): Criterion => ({
  id: "tolerated-or-104c",
  basis: [law(norm)],
  test: (situation) => any(isTolerated(situation), holdsOpportunityTitle(situation)),
  find: findStatus,
});

/**
 * §§ 16g, 60c: people with a Duldung (Nr. 2), or who began the training while seeking asylum and go on after the
 * rejection (Nr. 1).
 */
export const toleratedOrRejected = (norm: string): Criterion => ({
  id: "tolerated-or-rejected",
  basis: [law(norm)],
  test: (situation) =>
    any(
      isTolerated(situation),
      all(
        hasStatus(situation, "gestattung", "none"),
        truth(startOf(situation) <= situation.asOf),
        isTrue(situation, "worker.residence.asylumRejectedFinally"),
      ),
    ),
  find: findStatus,
});

/** § 32 BeschV, § 61 AsylG: people with a Duldung or Gestattung, who have no title. */
export const withoutTitle: Criterion = {
  id: "without-title",
  basis: [law("§ 4a Abs. 4 AufenthG"), law("§ 32 BeschV"), law("§ 61 Abs. 2 AsylG")],
  test: (situation) => hasStatus(situation, "duldung", "gestattung"),
  find: findStatus,
};

/** Months that the Duldung must have been held on the day of the application. */
export const toleratedFor = (months: number, norm: string): Criterion => ({
  id: "tolerated-since",
  basis: [law(norm)],
  test: (situation) => {
    const status = isTolerated(situation);
    if (status.value === false) return "not_applicable";
    if (status.value === null) return unknown(...status.missing);
    return when(
      situation,
      "worker.residence.toleratedSince",
      (since) => addMonths(since, months) <= situation.asOf,
    );
  },
  find: (situation) => {
    const since = fact(situation, "worker.residence.toleratedSince");
    return {
      params: { months, actual: since ?? "", from: since === undefined ? "" : addMonths(since, months) },
      actual: since,
      required: months,
      unit: "month",
    };
  },
});
