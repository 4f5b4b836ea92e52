import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { closeServer, listen, probePort } from "./listen.ts";

const portOf = (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port;

it("says in one sentence that a port is taken", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const port = portOf(other);
  await expect(probePort(port, "127.0.0.1")).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken by another program; choose another one with PORT.`,
  );
  await new Promise((resolve) => other.close(resolve));
  await probePort(port, "127.0.0.1");
});

it("says that a host is not of this machine", async () => {
  await expect(probePort(0, "192.0.2.1")).rejects.toThrow(
    "HOST=192.0.2.1 is not an address of this machine.",
  );
});

it("leaves it to the proxy to close a connection that nobody uses", async () => {
  const server = await listen((_request, response) => response.end("done"), 0, "127.0.0.1");
  const answer = await fetch(`http://127.0.0.1:${portOf(server)}/`);
  expect(answer.headers.get("keep-alive")).toBe("timeout=75");
  await answer.text();
  await closeServer(server);
});

it("closing lets a running request finish, and waits for nobody who only keeps the line open", async () => {
  const arrived = Promise.withResolvers<ServerResponse>();
  const server = await listen((_request, response) => arrived.resolve(response), 0, "127.0.0.1");
  const answer = fetch(`http://127.0.0.1:${portOf(server)}/`).then((response) => response.text());
  const response = await arrived.promise;
  const begin = performance.now();
  const closed = closeServer(server);
  response.end("done");
  expect(await answer).toBe("done");
  await closed;
  expect(performance.now() - begin).toBeLessThan(2000);
});
