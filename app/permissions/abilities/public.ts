import { berlinDay, toUtcDate } from "#app/domains/calendar/index.ts";
import type { Allow } from "../ability.ts";
import type { Principal } from "../context.ts";

/**
 * What everybody sees: where the centers are and what they do, the check, names of occupations, and the jobs shown
 * publicly at this instant.
 */
export function allowPublic(allow: Allow, now: Date): void {
  allow("read", ["Center", "Site", "ServiceArea"]);
  allow("read", "Check");
  // asked anew at every read: an ad that is taken down, past its day, or of a company no longer verified is gone at once
  allow("read", "JobAd", {
    live: true,
    validThrough: { gte: toUtcDate(berlinDay(now)) },
    company: { is: { state: "VERIFIED" as const } },
  });
  // reference data of the European Commission; nobody writes it here
  allow("read", ["EscoRelease", "EscoOccupation", "EscoSkill", "EscoOccupationSkill"]);
}

/** What every signed-in person has: themselves. */
export function allowSignedIn(allow: Allow, { userId }: Principal): void {
  allow("read", "User", { id: userId });
  allow("read", "Membership", { userId });
  // what they were told, how they want to be told, and where their calendar fetches their dates
  allow(["read", "update"], "Notification", { userId });
  allow(["read", "create", "update"], "NoticeChoice", { userId });
  allow(["read", "create", "update", "delete"], "CalendarFeed", { userId });
  allow("read", "MailBounce", { userId });
}
