import type { RequestHandler } from "express";
import type { Database } from "#app/platform/database/engine.ts";
import { productVersion } from "#app/platform/version.ts";

const PATIENCE_MS = 3000;

/** GET /health: 200 while the database answers, else 503. For load balancers and monitors; no session, no log line. */
export function health(database: Pick<Database, "executeSql">): RequestHandler {
  return async (_request, response) => {
    const up = await answers(database);
    response
      .status(up ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json({ status: up ? "ok" : "error", database: up ? "ok" : "unreachable", version: productVersion });
  };
}

async function answers(database: Pick<Database, "executeSql">): Promise<boolean> {
  const silence = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
  const answer = database.executeSql("SELECT 1").then(
    () => true,
    () => false,
  );
  return Promise.race([answer, silence]);
}
