import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { StartError } from "#app/platform/env/start-error.ts";

const GRACE_MS = 8000;
/**
 * Longer than proxies keep a connection to us open (nginx: 60 s): were it us who closes first, a request that is just being
 * sent on it would be answered by the proxy with 502.
 */
const KEPT_OPEN_MS = 75_000;

/**
 * Opens the port.
 * @throws StartError when it is taken or not allowed
 */
export async function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer({ keepAliveTimeout: KEPT_OPEN_MS }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(portError(error, port, host)));
    server.listen(port, host, resolve);
  });
  return server;
}

/** Fails early, before minutes of set-up, when the port cannot be had. */
export async function probePort(port: number, host: string): Promise<void> {
  const server = await listen(() => undefined, port, host);
  await new Promise((resolve) => server.close(resolve));
}

/** Lets running requests finish, for a few seconds at most; connections kept open for a next request are cut. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const busy = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(busy);
}

function portError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === "EADDRINUSE") {
    return new StartError(
      `Port ${port} on ${host} is taken by another program; choose another one with PORT.`,
    );
  }
  if (error.code === "EACCES") return new StartError(`Port ${port} may not be opened by this user.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new StartError(`HOST=${host} is not an address of this machine.`);
  }
  return error;
}
