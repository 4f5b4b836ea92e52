import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { AwsClient } from "aws4fetch";
import type { S3Settings } from "#app/platform/files/s3.ts";
import { freePort } from "./free-port.ts";

export interface S3Server {
  /** of a fresh bucket */
  settings: S3Settings;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const STORES = ["account", "container", "object"] as const;

/**
 * A real OpenStack Swift with its S3 API (Debian: swift-proxy, swift-account, swift-container, swift-object), one copy of
 * everything in a temporary folder, which has to keep extended attributes.
 */
export async function startS3(): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), "lotse-s3-"));
  mkdirSync(join(folder, "disks", "one"), { recursive: true });
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  write("swift.conf", [
    "[swift-hash]",
    "swift_hash_path_suffix = test",
    "[storage-policy:0]",
    "name = only",
    "default = yes",
  ]);
  const common = (port: number) => [
    "[DEFAULT]",
    "bind_ip = 127.0.0.1",
    `bind_port = ${port}`,
    "workers = 0",
    `user = ${userInfo().username}`,
    `swift_dir = ${folder}`,
    `devices = ${join(folder, "disks")}`,
    "mount_check = false",
  ];
  for (const store of STORES) {
    const port = await freePort();
    write(`${store}.conf`, [
      ...common(port),
      "[pipeline:main]",
      `pipeline = ${store}-server`,
      `[app:${store}-server]`,
      `use = egg:swift#${store}`,
    ]);
    const ring = (...words: string[]) =>
      execFileSync("swift-ring-builder", [`${store}.builder`, ...words], { cwd: folder, stdio: "pipe" });
    ring("create", "4", "1", "0");
    ring("add", `r1z1-127.0.0.1:${port}/one`, "1");
    ring("rebalance");
  }
  const port = await freePort();
  const layers = ["catch_errors", "gatekeeper", "healthcheck", "cache", "s3api", "tempauth"];
  write("proxy.conf", [
    ...common(port),
    "[pipeline:main]",
    `pipeline = ${layers.join(" ")} proxy-server`,
    "[app:proxy-server]",
    "use = egg:swift#proxy",
    "account_autocreate = true",
    ...layers.flatMap((name) => [
      `[filter:${name}]`,
      `use = egg:swift#${name === "cache" ? "memcache" : name}`,
      ...(OPTIONS[name] ?? []),
    ]),
  ]);
  const servers = [...STORES, "proxy"].map((name) =>
    spawn(`/usr/bin/swift-${name}-server`, [join(folder, `${name}.conf`)], { stdio: "ignore" }),
  );
  const stop = async () => {
    const ended = servers.map((server) => new Promise((resolve) => server.once("exit", resolve)));
    for (const server of servers) server.kill("SIGKILL");
    await Promise.all(ended);
    rmSync(folder, { recursive: true, force: true });
  };
  const settings = {
    url: `http://127.0.0.1:${port}`,
    bucket: "files",
    region: "us-east-1",
    accessKey: "lotse:tester",
    secretKey: "testing",
  };
  await makeBucket(settings);
  return { settings, stop };
}

const OPTIONS: Record<string, readonly string[]> = {
  // there is no memcached: it goes without
  cache: ["memcache_servers = 127.0.0.1:1"],
  s3api: ["s3_acl = false", "location = us-east-1"],
  tempauth: ["user_lotse_tester = testing .admin"],
};

/** Tries until the four servers have found each other. */
async function makeBucket({ url, bucket, region, accessKey, secretKey }: S3Settings): Promise<void> {
  const client = new AwsClient({
    accessKeyId: accessKey,
    secretAccessKey: secretKey,
    region,
    service: "s3",
    retries: 0,
  });
  for (let waited = 0; waited < PATIENCE_MS; waited += 250) {
    const answer = await client.fetch(`${url}/${bucket}`, { method: "PUT" }).catch(() => null);
    if (answer?.ok) return;
    await pause(250);
  }
  throw new Error("Swift does not start");
}
