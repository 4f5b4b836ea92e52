import { fact, isTrue, isco08Of, when, whenIsco08, type Situation } from "../logic/situation.ts";
import { all, any, FALSE, TRUE, unknown, type Truth } from "../logic/truth.ts";
import { law, type Criterion } from "./types.ts";

/** ISCO-08 unit groups of care assistants in homes, hospitals, and at home. */
const CARE_ASSISTANTS = ["5321", "5322"];
/** Other personal care workers: some assist in care, some, such as dental aides, do not. */
const OTHER_CARE_WORKERS = "5329";

function isCareAssistant(isco08: string): Truth {
  if (CARE_ASSISTANTS.includes(isco08)) return TRUE;
  return isco08 === OTHER_CARE_WORKERS ? unknown() : FALSE;
}

/** Work as a care assistant. */
export const careAssistantJob: Criterion = {
  id: "care-assistant-job",
  basis: [law("§ 22a S. 1 BeschV")],
  test: (situation) => {
    const isco08 = isco08Of(situation);
    return isco08 === undefined ? unknown("job.isco08") : isCareAssistant(isco08);
  },
  find: (situation) => {
    const isco08 = isco08Of(situation);
    return {
      ...(isco08 === OTHER_CARE_WORKERS ? { sentence: "other_care_work" } : {}),
      params: { isco08: isco08 ?? "" },
      actual: isco08,
    };
  },
};

/** The training's own occupation; that of the job if it has none of its own. */
function trainedAsCareAssistant(situation: Situation): Truth {
  const own = fact(situation, "worker.qualification.isco08");
  if (own !== undefined) return isCareAssistant(own);
  return whenIsco08(situation, (isco08) => isCareAssistant(isco08).value === true);
}

const hasGermanTraining = (situation: Situation): Truth =>
  all(
    when(situation, "worker.qualification.obtainedIn", (country) => country === "DE"),
    when(situation, "worker.qualification.kind", (kind) => kind === "vocational"),
    trainedAsCareAssistant(situation),
  );

/** State-recognised German training in assisting care, or foreign training found equivalent to it. */
export const careAssistantTraining: Criterion = {
  id: "care-assistant-training",
  basis: [law("§ 22a S. 1 Nr. 1, 2 BeschV")],
  test: (situation) =>
    any(isTrue(situation, "worker.qualification.careAssistantEquivalent"), hasGermanTraining(situation)),
  find: (situation, state) =>
    state === "met" && hasGermanTraining(situation).value === true ? { sentence: "german_training" } : {},
  changes: () => [{ change: "set", fact: "worker.qualification.careAssistantEquivalent", to: true }],
};
