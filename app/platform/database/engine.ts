import { join } from "node:path";
import { mkdirSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "./generated/client.ts";
import { countStatements } from "./statements.ts";
import type { StatementCounter } from "./statements.ts";

/** An open database of either engine: the same dialect, the same migrations. */
export interface Database {
  kind: "embedded" | "server";
  prisma: PrismaClient;
  /** for migrations only */
  adapterFactory: SqlMigrationAwareDriverAdapterFactory;
  /** statements sent by `prisma` so far, BEGIN and COMMIT not counted */
  statements: StatementCounter;
  /** plain SQL with $1 … parameters, for the job queue and the back-up; never for a request */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  /** the embedded instance, for back-up */
  pglite: PGlite | null;
  close(): Promise<void>;
}

// errorFormat "minimal": the longer ones repeat what was written, and errors go to the log

/** Opens the embedded database in `folder` (created if missing); the word "memory" keeps it in memory. */
export async function openEmbedded(folder: string, load?: Blob): Promise<Database> {
  if (folder !== "memory") mkdirSync(folder, { recursive: true });
  const pglite = await PGlite.create({
    dataDir: folder === "memory" ? "memory://" : join(folder),
    extensions: { pg_trgm, unaccent },
    loadDataDir: load,
  });
  const { factory, statements } = countStatements(new PrismaPGlite(pglite));
  const prisma = new PrismaClient({ adapter: factory, errorFormat: "minimal" });
  return {
    kind: "embedded",
    prisma,
    adapterFactory: factory,
    statements,
    pglite,
    executeSql: async (text, values) => {
      if (values?.length) return pglite.query(text, values);
      const results = await pglite.exec(text);
      return { rows: results.at(-1)?.rows ?? [] };
    },
    close: async () => {
      await prisma.$disconnect();
      if (!pglite.closed) await pglite.close();
    },
  };
}

/** Connects to a PostgreSQL server; throws when it cannot be reached. */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  const client = await pool.connect();
  client.release();
  const { factory, statements } = countStatements(adapterOf(pool));
  const prisma = new PrismaClient({ adapter: factory, errorFormat: "minimal" });
  return {
    kind: "server",
    prisma,
    adapterFactory: factory,
    statements,
    pglite: null,
    executeSql: async (text, values) => pool.query(text, values),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Prisma's adapter cuts a migration at every semicolon, through the bodies of functions too; the server takes it whole. */
function adapterOf(pool: pg.Pool): PrismaPg {
  const adapter = new PrismaPg(pool);
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () =>
    Object.assign(await connect(), {
      executeScript: async (script: string) => void (await pool.query(script)),
    });
  return adapter;
}
