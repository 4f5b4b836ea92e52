import { mkdirSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "./generated/client.ts";
import { statementNames } from "./prepared.ts";
import { countStatements } from "./statements.ts";
import type { StatementCounter } from "./statements.ts";

export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

const ONE_STATE = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ";

/** An open database of either engine: the same dialect, the same migrations. */
export interface Database {
  kind: "embedded" | "server";
  prisma: PrismaClient;
  /** for migrations only */
  adapterFactory: SqlMigrationAwareDriverAdapterFactory;
  /** statements sent by `prisma` so far, BEGIN and COMMIT not counted */
  statements: StatementCounter;
  /** plain SQL with $1 … parameters, for the job queue; never for a request */
  executeSql: ExecuteSql;
  /** one transaction of plain SQL that sees one state of the database throughout; for backup and restore */
  snapshot<T>(work: (sql: ExecuteSql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

// errorFormat "minimal": the longer ones repeat what was written, and errors go to the log

/** Opens the embedded database in `folder` (created if missing); the word "memory" keeps it in memory. */
export async function openEmbedded(folder: string): Promise<Database> {
  if (folder !== "memory") mkdirSync(folder, { recursive: true });
  const pglite = await PGlite.create({
    dataDir: folder === "memory" ? "memory://" : folder,
    extensions: { pg_trgm, unaccent },
  });
  const { factory, statements } = countStatements(learningAdapterOf(pglite));
  const prisma = new PrismaClient({ adapter: factory, errorFormat: "minimal" });
  return {
    kind: "embedded",
    prisma,
    adapterFactory: factory,
    statements,
    executeSql: executeOn(pglite),
    snapshot: (work) =>
      pglite.transaction(async (transaction) => {
        await transaction.exec(ONE_STATE);
        return work(executeOn(transaction));
      }),
    close: async () => {
      await prisma.$disconnect();
      if (!pglite.closed) await pglite.close();
    },
  };
}

/** Connects to a PostgreSQL server; throws when it cannot be reached. */
export async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  // a connection that breaks while idle is replaced at the next query; unheard, the event would end the process
  pool.on("error", () => undefined);
  const client = await pool.connect();
  client.release();
  const { factory, statements } = countStatements(adapterOf(pool));
  const prisma = new PrismaClient({ adapter: factory, errorFormat: "minimal" });
  return {
    kind: "server",
    prisma,
    adapterFactory: factory,
    statements,
    executeSql: async (text, values) => pool.query(text, values),
    snapshot: (work) => snapshotOn(pool, work),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** With values one statement, without them any number, the last one's rows counting. */
function executeOn(connection: Pick<PGlite, "query" | "exec">): ExecuteSql {
  return async (text, values) => {
    if (values?.length) return connection.query(text, values);
    const results = await connection.exec(text);
    return { rows: results.at(-1)?.rows ?? [] };
  };
}

async function snapshotOn<T>(pool: pg.Pool, work: (sql: ExecuteSql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(`BEGIN; ${ONE_STATE}`);
    const result = await work(async (text, values) => client.query(text, values));
    await client.query("COMMIT");
    client.release();
    return result;
  } catch (error) {
    // a connection in an unknown state is not used again; closing it rolls back
    client.release(true);
    throw error;
  }
}

/**
 * The embedded engine learns how lists of a type are written when it opens; those a migration has just made it learns after
 * the migration, else the first run could not ask for a value in such a list.
 */
function learningAdapterOf(pglite: PGlite): PrismaPGlite {
  const adapter = new PrismaPGlite(pglite);
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const connection = await connect();
    const execute = connection.executeScript.bind(connection);
    return Object.assign(connection, {
      executeScript: async (script: string) => {
        await execute(script);
        await pglite.refreshArrayTypes();
      },
    });
  };
  return adapter;
}

/** Prisma's adapter cuts a migration at every semicolon, through the bodies of functions too; the server takes it whole. */
function adapterOf(pool: pg.Pool): PrismaPg {
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementNames({ after: 5, most: 200 }) });
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () =>
    Object.assign(await connect(), {
      executeScript: async (script: string) => void (await pool.query(script)),
    });
  return adapter;
}
