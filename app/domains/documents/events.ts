import { z } from "zod";
import { PaperParty, PaperState } from "#app/platform/database/generated/enums.ts";
import { eventsOf } from "#app/platform/events.ts";

const id = z.uuid();
const keys = z.object({ centerId: id, candidateId: id, caseId: id.nullable() });

/** What documents tell others; never what somebody wrote. */
export const documentEvents = {
  /** somebody is asked for documents, all of one asking together */
  papers_requested: {
    version: 1,
    payload: keys.extend({ party: z.enum(PaperParty), paperIds: z.array(id).min(1), askedAt: z.string() }),
  },
  /** a document was brought or judged; `entryId` is that one time */
  paper_moved: {
    version: 1,
    payload: keys.extend({ paperId: id, entryId: id, to: z.enum(PaperState), by: z.enum(PaperParty) }),
  },
} as const;

/** An event of documents, its payload checked. */
export const documentEvent = eventsOf(documentEvents);
