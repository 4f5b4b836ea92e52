import { addElement, drawArtifact, type Doc, type Element } from "./canvas.ts";
import type { Sign } from "./content.ts";
import { COLOURS, FULL_WIDTH, PAGE, TONES, type Style } from "./look.ts";

/** Something drawn beside the text of a row. */
export interface Picture {
  height: number;
  /** @param top where the row's text begins */
  draw: (doc: Doc, top: number) => void;
}

const SIGN_RADIUS = 5;

/** A sign in a circle, and how its word is set. Shape and word say the same as the colour. */
export function signOf(sign: Sign): { style: Style; picture: Picture } {
  const colour = COLOURS[sign];
  const style: Style = { ...TONES.small, leading: TONES.normal.leading, strong: true, colour };
  const draw = (doc: Doc, top: number) => {
    const x = PAGE.left + SIGN_RADIUS;
    const y = top + TONES.normal.leading / 2;
    drawArtifact(doc, "Layout", () => {
      doc.lineWidth(1).strokeColor(colour).circle(x, y, SIGN_RADIUS).stroke();
      doc.lineWidth(1.3).lineCap("round").lineJoin("round");
      if (sign === "done")
        doc
          .moveTo(x - 2.3, y + 0.2)
          .lineTo(x - 0.6, y + 2)
          .lineTo(x + 2.4, y - 1.8)
          .stroke();
      if (sign === "refused") {
        doc
          .moveTo(x - 1.9, y - 1.9)
          .lineTo(x + 1.9, y + 1.9)
          .stroke();
        doc
          .moveTo(x - 1.9, y + 1.9)
          .lineTo(x + 1.9, y - 1.9)
          .stroke();
      }
      if (sign === "unclear") {
        doc.path(`M${x - 1.6} ${y - 1.4}a1.6 1.6 0 1 1 2.4 1.4q-0.8 0.4 -0.8 1.1`).stroke();
        doc.circle(x, y + 2.9, 0.75).fill(colour);
      }
    });
  };
  return { style, picture: { height: TONES.normal.leading, draw } };
}

/** A line across the page above a row; the one above a sum is stronger. */
export function rule(strong: boolean, distance: number): Picture {
  const draw = (doc: Doc, top: number) =>
    drawArtifact(doc, "Layout", () => {
      doc.lineWidth(strong ? 1 : 0.6).strokeColor(strong ? COLOURS.muted : COLOURS.line);
      const y = top - distance;
      doc
        .moveTo(PAGE.left, y)
        .lineTo(PAGE.left + FULL_WIDTH, y)
        .stroke();
    });
  return { height: 0, draw };
}

const BAR = 8;

/** Dark until the earliest day, light until the latest; what has no end runs out of the picture. */
export function bar(x: number, width: number, from: number, until: number | null): Picture {
  const draw = (doc: Doc, top: number) =>
    drawArtifact(doc, "Layout", () => {
      const y = top + (TONES.normal.leading - BAR) / 2;
      doc.rect(x, y, width * from, BAR).fill(COLOURS.accent);
      doc.rect(x + width * from, y, width * ((until ?? 1) - from), BAR).fill(COLOURS.tint);
    });
  return { height: TONES.normal.leading, draw };
}

/** A QR code as one figure: a screen reader reads `alt`. */
export function code(
  parent: Element,
  modules: readonly (readonly boolean[])[],
  { x, side, alt }: { x: number; side: number; alt: string },
): Picture {
  const draw = (doc: Doc, top: number) => {
    const bbox: [number, number, number, number] = [x, top, x + side, top + side];
    const figure = addElement(doc, parent, "Figure", { alt, bbox });
    figure.add(doc.markStructureContent("Figure"));
    const unit = side / modules.length;
    doc.fillColor(COLOURS.ink);
    modules.forEach((line, y) => {
      for (const { from, length } of darkRuns(line)) {
        doc.rect(x + from * unit, top + y * unit, length * unit, unit);
      }
    });
    doc.fill();
    doc.endMarkedContent();
  };
  return { height: side, draw };
}

/** Dark modules beside each other as one rectangle: no hair lines between them, and a smaller file. */
function darkRuns(line: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  line.forEach((dark, index) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last && last.from + last.length === index) last.length += 1;
    else runs.push({ from: index, length: 1 });
  });
  return runs;
}
