import { z } from "zod";

/** The kinds of entries of a profile, as they stand in addresses. */
export const ENTRY_KINDS = ["languages", "qualifications", "experiences", "situation", "guardians"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** An entry in an address; "new" for one that is to be made. */
export const entryParams = z.object({
  kind: z.enum(ENTRY_KINDS),
  entryId: z.union([z.literal("new"), z.uuid()]),
});
