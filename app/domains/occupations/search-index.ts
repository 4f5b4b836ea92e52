import { allIscoUnitGroups } from "./isco.ts";
import { allKldbOccupations } from "./kldb.ts";
import { buildNameIndex, type NameIndex } from "./name-index.ts";

/** A name under which an occupation can be found, its weight, and how it is shown if not as it is searched for. */
export type OccupationName = {
  isco08: string;
  kldb2010: string | null;
  text: string;
  weight: number;
  shown?: string;
};

// The titles of the KldB name a field; a job title that people use is the better hit.
const JOB_TITLE_WEIGHT = 1;
const KLDB_TITLE_WEIGHT = 0.92;

let index: NameIndex<OccupationName> | undefined;

/** The index over all titles, built with the first search: other users of the tables need not pay for it. */
export function searchIndex(): NameIndex<OccupationName> {
  index ??= buildNameIndex(occupationNames());
  return index;
}

function occupationNames(): OccupationName[] {
  const names: OccupationName[] = [];
  for (const { code: isco08, de, en, jobTitles } of allIscoUnitGroups()) {
    for (const text of [de, en]) names.push({ isco08, kldb2010: null, text, weight: JOB_TITLE_WEIGHT });
    for (const { text, kldb2010 = null } of jobTitles)
      names.push({ isco08, kldb2010, text, weight: JOB_TITLE_WEIGHT });
  }
  for (const { code: kldb2010, title: text, isco08 } of allKldbOccupations()) {
    const [recommended] = isco08;
    if (recommended !== undefined)
      names.push({ isco08: recommended, kldb2010, text, weight: KLDB_TITLE_WEIGHT });
  }
  return names;
}
