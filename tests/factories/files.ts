import sharp from "sharp";

/** The first bytes of a PDF, enough to be taken for one. */
export const A_PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

/** A picture of one colour, in pixels. */
export function aPicture({
  width = 640,
  height = 480,
  format = "png" as "png" | "jpeg",
} = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#204060" } })
    .withExif({ IFD0: { Copyright: "taken at home" } })
    .toFormat(format)
    .toBuffer();
}
