import { describe, expect, it } from "vitest";
import { candidateReference, documentTypeOf } from "./rules.ts";

describe("candidateReference", () => {
  it("puts the letter before the number", () => {
    expect(candidateReference(2041)).toBe("K-2041");
  });
});

describe("documentTypeOf", () => {
  it("looks at the bytes", () => {
    expect(documentTypeOf(new TextEncoder().encode("%PDF-1.7"))).toBe("application/pdf");
    expect(documentTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe("image/jpeg");
    expect(documentTypeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toBe(
      "image/png",
    );
    expect(documentTypeOf(new TextEncoder().encode("<html>"))).toBeNull();
    expect(documentTypeOf(new Uint8Array())).toBeNull();
  });
});
