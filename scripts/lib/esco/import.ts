import { basename } from "node:path";
import { StartError } from "#app/platform/env/start-error.ts";
import type { Services } from "#app/platform/services.ts";
import { findEscoFiles, versionInName } from "./files.ts";
import { readRelease } from "./read.ts";
import { storeRelease } from "./store.ts";
import type { Fault } from "./table.ts";

/** What `npm run occupations:import` is told. */
export interface EscoWish {
  folder: string;
  /** when the names of folder and files do not say it */
  version?: string;
  /** imports what is in order and leaves out the rest */
  skipFaulty?: boolean;
}

export interface EscoReport {
  version: string;
  stored: "stored" | "unchanged";
  occupations: number;
  skills: number;
  links: number;
  /** lines that were left out */
  faults: readonly Fault[];
}

const MOST_FAULTS_NAMED = 50;
const VERSION = /^\d+(\.\d+){1,2}$/;

/**
 * Reads a release of ESCO from its CSV files and puts it in the place of the one that was here.
 * @throws StartError when files or columns are missing, when nobody says which version it is, or when lines are faulty and
 *   nobody said to leave them out; then nothing was stored
 */
export async function importEsco(
  services: Pick<Services, "database" | "clock">,
  { folder, version: told, skipFaulty = false }: EscoWish,
): Promise<EscoReport> {
  const files = findEscoFiles(folder);
  const version = told ?? versionInName(folder) ?? versionInName(files.occupations.de);
  if (version === null || !VERSION.test(version)) {
    throw new StartError("Say which version of ESCO it is, such as --version 1.2.0.");
  }
  const release = await readRelease(files);
  const { faults, occupations, skills, links } = release;
  if (faults.length > 0 && !skipFaulty) {
    throw new StartError(
      `Nothing was imported; these lines cannot be used:\n${listFaults(faults)}\nWith --skip-faulty the others are imported.`,
    );
  }
  const stored = await storeRelease(services, version, release);
  const counts = { occupations: occupations.length, skills: skills.length, links: links.length };
  return { version, stored, ...counts, faults };
}

/** One line per fault, the first of them. */
export function listFaults(faults: readonly Fault[]): string {
  const named = faults
    .slice(0, MOST_FAULTS_NAMED)
    .map(({ file, line, problem }) => `  ${basename(file)}, line ${line}: ${problem}`);
  const rest = faults.length - named.length;
  return [...named, ...(rest > 0 ? [`  and ${rest} more`] : [])].join("\n");
}
