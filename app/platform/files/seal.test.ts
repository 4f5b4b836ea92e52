import { createHash, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keyRing } from "./keys.ts";
import { reseal, seal, SealError, unseal } from "./seal.ts";

const OLD = "Rk2v0d1cXb7Gq5sW9tLzNfYh3mPjUeAo";
const NEW = "Hq8rV1nKz5TbYw3XcMj7LpGd9FsRa2Ee";
const keys = keyRing([OLD]);
const NAME = "a".repeat(64);
const TEXT = Buffer.from("Certificate of apprenticeship, electrician");

const refusal = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof SealError ? error.code : error;
  }
};

describe("a sealed file", () => {
  it("opens as it was, and shows nothing of it before", () => {
    const sealed = seal(keys, NAME, TEXT);
    expect(sealed.subarray(0, 6).toString("latin1")).toBe("LOTSE\x01");
    expect(sealed.includes("Certificate")).toBe(false);
    expect(sealed).toHaveLength(86 + 42 + 16);
    expect(unseal(keys, NAME, sealed)).toEqual(TEXT);
    expect(unseal(keys, NAME, seal(keys, NAME, Buffer.alloc(0)))).toHaveLength(0);
  });

  it("is another one each time", () => {
    const [one, other] = [seal(keys, NAME, TEXT), seal(keys, NAME, TEXT)];
    expect(one.subarray(14).equals(other.subarray(14))).toBe(false);
  });

  it("does not open when any one byte is changed", () => {
    const sealed = seal(keys, NAME, TEXT);
    const opened = [...sealed.keys()].filter((at) => {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return refusal(() => unseal(keys, NAME, changed)) instanceof Buffer;
    });
    expect(opened).toEqual([]);
  });

  it("does not open when it is cut off anywhere, or longer", () => {
    const sealed = seal(keys, NAME, TEXT);
    const opened = [...sealed.keys()].filter(
      (length) => refusal(() => unseal(keys, NAME, sealed.subarray(0, length))) !== "damaged",
    );
    expect(opened).toEqual([]);
    expect(refusal(() => unseal(keys, NAME, Buffer.concat([sealed, Buffer.from([0])])))).toBe("damaged");
  });

  it("does not open in another's place, and parts of two files make no third", () => {
    const [one, other] = [seal(keys, NAME, TEXT), seal(keys, NAME, randomBytes(42))];
    expect(refusal(() => unseal(keys, "b".repeat(64), one))).toBe("damaged");
    const mixed = Buffer.concat([one.subarray(0, 74), other.subarray(74)]);
    expect(refusal(() => unseal(keys, NAME, mixed))).toBe("damaged");
  });

  it("does not open without its key, and says which settings would hold it", () => {
    const sealed = seal(keys, NAME, TEXT);
    expect(refusal(() => unseal(keyRing([NEW]), NAME, sealed))).toBe("unknown_key");
    expect(() => unseal(keyRing([NEW]), NAME, sealed)).toThrow("neither FILES_KEY nor in FILES_KEY_OLD");
    expect(unseal(keyRing([NEW, OLD]), NAME, sealed)).toEqual(TEXT);
  });
});

describe("turning the key", () => {
  const both = keyRing([NEW, OLD]);

  it("writes a new wrap around the same content; afterwards the new key alone opens it", () => {
    const sealed = seal(keys, NAME, TEXT);
    const turned = reseal(both, NAME, sealed)!;
    expect(turned.subarray(74)).toEqual(sealed.subarray(74));
    expect(unseal(keyRing([NEW]), NAME, turned)).toEqual(TEXT);
    expect(refusal(() => unseal(keyRing([OLD]), NAME, turned))).toBe("unknown_key");
    expect(reseal(both, NAME, turned)).toBeNull();
  });

  it("refuses a damaged file instead of sealing the damage", () => {
    const sealed = seal(keys, NAME, TEXT);
    sealed[100] = (sealed[100] ?? 0) ^ 1;
    expect(refusal(() => reseal(both, NAME, sealed))).toBe("damaged");
  });
});

describe("a file from before files were sealed", () => {
  const name = createHash("sha256").update(TEXT).digest("hex");

  it("opens under the hash of its content, and is sealed by turning the key", () => {
    expect(unseal(keys, name, TEXT)).toEqual(TEXT);
    const sealed = reseal(keys, name, TEXT)!;
    expect(sealed.includes("Certificate")).toBe(false);
    expect(unseal(keys, name, sealed)).toEqual(TEXT);
  });

  it("cannot be put in the place of another file", () => {
    expect(refusal(() => unseal(keys, NAME, TEXT))).toBe("damaged");
  });
});
