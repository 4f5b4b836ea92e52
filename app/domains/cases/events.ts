import { z } from "zod";
import { CaseEndReason, JobEndReason, MilestoneState, Turn } from "#app/platform/database/generated/enums.ts";
import { eventsOf } from "#app/platform/events.ts";

const id = z.uuid();
const keys = z.object({ caseId: id, centerId: id, companyId: id, candidateId: id, vacancyId: id });

/** What cases tell others; never names, never the words of a message. */
export const caseEvents = {
  case_started: { version: 1, payload: keys.extend({ routeId: z.string(), fastTrack: z.boolean() }) },
  milestone_changed: {
    version: 1,
    payload: keys.extend({
      milestoneId: id,
      key: z.string(),
      from: z.enum(MilestoneState),
      to: z.enum(MilestoneState),
      /** who caused it; what the step of one side starts for another is told to that one */
      by: z.enum(Turn),
    }),
  },
  case_arrived: { version: 1, payload: keys.extend({ firstWorkingDay: z.string() }) },
  case_ended: { version: 1, payload: keys.extend({ reason: z.enum(CaseEndReason) }) },
  job_ended: {
    version: 1,
    payload: keys.extend({ endedOn: z.string(), reason: z.enum(JobEndReason) }),
  },
  case_message_posted: {
    version: 1,
    payload: keys.extend({
      messageId: id,
      by: z.enum(Turn),
      forEmployer: z.boolean(),
      forCandidate: z.boolean(),
    }),
  },
} as const;

/** An event of cases, its payload checked. */
export const caseEvent = eventsOf(caseEvents);
