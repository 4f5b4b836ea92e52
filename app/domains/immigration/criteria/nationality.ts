import { hasFreeMovement } from "../facts/countries.ts";
import { fact, type Situation } from "../logic/situation.ts";
import { truth, unknown, type Truth } from "../logic/truth.ts";

/** Whether one of the person's nationalities meets a condition; an empty list says as little as none. */
export function hasNationality(situation: Situation, condition: (nationality: string) => boolean): Truth {
  const nationalities = fact(situation, "worker.nationalities") ?? [];
  return nationalities.length === 0 ? unknown("worker.nationalities") : truth(nationalities.some(condition));
}

/** German nationals need no title at all. */
export function isGermanNational(situation: Situation): Truth {
  return hasNationality(situation, (nationality) => nationality === "DE");
}

/** Nationals of the EU, the EEA and Switzerland (§§ 1, 2, 12 FreizügG/EU, § 28 AufenthV). */
export function hasFreeMovementRight(situation: Situation): Truth {
  return hasNationality(situation, hasFreeMovement);
}
