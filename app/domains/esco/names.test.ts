import { expect, it } from "vitest";
import { buildNameIndex, occupationChoices, searchOccupations } from "#app/domains/occupations/index.ts";
import { searchNames, type NamedOccupation } from "./names.ts";

const WELDER: NamedOccupation = {
  isco08: "7212",
  labelDe: "Nahtsetzer/Nahtsetzerin",
  labelEn: "seam setter",
  namesDe: ["Fräser/in für Nähte"],
  namesEn: ["tube-to-tubesheet welder"],
};

it("makes a name of each gender, and shows the name in full", () => {
  expect(searchNames(WELDER).map(({ text, shown }) => [text, shown])).toEqual([
    ["Nahtsetzer", "Nahtsetzer/Nahtsetzerin"],
    ["Nahtsetzerin", "Nahtsetzer/Nahtsetzerin"],
    ["seam setter", "seam setter"],
    ["Fräser/in für Nähte", "Fräser/in für Nähte"],
    ["tube-to-tubesheet welder", "tube-to-tubesheet welder"],
  ]);
});

it("leaves out a language that has no name", () => {
  expect(searchNames({ ...WELDER, labelDe: null, namesDe: [], namesEn: [] }).map(({ text }) => text)).toEqual(
    ["seam setter"],
  );
});

const further = buildNameIndex(searchNames(WELDER), { joined: false });

it("leads a search to the unit group, and the form names why", () => {
  expect(searchOccupations("tubesheet welder", { locale: "en" })[0]?.further).toBeUndefined();
  expect(searchOccupations("Nahtsetzerin", { further, limit: 1 })).toEqual([
    {
      ...{ isco08: "7212", title: "Schweißen und Brennschneiden" },
      ...{ matched: "Nahtsetzer/Nahtsetzerin", further: true },
    },
  ]);
  expect(occupationChoices("Nahtsetzer", "de", further)[0]).toEqual({
    value: "7212",
    label: "Schweißen und Brennschneiden",
    hint: "Nahtsetzer/Nahtsetzerin, ISCO-08 7212",
  });
});

it("does not come before a name of our own that is met as well", () => {
  const own = searchOccupations("Schweißer", { limit: 1 })[0];
  const doubled = buildNameIndex(
    searchNames({ ...WELDER, isco08: own?.isco08 ?? "", labelDe: "Schweißer", namesDe: [] }),
  );
  expect(searchOccupations("Schweißer", { further: doubled, limit: 1 })[0]).toEqual(own);
});
