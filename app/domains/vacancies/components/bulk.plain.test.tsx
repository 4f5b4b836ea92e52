// @vitest-environment node
import { expect, test } from "vitest";
import { showPlain } from "#tests/ui/plain.tsx";
import { BulkBox, BulkHead } from "./index.ts";

const vacancies = ["Koch", "Köchin"].map((title, at) => ({
  id: `0193a000-0000-7000-8000-00000000000${at}`,
  version: 1,
  title,
}));

test("without scripts there are the rows' boxes alone", async () => {
  const { body } = await showPlain(
    <>
      <BulkHead vacancies={vacancies} />
      {vacancies.map((vacancy) => (
        <BulkBox key={vacancy.id} vacancy={vacancy} />
      ))}
    </>,
  );
  expect([...body.querySelectorAll("input")].map(({ name }) => name)).toEqual(["chosen", "chosen"]);
});
