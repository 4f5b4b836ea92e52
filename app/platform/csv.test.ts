import { expect, it } from "vitest";
import { toCsv } from "./csv.ts";

it("quotes, and takes the power from formulas", () => {
  expect(
    toCsv([
      ["a", 'b "c"', "d,e"],
      ["=1+1", "-2", "x\ny"],
    ]),
  ).toBe('a,"b ""c""","d,e"\r\n\'=1+1,\'-2,"x\ny"\r\n');
});
