import { parseArgs } from "node:util";
import { createServices } from "#app/platform/create-services.ts";
import { applyMigrations } from "#app/platform/database/migrate.ts";
import { readEnv } from "#app/platform/env.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { run } from "./lib/command.ts";
import { importEsco, listFaults } from "./lib/esco/import.ts";

/*
 * npm run occupations:import -- <folder> [--version 1.2.0] [--skip-faulty]
 * Adds the occupations and skills of ESCO, the European classification, to what the occupation search finds. The folder holds
 * the CSV files of the classification as esco.ec.europa.eu offers them, German and English, in one folder or one each:
 * occupations_de.csv, occupations_en.csv, skills_de.csv, skills_en.csv, occupationSkillRelations_de.csv (or _en). A newer
 * version takes the place of the older one; the same files a second time change nothing.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { version: { type: "string" }, "skip-faulty": { type: "boolean" } },
});

await run(async () => {
  const [folder] = positionals;
  if (folder === undefined) throw new StartError("Name the folder with the CSV files of ESCO.");
  const services = await createServices(readEnv(process.env));
  try {
    await applyMigrations(services.database.adapterFactory);
    const report = await importEsco(services, {
      folder,
      version: values.version,
      skipFaulty: values["skip-faulty"],
    });
    const { version, stored, occupations, skills, links, faults } = report;
    if (faults.length > 0) process.stderr.write(`Left out:\n${listFaults(faults)}\n`);
    if (stored === "unchanged") return `ESCO ${version} is here already; nothing was changed.`;
    return `ESCO ${version} is imported: ${occupations} occupations, ${skills} skills, ${links} links between them.`;
  } finally {
    await services.database.close();
  }
});
