import { hasFreeMovementRight } from "./nationality.ts";
import { law, type Criterion } from "./types.ts";

/** Nationals of the EU, the EEA and Switzerland may enter, live and work without a title. */
export const freeMovementRight: Criterion = {
  id: "free-movement",
  basis: [law("§ 2 FreizügG/EU"), law("§ 12 FreizügG/EU"), law("§ 28 AufenthV")],
  test: hasFreeMovementRight,
};
