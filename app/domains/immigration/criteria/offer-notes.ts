import { concreteOffer } from "./offer.ts";
import { law, type Criterion } from "./types.ts";

/** What the norm asks of an offer besides and no fact can say; told to those who have one. */
type OfferNote = "host_agreement" | "secondment" | "priority_check" | "priority_check_and_quota" | "quota";

/** A concrete job offer, with what else the norm asks of it. */
export const offerWithNote = (note: OfferNote, ...norms: string[]): Criterion => ({
  ...concreteOffer,
  basis: [...concreteOffer.basis, ...norms.map((norm) => law(norm))],
  find: (_situation, state) => (state === "met" ? { sentence: note } : {}),
});
