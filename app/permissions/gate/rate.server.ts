import type { AppLoadContext } from "@remix-run/node";
import type { Services } from "#app/platform/services.ts";

/** So many requests of one address, or of one person, in so many seconds. */
export interface Rate {
  max: number;
  windowSeconds: number;
}

/** Memory stays bounded however many addresses come: the one that was quiet longest is forgotten. */
const MAX_ADDRESSES = 10_000;

type Doors = Map<string, Map<string, readonly number[]>>;
const kept = new WeakMap<Services, Doors>();

/**
 * Counts a request of an address at a door, in memory, for one process serves the application.
 * @param who a person's id in place of the address, for doors of signed-in people
 * @returns null when it is within the rate, else the seconds after which the next one will be
 */
export function countRequest(
  load: AppLoadContext,
  door: string,
  { max, windowSeconds }: Rate,
  who = load.clientAddress ?? "",
): number | null {
  const doors = kept.get(load.services) ?? (new Map() as Doors);
  kept.set(load.services, doors);
  const addresses = doors.get(door) ?? new Map<string, readonly number[]>();
  doors.set(door, addresses);
  const now = load.services.clock.now().getTime();
  const recent = (addresses.get(who) ?? []).filter((time) => time > now - windowSeconds * 1000);
  const [oldest = now] = recent;
  const refused = recent.length >= max;
  addresses.delete(who);
  addresses.set(who, refused ? recent : [...recent, now]);
  if (addresses.size > MAX_ADDRESSES) addresses.delete(addresses.keys().next().value ?? "");
  return refused ? Math.max(1, Math.ceil((oldest - now) / 1000 + windowSeconds)) : null;
}
