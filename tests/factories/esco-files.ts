import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ESCO = "http://data.europa.eu/esco";
const OCCUPATION =
  "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code";
const SKILL =
  "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description";
const SCHEMES = `"${ESCO}/concept-scheme/occupations, ${ESCO}/concept-scheme/member-occupations"`;
const DATE = "2024-01-25T11:28:50.295Z";

/** Hand-written files in the exact shape of ESCO's download: quotes, commas and line breaks inside cells. */
export const ESCO_FILES: Readonly<Record<string, string>> = {
  "occupations_de.csv": [
    OCCUPATION,
    `Occupation,${ESCO}/occupation/o-1,7212,Nahtsetzer/Nahtsetzerin,"Rohrschweißer für Reinräume\nFachkraft für ""orbitales"" Schweißen, WIG",Nahtseter,released,${DATE},${ESCO}/regulated-professions/unregulated,,,${SCHEMES},"Nahtsetzer verbinden Rohre,\nohne abzusetzen.",7212.9`,
    `Occupation,${ESCO}/occupation/o-2,0110,Offizier/Offizierin,,,released,${DATE},,,,${SCHEMES},,0110.1`,
    `Occupation,${ESCO}/occupation/o-3,2512,Alter Beruf,,,obsolete,${DATE},,,,${SCHEMES},,2512.9`,
  ].join("\n"),
  "occupations_en.csv": [
    `\uFEFF${OCCUPATION}`,
    `Occupation,${ESCO}/occupation/o-1,7212,seam setter,"tube-to-tubesheet welder\nclean room pipe welder",,released,${DATE},,,,${SCHEMES},,7212.9`,
    `Occupation,${ESCO}/occupation/o-2,110,commissioned officer,,,released,${DATE},,,,${SCHEMES},,0110.1`,
    `Occupation,${ESCO}/occupation/o-3,2512,old job,,,obsolete,${DATE},,,,${SCHEMES},,2512.9`,
    "",
  ].join("\r\n"),
  "skills_de.csv": [
    SKILL,
    `KnowledgeSkillCompetence,${ESCO}/skill/s-1,skill/competence,sector-specific,Orbitalschweißgeräte bedienen,"Orbitalköpfe führen\nSchweißzangen einrichten",,released,${DATE},,,${SCHEMES},`,
    `KnowledgeSkillCompetence,${ESCO}/skill/s-2,knowledge,cross-sector,Werkstoffkunde,,,released,${DATE},,,${SCHEMES},`,
    `KnowledgeSkillCompetence,${ESCO}/skill/s-3,skill/competence,transversal,im Team arbeiten,,,released,${DATE},,,${SCHEMES},`,
  ].join("\n"),
  "skills_en.csv": [
    SKILL,
    `KnowledgeSkillCompetence,${ESCO}/skill/s-1,skill/competence,sector-specific,operate orbital welding equipment,,,released,${DATE},,,${SCHEMES},`,
    `KnowledgeSkillCompetence,${ESCO}/skill/s-2,knowledge,cross-sector,materials science,,,released,${DATE},,,${SCHEMES},`,
    `KnowledgeSkillCompetence,${ESCO}/skill/s-3,skill/competence,transversal,work in teams,,,released,${DATE},,,${SCHEMES},`,
  ].join("\n"),
  "occupationSkillRelations_de.csv": [
    "occupationUri,relationType,skillType,skillUri",
    `${ESCO}/occupation/o-1,essential,skill/competence,${ESCO}/skill/s-1`,
    `${ESCO}/occupation/o-1,optional,knowledge,${ESCO}/skill/s-2`,
    `${ESCO}/occupation/o-1,essential,skill/competence,${ESCO}/skill/s-3`,
    `${ESCO}/occupation/o-1,optional,skill/competence,${ESCO}/skill/s-1`,
    `${ESCO}/occupation/o-3,essential,skill/competence,${ESCO}/skill/s-1`,
  ].join("\n"),
};

/** A folder with ESCO's files; `changes` takes a file's place, null takes it away. Names may lead through folders. */
export function anEscoFolder(changes: Readonly<Record<string, string | null>> = {}, name = "esco-"): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  for (const [path, text] of Object.entries({ ...ESCO_FILES, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The file with more lines. */
export const withLines = (file: string, ...lines: string[]): string =>
  [ESCO_FILES[file], ...lines].join("\n");
