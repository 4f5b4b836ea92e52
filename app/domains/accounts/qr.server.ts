import { encode } from "uqr";

/** A QR code as an SVG path of its dark modules, with the quiet zone of four modules cameras need. */
export function qrCode(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { border: 4, ecc: "M" });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { size, path };
}
