import { COUNTRIES } from "#app/domains/countries/index.ts";

/*
 * The lists of states the law works with, by ISO 3166-1 alpha-2. XK stands for Kosovo, which ISO leaves to its users;
 * § 26 Abs. 2 BeschV names the country.
 */

const listOf = (codes: string): ReadonlySet<string> => new Set(codes.split(" "));

const countries: ReadonlySet<string> = new Set(COUNTRIES);

/** Whether a text is a country code of the list (upper case). */
export function isCountry(code: string): boolean {
  return countries.has(code);
}

/** The member states of the European Union, Germany included. */
export const EU_MEMBER_STATES = listOf(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
);

/** EEA states outside the Union (§ 12 FreizügG/EU). */
const EEA_STATES = listOf("IS LI NO");

/** Nationalities with free movement: §§ 1, 2, 12 FreizügG/EU; Switzerland by § 28 AufenthV. */
export function hasFreeMovement(nationality: string): boolean {
  return (
    nationality !== "DE" &&
    (EU_MEMBER_STATES.has(nationality) || EEA_STATES.has(nationality) || nationality === "CH")
  );
}

/** § 41 Abs. 1 AufenthV: may enter without a visa and ask for the title in Germany. */
export const VISA_FREE_FOR_ANY_STAY = listOf("AU CA GB IL JP KR NZ US");

/** Whether a national of the state may enter without a visa for any stay and ask for the title here. */
export function entersWithoutVisa(nationality: string): boolean {
  return VISA_FREE_FOR_ANY_STAY.has(nationality);
}

/** § 26 Abs. 1 BeschV: any job, with a priority check. */
export const BESCHV_26_1_STATES = listOf("AD AU CA GB IL JP KR MC NZ SM US");

/** § 26 Abs. 2 BeschV: the states of the Western Balkans. */
export const WESTERN_BALKANS = listOf("AL BA ME MK RS XK");

/** Annex II of the AsylG (BGBl. 2023 I Nr. 382): safe states of origin. */
export const SAFE_STATES_OF_ORIGIN = listOf("AL BA GE GH XK MD ME MK SN RS");

/** Those of them that were added in December 2023, with rules of their own for people who came before. */
export const SAFE_STATES_SINCE_2023 = listOf("GE MD");

/** Named in § 104 Abs. 18 Nr. 2 AufenthG: the Union's own list of safe states (Art. 62 VO (EU) 2024/1348) matters for them. */
export const UNION_SAFE_STATES_NAMED = listOf("BD CO EG IN MA TN TR");

/** Annex to § 38 BeschV (BGBl. 2023 I Nr. 353): health and care staff may be recruited there by the BA alone. */
export const BESCHV_38_STATES = listOf(
  "AF AO BD BF BI BJ CD CF CG CI CM DJ ER ET FM GA GH GM GN GQ GW HT KI KM LA LR LS MG ML MR MW MZ NE NG NP PG PK RW " +
    "SB SD SL SN SO SS TD TG TL TV TZ UG VU WS YE ZM ZW",
);
