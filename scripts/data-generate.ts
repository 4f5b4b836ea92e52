import { parseArgs } from "node:util";
import { z } from "zod";
import { createServices } from "#app/platform/create-services.ts";
import { applyMigrations } from "#app/platform/database/migrate.ts";
import { readEnv } from "#app/platform/env.ts";
import { StartError } from "#app/platform/env/start-error.ts";
import { generateData, hasOwnRecords } from "../prisma/generate/index.ts";
import type { Generated, Wish } from "../prisma/generate/index.ts";
import { seedDemo } from "../prisma/seed/index.ts";
import { run } from "./lib/command.ts";

/*
 * npm run data:generate -- --candidates 100000 --vacancies 10000 --seed S [--center bremen …]
 * Invented people, companies and vacancies for all centers, or those named, of either engine. The same seed makes the same
 * records; a second run adds only what is missing. In demo mode an empty database gets the demo region first. Elsewhere
 * nobody's records may be there, and never with NODE_ENV=production: what is made cannot be told from people at a glance.
 */

const MOST = 1_000_000;
const count = z.coerce.number().int().min(0).max(MOST);
const wishSchema = z.object({
  candidates: count.default(1000),
  vacancies: count.default(100),
  seed: z.string().min(1).max(100).default("1"),
  center: z.array(z.string()).default([]),
});

function readWish(): Wish {
  const { values } = parseArgs({
    options: {
      candidates: { type: "string" },
      vacancies: { type: "string" },
      seed: { type: "string" },
      center: { type: "string", multiple: true },
    },
  });
  const parsed = wishSchema.safeParse(values);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StartError(`--${String(issue?.path[0])}: ${issue?.message}`);
  }
  const { center: centers, ...wish } = parsed.data;
  return { ...wish, centers };
}

function tell(result: Generated, seconds: number): string {
  const added = Object.entries(result).filter(([, figures]) => figures.added > 0);
  if (added.length === 0) return "All of it is there already.";
  const parts = added.map(([name, figures]) => `${figures.added} ${name}`);
  return `Added ${parts.join(", ")} in ${seconds.toFixed(1)} s.`;
}

await run(async () => {
  const wish = readWish();
  const env = readEnv(process.env);
  if (env.production) throw new StartError("Not with NODE_ENV=production.");
  const services = await createServices(env);
  const { database } = services;
  try {
    await applyMigrations(database.adapterFactory);
    if (env.demo && (await database.prisma.user.count()) === 0) await seedDemo(services);
    if (!env.demo && (await hasOwnRecords(database))) {
      throw new StartError(
        "People or companies are there that were not generated: only in demo mode (DEMO=1).",
      );
    }
    const begin = performance.now();
    const result = await generateData(services, wish, (line) => process.stdout.write(`${line}\n`));
    return tell(result, (performance.now() - begin) / 1000);
  } finally {
    await database.close();
  }
});
