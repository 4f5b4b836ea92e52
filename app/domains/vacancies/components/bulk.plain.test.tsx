// @vitest-environment node
import { expect, test } from "vitest";
import { showPlain } from "#tests/ui/plain.tsx";
import { BulkBox, BulkHead } from "./index.ts";

const vacancies = ["Koch", "Köchin"].map((title, at) => ({
  id: `0193a000-0000-7000-8000-00000000000${at}`,
  version: 1,
  title,
}));

test("without scripts there are the rows' boxes alone, and the box for all of them is kept out of sight", async () => {
  const { body } = await showPlain(
    <>
      <BulkHead vacancies={vacancies} />
      {vacancies.map((vacancy) => (
        <BulkBox key={vacancy.id} vacancy={vacancy} />
      ))}
    </>,
  );
  const boxes = [...body.querySelectorAll("input")];
  expect(boxes.map(({ name, disabled }) => [name, disabled])).toEqual([
    ["", true],
    ["chosen", false],
    ["chosen", false],
  ]);
  expect(boxes.map((box) => box.closest(".needs-scripts") !== null)).toEqual([true, false, false]);
});
