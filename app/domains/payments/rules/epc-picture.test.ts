import jsQR from "jsqr";
import { expect, it } from "vitest";
import { qrCode } from "#app/domains/accounts/index.server.ts";
import { epcText } from "./epc.ts";

const SCALE = 4;

/** Paints the path of the picture as a phone's camera would see it: dark squares on white. */
function seen({ size, path }: { size: number; path: string }) {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = "", y = "", length = "1"] of path.matchAll(/M(\d+)[ ,](\d+)h(\d+)/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      for (let column = 0; column < Number(length) * SCALE; column += 1) {
        const at = ((Number(y) * SCALE + row) * width + Number(x) * SCALE + column) * 4;
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return { pixels, width };
}

it("a banking app reads the transfer from the picture, umlauts included", () => {
  const text = epcText({
    ...{ holder: "Förderverein Weiße Brücke", iban: "DE89370400440532013000", bic: null },
    ...{ cents: 411_00, reference: "ZA-2026-101" },
  });
  const { pixels, width } = seen(qrCode(text));
  const found = jsQR(pixels, width, width);
  expect(new TextDecoder().decode(Uint8Array.from(found?.binaryData ?? []))).toBe(text);
  expect(text.split("\n")).toEqual([
    ...["BCD", "002", "1", "SCT", "", "Förderverein Weiße Brücke", "DE89370400440532013000", "EUR411.00"],
    ...["", "", "ZA-2026-101"],
  ]);
});
