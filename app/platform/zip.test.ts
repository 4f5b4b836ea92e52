import { expect, it } from "vitest";
import { zipOf } from "#tests/setup/zip.ts";
import { unzipWithin } from "./zip.ts";

const LIMITS = { entries: 3, bytes: 1_000 };
const texts = (file: Uint8Array, limits = LIMITS) => {
  const entries = unzipWithin(file, limits);
  return entries && [...entries].map(([name, content]) => [name, new TextDecoder().decode(content)]);
};
const file = zipOf([
  { name: "a.xml", content: "eins" },
  { name: "ordner/ä.xml", content: "" },
]);

it("gives the entries with their bytes", () => {
  expect(texts(file)).toEqual([
    ["a.xml", "eins"],
    ["ordner/ä.xml", ""],
  ]);
});

it("takes exactly what the limits allow, and not a byte more", () => {
  const big = zipOf([
    { name: "a", content: "x".repeat(600) },
    { name: "b", content: "x".repeat(400) },
  ]);
  expect(texts(big)).toHaveLength(2);
  expect(texts(big, { ...LIMITS, bytes: 999 })).toBeNull();
  expect(texts(big, { ...LIMITS, entries: 1 })).toBeNull();
});

it.each([
  ["claims less than it unpacks to", zipOf([{ name: "a", content: "x".repeat(900_000), claimed: 10 }])],
  ["claims more than it unpacks to", zipOf([{ name: "a", content: "x", claimed: 900 }])],
  ["claims four gigabytes", zipOf([{ name: "a", content: "x", claimed: 0xffffffff }])],
  ["holds one name twice", zipOf([1, 2].map(() => ({ name: "a", content: "x" })))],
  ["is cut off", file.slice(0, -30)],
  ["has lost its beginning", file.slice(40)],
  ["is no archive", new TextEncoder().encode("Stelle;Beruf".repeat(20))],
  ["is empty", new Uint8Array()],
])("refuses what %s", (_name, broken) => {
  expect(unzipWithin(broken, LIMITS)).toBeNull();
});

it("refuses what is broken inside", () => {
  const broken = zipOf([{ name: "a", content: "Schweißfachkraft in der Werft" }]);
  broken.fill(0xff, 35, 50);
  expect(unzipWithin(broken, LIMITS)).toBeNull();
});
