import { AsyncLocalStorage } from "node:async_hooks";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQueryable,
} from "@prisma/driver-adapter-utils";

/** Counts SQL statements at the driver: in all, and inside one piece of work. */
export interface StatementCounter {
  total: number;
  /** runs `work` and tells the statements it sent, in order */
  during<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }>;
}

/** Wraps a driver adapter so that each statement is counted. */
export function countStatements(inner: SqlMigrationAwareDriverAdapterFactory): {
  factory: SqlMigrationAwareDriverAdapterFactory;
  statements: StatementCounter;
} {
  const scope = new AsyncLocalStorage<string[]>();
  const statements: StatementCounter = {
    total: 0,
    during: async (work) => {
      const list: string[] = [];
      // Prisma's promises are lazy: they must be awaited inside the scope
      const result = await scope.run(list, async () => await work());
      return { result, statements: list };
    },
  };
  const count = (sql: string) => {
    statements.total += 1;
    scope.getStore()?.push(sql);
  };
  const wrap = <Q extends SqlQueryable>(target: Q): Q =>
    new Proxy(target, {
      get(object, key) {
        const value = Reflect.get(object, key) as unknown;
        if (typeof value !== "function") return value;
        if (key === "queryRaw" || key === "executeRaw") {
          return (query: { sql: string }) => {
            if (!/^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/i.test(query.sql)) count(query.sql);
            return value.call(object, query) as unknown;
          };
        }
        if (key === "startTransaction") {
          return async (...args: unknown[]) => wrap((await value.apply(object, args)) as SqlQueryable);
        }
        return value.bind(object) as unknown;
      },
    });
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: async () => wrap<SqlDriverAdapter>(await inner.connect()),
    connectToShadowDb: async () => wrap<SqlDriverAdapter>(await inner.connectToShadowDb()),
  };
  return { factory, statements };
}
