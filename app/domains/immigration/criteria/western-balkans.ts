import { WESTERN_BALKANS } from "../facts/countries.ts";
import { fact, hasStatus, isTrue, residenceOf, when, type Situation } from "../logic/situation.ts";
import { all, not, TRUE, unknown, type Truth } from "../logic/truth.ts";
import { normOf } from "./title-norm.ts";
import { law, type Criterion } from "./types.ts";

/** Holders of a title under § 19c may have had the consent before; whether by this rule, the facts do not say. */
const mayHaveHadConsent = (situation: Situation): Truth =>
  all(
    hasStatus(situation, "title_section_4"),
    when(situation, "worker.residence.titleNorm", (title) => normOf(title) === "19c"),
  );

function appliesThere(situation: Situation): Truth {
  const country = residenceOf(situation);
  if (country === undefined) return unknown("worker.residence.country");
  if (WESTERN_BALKANS.has(country)) return TRUE;
  // The mission of another country is not enough, but nothing keeps the person from one of these.
  if (country !== "DE") return unknown();
  return all(mayHaveHadConsent(situation), unknown());
}

/** The first application is made at the German mission in one of the states. */
export const applicationInWesternBalkans: Criterion = {
  id: "application-in-western-balkans",
  basis: [law("§ 26 Abs. 2 S. 2 BeschV")],
  test: appliesThere,
  find: (situation, state) => {
    const actual = residenceOf(situation);
    const isOpen = state === "unknown" && actual !== undefined;
    return {
      ...(isOpen ? { sentence: actual === "DE" ? "perhaps_not_first" : "lives_elsewhere" } : {}),
      actual,
    };
  },
};

/** No benefits for asylum seekers in the 24 months before the application. */
export const noAsylumBenefits: Criterion = {
  id: "asylum-benefits",
  basis: [law("§ 26 Abs. 2 S. 4 BeschV")],
  test: (situation) => not(isTrue(situation, "worker.residence.asylumBenefitsLast24Months")),
  find: (situation) => ({ actual: fact(situation, "worker.residence.asylumBenefitsLast24Months") }),
};
