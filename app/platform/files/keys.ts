import { hkdfSync } from "node:crypto";

/** A key that wraps the keys of files; `id` says in a file which one it was. */
export interface WrappingKey {
  /** 8 bytes, tells nothing about the key */
  id: Buffer;
  /** 32 bytes */
  key: Buffer;
}

/** The installation's keys: the newest seals, all open. */
export interface KeyRing {
  newest: WrappingKey;
  /** null when none of ours has this id */
  find(id: Uint8Array): WrappingKey | null;
}

/** @param secrets as configured, the newest first; each of them has passed `secretFault` */
export function keyRing(secrets: readonly [string, ...string[]]): KeyRing {
  const keys = secrets.map(wrappingKey);
  const [newest] = keys as [WrappingKey];
  return { newest, find: (id) => keys.find((known) => known.id.equals(id)) ?? null };
}

function wrappingKey(secret: string): WrappingKey {
  const derive = (purpose: string, bytes: number) =>
    Buffer.from(hkdfSync("sha256", secret, "", purpose, bytes));
  return { id: derive("fachkraeftelotse files key id", 8), key: derive("fachkraeftelotse files key", 32) };
}
