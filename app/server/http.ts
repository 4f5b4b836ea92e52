import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express from "express";
import type { ErrorRequestHandler, Express, RequestHandler } from "express";
import { securityHeaders } from "#app/platform/http/headers.ts";
import type { Services } from "#app/platform/services.ts";
import { health } from "./health.ts";
import { requestLog, routeTree } from "./request-log.ts";
import { byRoom } from "./rooms.ts";

const clientFolder = join(import.meta.dirname, "../../build/client");

/** The HTTP application: files of the build, /health, and Remix for everything else. */
export function createHttpApp(services: Services, build: ServerBuild): Express {
  const app = express();
  app.disable("x-powered-by");
  // one proxy: with more, what a browser claims could pass for what a proxy saw
  app.set("trust proxy", services.env.trustProxy ? 1 : false);
  app.use(compression());
  app.get("/health", health(services.database));
  // names under /assets hold a hash of their content
  app.use("/assets", express.static(join(clientFolder, "assets"), { immutable: true, maxAge: "1y" }));
  app.use("/assets", (_request, response) => response.sendStatus(404));
  app.use(express.static(clientFolder, { maxAge: "1h", index: false }));
  app.use(requestId(services.env.trustProxy));
  app.use(headers(services.env.baseUrl.startsWith("https://")));
  const roomAt = byRoom(build, (room) => ({
    routes: routeTree(room.routes),
    answer: createRequestHandler({
      build: room,
      mode: "production",
      getLoadContext: (request, response) => ({
        services,
        cspNonce: response.locals.cspNonce as string,
        requestId: response.locals.requestId as string,
        clientAddress: request.ip,
      }),
    }),
  }));
  app.use(requestLog((pathname) => roomAt(pathname).routes, services.log));
  app.all("*", (request, response, next) => roomAt(request.path).answer(request, response, next));
  app.use(lastResort(services));
  return app;
}

/** Gives each request an id; a proxy's own is kept only where the proxy is trusted. */
function requestId(trustProxy: boolean): RequestHandler {
  return (request, response, next) => {
    const given = trustProxy ? request.get("x-request-id") : undefined;
    const id = given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    response.locals.requestId = id;
    response.set("X-Request-Id", id);
    next();
  };
}

/** A fresh nonce and the security headers, on errors too. */
function headers(secure: boolean): RequestHandler {
  return (_request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.cspNonce = nonce;
    response.set(securityHeaders(nonce, { secure }));
    next();
  };
}

/** What Remix itself could not answer: an address or Host header that is none (400), or a fault of ours (500). */
function lastResort({ log }: Pick<Services, "log">): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const malformed =
      (error as { code?: string } | null)?.code === "ERR_INVALID_URL" || error instanceof URIError;
    if (!malformed) log.error({ id: response.locals.requestId as string, err: error }, "unexpected");
    response
      .status(malformed ? 400 : 500)
      .type("text/plain")
      .send(malformed ? "Bad request" : "Error");
  };
}
