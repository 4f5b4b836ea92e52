import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { A_PDF, aPicture } from "#tests/factories/files.ts";
import { EICAR, startClamd } from "#tests/setup/clamd-server.ts";
import type { ClamdServer } from "#tests/setup/clamd-server.ts";
import { systemClock } from "../clock.ts";
import { clamdScanner } from "./clamd.ts";
import { folderBlobs } from "./folder.ts";
import { keyRing } from "./keys.ts";
import { fileVault } from "./vault.ts";

// Against a real clamd; scripts/checks/left-out.ts leaves this file out where none is installed.

let clamd: ClamdServer;
beforeAll(async () => {
  clamd = await startClamd();
}, 60_000);
afterAll(() => clamd.stop());

function vaultWith(url: string, patience?: number) {
  const said: unknown[] = [];
  const log = { error: (...words: unknown[]) => void said.push(words) };
  const folder = mkdtempSync(join(tmpdir(), "lotse-scan-"));
  const files = fileVault({
    blobs: folderBlobs(folder, systemClock),
    keys: keyRing(["Rk2v0d1cXb7Gq5sW9tLzNfYh3mPjUeAo"]),
    scanner: clamdScanner(url, log, patience),
  });
  const count = async () => {
    let stored = 0;
    for await (const _file of files.list()) stored += 1;
    return stored;
  };
  return { files, said, count };
}

const infected = Buffer.concat([A_PDF, Buffer.from(EICAR)]);

it.each(["tcpUrl", "socketUrl"] as const)("tells clean files from infected ones over %s", async (kind) => {
  const { files, said, count } = vaultWith(clamd[kind]);
  expect(await files.receive({ name: "a.pdf", bytes: A_PDF })).toMatchObject({
    ok: true,
    file: { scan: "CLEAN" },
  });
  expect(await files.receive({ name: "a.png", bytes: await aPicture() })).toMatchObject({ ok: true });
  expect(await files.receive({ name: "b.pdf", bytes: infected })).toEqual({
    ok: false,
    code: "file_infected",
  });
  expect(await count()).toBe(2);
  expect(said).toEqual([]);
});

it("takes nothing when the scanner gives no verdict: too large for it, not there, or silent", async () => {
  const large = Buffer.alloc(clamd.largest + 1);
  A_PDF.copy(large);
  const silent = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const cases: [string, Uint8Array][] = [
    [clamd.tcpUrl, large],
    ["tcp://127.0.0.1:1", A_PDF],
    ["unix:/nowhere/clamd.ctl", A_PDF],
    [`tcp://127.0.0.1:${port}`, A_PDF],
  ];
  for (const [url, bytes] of cases) {
    const { files, said, count } = vaultWith(url, 500);
    expect(await files.receive({ name: "a.pdf", bytes }), url).toEqual({
      ok: false,
      code: "scan_unavailable",
    });
    expect(await count()).toBe(0);
    expect(said).toHaveLength(1);
  }
  await new Promise((resolve) => silent.close(resolve));
});
