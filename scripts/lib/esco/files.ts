import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "#app/platform/env/start-error.ts";

/** The files of ESCO's download as CSV that are read, by what they hold. */
export interface EscoFiles {
  occupations: { de: string; en: string };
  skills: { de: string; en: string };
  /** the same in every language: ids and kinds alone */
  links: string;
}

/**
 * Finds the files in a folder, or in the folders directly in it: the download is one archive per language.
 * @throws StartError that names what is missing
 */
export function findEscoFiles(folder: string): EscoFiles {
  const paths = new Map(csvFilesIn(folder).map((path) => [nameOf(path), path]));
  const wanted = {
    occupationsDe: ["occupations_de.csv"],
    occupationsEn: ["occupations_en.csv"],
    skillsDe: ["skills_de.csv"],
    skillsEn: ["skills_en.csv"],
    links: ["occupationSkillRelations_de.csv", "occupationSkillRelations_en.csv"],
  } as const;
  const found = (names: readonly string[]) =>
    names.map((name) => paths.get(name.toLowerCase())).find((path) => path !== undefined);
  const missing = Object.values(wanted).filter((names) => found(names) === undefined);
  if (missing.length > 0) {
    const list = missing.map((names) => names.join(" or ")).join(", ");
    throw new StartError(
      `${folder} lacks ${list}. Download the classification of ESCO as CSV, in German and in English, and unpack both.`,
    );
  }
  const path = (names: readonly string[]) => found(names) ?? "";
  return {
    occupations: { de: path(wanted.occupationsDe), en: path(wanted.occupationsEn) },
    skills: { de: path(wanted.skillsDe), en: path(wanted.skillsEn) },
    links: path(wanted.links),
  };
}

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1).toLowerCase();

function csvFilesIn(folder: string): string[] {
  const entries = (path: string) => {
    try {
      return readdirSync(path).map((name) => join(path, name));
    } catch {
      throw new StartError(`${path} is no folder that can be read.`);
    }
  };
  const here = entries(folder);
  const inside = here.filter((path) => statSync(path).isDirectory()).flatMap(entries);
  return [...inside, ...here].filter((path) => path.toLowerCase().endsWith(".csv"));
}

/** The version in the name of the download ("ESCO dataset - v1.2.0 - classification - de - csv"); null without one. */
export function versionInName(path: string): string | null {
  return /\bv(\d+(?:\.\d+){1,2})\b/i.exec(path)?.[1] ?? null;
}
