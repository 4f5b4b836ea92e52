import { expect, it } from "vitest";
import { csvFile, toCsv } from "./csv.ts";

it("quotes, and takes the power from formulas", () => {
  expect(
    toCsv([
      ["a", 'b "c"', "d,e"],
      ["=1+1", "-2", "x\ny"],
    ]),
  ).toBe('a,"b ""c""","d,e"\r\n\'=1+1,\'-2,"x\ny"\r\n');
});

it("is a file that spreadsheets take for UTF-8", async () => {
  const bytes = new Uint8Array(await csvFile("x.csv", [["Straße"]]).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
