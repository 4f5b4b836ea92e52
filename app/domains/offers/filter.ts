import { searchOf } from "#app/platform/http/page.ts";
import type { CefrLevel, OfferKind, OfferState } from "#app/platform/database/generated/enums.ts";
import { OFFER_KINDS, REACHED_LEVELS } from "./schema.ts";

/** What the list of offers shows. */
export interface OfferFilter {
  state: OfferState;
  kind: OfferKind | null;
  /** the level it leads to */
  level: CefrLevel | null;
  /** a municipality, or "online" */
  place: string | null;
  /** words of title or provider; empty for all */
  search: string;
}

const LONGEST_PLACE = 80;

/** What the address of the list asks for. Anything unknown is left out. */
export function readFilter(url: URL): OfferFilter {
  const wish = (name: string) => url.searchParams.get(name);
  const place = (wish("place") ?? "").trim().slice(0, LONGEST_PLACE);
  return {
    state: wish("state") === "ARCHIVED" ? "ARCHIVED" : "OPEN",
    kind: OFFER_KINDS.find((known) => known === wish("kind")) ?? null,
    level: REACHED_LEVELS.find((known) => known === wish("level")) ?? null,
    place: place === "" ? null : place,
    search: searchOf(url),
  };
}

/** The address of a filter, without the page: "?" and what differs from the usual list. */
export function filterAddress({ state, search, ...rest }: OfferFilter): string {
  const wishes = { state: state === "OPEN" ? null : state, q: search || null, ...rest };
  const set = Object.entries(wishes).filter((entry): entry is [string, string] => entry[1] !== null);
  return `?${new URLSearchParams(set).toString()}`;
}
