import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { s3Blobs } from "./s3.ts";

// a proxy that knows nothing stands where the store should be
const proxy = createServer((_request, response) => response.writeHead(404).end("<html>Not here</html>"));
let url = "";
beforeAll(async () => {
  await new Promise<void>((ready) => proxy.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => proxy.close(done)));

const NAME = "0".repeat(64);
const store = () =>
  s3Blobs({ url, bucket: "files", region: "eu-central-1", accessKey: "key", secretKey: "secret" });

it("a file that was not taken is not stored, whatever the answer is called", async () => {
  await expect(store().write(NAME, Buffer.from("abc"))).rejects.toThrow("answers 404");
  await expect(store().list()[Symbol.asyncIterator]().next()).rejects.toThrow("answers 404");
});

it("a file that is not there is none", async () => {
  expect(await store().read(NAME)).toBeNull();
  await expect(store().remove(NAME)).resolves.toBeUndefined();
});
