import { fact, isTrue, isco08Of, when, whenIsco08, type Situation } from "../logic/situation.ts";
import { all, any, type Truth } from "../logic/truth.ts";
import { isIctOccupation } from "./occupation.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** Whether the qualification was obtained outside Germany. */
export const isForeign = (situation: Situation): Truth =>
  when(situation, "worker.qualification.obtainedIn", (country) => country !== "DE");

/**
 * A qualification that its own state recognises: training of two years or more, or a degree. Tertiary programmes that
 * are neither serve the Blue Card alone (§ 18g Abs. 1 S. 5 AufenthG).
 */
export const isStateRecognised = (situation: Situation): Truth =>
  all(
    isTrue(situation, "worker.qualification.stateRecognisedAbroad"),
    any(
      when(situation, "worker.qualification.kind", (kind) => kind === "academic"),
      all(
        when(situation, "worker.qualification.kind", (kind) => kind === "vocational"),
        when(situation, "worker.qualification.durationYears", (years) => years >= FIXED.training),
      ),
    ),
  );

const params = { years: FIXED.training };

/** Recognition partnership: a state-recognised foreign qualification. */
export const recognisableQualification: Criterion = {
  id: "foreign-qualification",
  basis: [law("§ 16d Abs. 3 S. 1 Nr. 1 AufenthG")],
  test: (situation) => all(isForeign(situation), isStateRecognised(situation)),
  find: () => ({ params }),
};

/** Experienced workers: a state-recognised foreign qualification or a certificate of a German chamber abroad; none in ICT. */
export const experiencedWorkerQualification: Criterion = {
  id: "foreign-qualification",
  basis: [law("§ 6 Abs. 1 S. 1 Nr. 3, S. 3 BeschV")],
  test: (situation) => {
    const isco08 = isco08Of(situation);
    if (isco08 !== undefined && isIctOccupation(isco08)) return "not_applicable";
    return any(
      all(
        isForeign(situation),
        any(isTrue(situation, "worker.qualification.ahkCertificate"), isStateRecognised(situation)),
      ),
      whenIsco08(situation, isIctOccupation),
    );
  },
  find: (situation, state) => ({
    ...(state === "not_applicable" ? { sentence: "ict" } : {}),
    ...(state === "met" && isStateRecognised(situation).value !== true ? { sentence: "certificate" } : {}),
    params: { ...params, isco08: isco08Of(situation) ?? "" },
    actual: fact(situation, "worker.qualification.kind"),
  }),
};
