import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { isIsco08UnitGroup } from "#app/domains/occupations/index.ts";
import type { EscoFiles } from "./files.ts";
import { rowsOf } from "./table.ts";
import type { Fault } from "./table.ts";

type Language = "de" | "en";
const LANGUAGES = ["de", "en"] as const satisfies readonly Language[];

/** What a concept is called in one language; others are the other names under which it is found. */
interface Called {
  label: string;
  others: string[];
}

interface Concept {
  uri: string;
  called: Partial<Record<Language, Called>>;
}

export interface ReadOccupation extends Concept {
  isco08: string;
}

export interface ReadSkill extends Concept {
  kind: string;
  reuse: string;
}

export interface ReadLink {
  occupation: string;
  skill: string;
  essential: boolean;
}

/** Everything of a release that is kept, and the lines that could not be used. */
export interface ReadRelease {
  occupations: ReadOccupation[];
  skills: ReadSkill[];
  links: ReadLink[];
  faults: Fault[];
  /** fingerprint of the files */
  contentHash: string;
}

const CONCEPT = ["conceptUri", "preferredLabel", "altLabels", "hiddenLabels", "status"] as const;
type ConceptCells = Readonly<Record<(typeof CONCEPT)[number], string>>;
const URI = /^https?:\/\/data\.europa\.eu\/esco\//;

/** Reads the files one row at a time. Concepts that are not released are left out, and so are links to them. */
export async function readRelease(files: EscoFiles): Promise<ReadRelease> {
  const faults: Fault[] = [];
  const tell = (fault: Fault) => void faults.push(fault);
  const withheld = new Set<string>();

  const occupations = new Map<string, ReadOccupation>();
  const skills = new Map<string, ReadSkill>();
  for (const language of LANGUAGES) {
    const path = files.occupations[language];
    const seen = new Set<string>();
    for await (const { line, cells } of rowsOf(path, [...CONCEPT, "iscoGroup"], tell)) {
      const isco08 = unitGroup(cells.iscoGroup);
      const problem =
        problemOf(cells, seen) ?? (isco08 === null ? `knows no unit group ${cells.iscoGroup}` : null);
      if (problem !== null || isco08 === null) tell({ file: basename(path), line, problem: problem ?? "" });
      else if (cells.status !== "released") withheld.add(cells.conceptUri);
      else {
        const known = occupations.get(cells.conceptUri) ?? { uri: cells.conceptUri, isco08, called: {} };
        known.called[language] = calledOf(cells);
        occupations.set(known.uri, known);
      }
    }
  }
  for (const language of LANGUAGES) {
    const path = files.skills[language];
    const seen = new Set<string>();
    for await (const { line, cells } of rowsOf(path, [...CONCEPT, "skillType", "reuseLevel"], tell)) {
      const problem = problemOf(cells, seen);
      if (problem !== null) tell({ file: basename(path), line, problem });
      else if (cells.status !== "released") withheld.add(cells.conceptUri);
      else {
        const { conceptUri: uri, skillType: kind, reuseLevel: reuse } = cells;
        const known = skills.get(uri) ?? { uri, kind, reuse, called: {} };
        known.called[language] = calledOf(cells);
        skills.set(uri, known);
      }
    }
  }
  const known = { occupations, skills, withheld };
  return {
    occupations: [...occupations.values()],
    skills: [...skills.values()],
    links: await readLinks(files.links, known, tell),
    faults,
    contentHash: await hashOf(files),
  };
}

/** What is wrong with a concept's line, or null; `seen` remembers the concepts of the file. */
function problemOf({ conceptUri, preferredLabel }: ConceptCells, seen: Set<string>): string | null {
  if (!URI.test(conceptUri))
    return conceptUri === "" ? "has no conceptUri" : `${conceptUri} is no address of ESCO`;
  if (seen.has(conceptUri)) return `${conceptUri} stands there already`;
  seen.add(conceptUri);
  return preferredLabel === "" ? "has no preferredLabel" : null;
}

/** The four digits of a unit group; spreadsheets drop the zero of the armed forces, ESCO's own addresses begin with C. */
function unitGroup(text: string): string | null {
  const code = text.replace(/^C/i, "").padStart(4, "0");
  return isIsco08UnitGroup(code) ? code : null;
}

/** Other names stand one per line; the label itself is none of them. */
function calledOf({ preferredLabel: label, altLabels, hiddenLabels }: ConceptCells): Called {
  const names = `${altLabels}\n${hiddenLabels}`.split(/\r?\n/).map((name) => name.trim());
  return { label, others: [...new Set(names)].filter((name) => name !== "" && name !== label) };
}

interface Known {
  occupations: ReadonlyMap<string, unknown>;
  skills: ReadonlyMap<string, unknown>;
  /** concepts that are not released */
  withheld: ReadonlySet<string>;
}

async function readLinks(
  path: string,
  { occupations, skills, withheld }: Known,
  tell: (fault: Fault) => void,
): Promise<ReadLink[]> {
  const links = new Map<string, ReadLink>();
  const file = basename(path);
  for await (const { line, cells } of rowsOf(path, ["occupationUri", "relationType", "skillUri"], tell)) {
    const { occupationUri: occupation, relationType, skillUri: skill } = cells;
    if (withheld.has(occupation) || withheld.has(skill)) continue;
    const essential = relationType === "essential";
    if (!essential && relationType !== "optional") {
      tell({ file, line, problem: `knows no relation "${relationType}"` });
    } else if (!occupations.has(occupation)) {
      tell({ file, line, problem: `names an occupation that is in no file: ${occupation}` });
    } else if (!skills.has(skill)) {
      tell({ file, line, problem: `names a skill that is in no file: ${skill}` });
    } else {
      const key = `${occupation} ${skill}`;
      // told twice, the stronger one counts
      if (essential || !links.has(key)) links.set(key, { occupation, skill, essential });
    }
  }
  return [...links.values()];
}

async function hashOf({ occupations, skills, links }: EscoFiles): Promise<string> {
  const hash = createHash("sha256");
  for (const path of [occupations.de, occupations.en, skills.de, skills.en, links]) {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    hash.update("\0");
  }
  return hash.digest("hex");
}
