import sharp from "sharp";

/** A photo of a sheet on a table, in pixels: lines of writing, a coloured head. Shapes alone, for fonts differ. */
export function plainPicture(headColour: string): Promise<Uint8Array> {
  const lines = Array.from(
    { length: 9 },
    (_, line) =>
      `<rect x="120" y="${250 + line * 46}" width="${line % 3 === 2 ? 240 : 400}" height="12" fill="#667"/>`,
  ).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="800">
    <rect width="640" height="800" fill="#b9a58b"/><rect x="60" y="50" width="520" height="700" fill="#fcfbf7"/>
    <rect x="60" y="50" width="520" height="120" fill="${headColour}"/>${lines}</svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}
