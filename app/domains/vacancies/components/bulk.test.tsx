import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { expectAccessible, show } from "#tests/ui/render.tsx";
import { BulkActions, BulkBox, BulkHead } from "./index.ts";

const vacancies = ["Koch", "Köchin", "Kellner"].map((title, at) => ({
  id: `0193a000-0000-7000-8000-00000000000${at}`,
  version: 1,
  title,
}));
const list = (rows = vacancies) => (
  <>
    <BulkHead vacancies={rows} />
    {rows.map((vacancy) => (
      <BulkBox key={vacancy.id} vacancy={vacancy} />
    ))}
    <input type="checkbox" name="chosen" aria-label="einer anderen Liste" />
    <BulkActions archive={false} may={{ publish: true, export: true }} />
  </>
);
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const ticked = () =>
  screen.getAllByRole<HTMLInputElement>("checkbox", { name: / auswählen$/ }).map(({ checked }) => checked);
const said = () => screen.getByRole("status").textContent;

test("one box ticks all rows of the page and clears them, and says how many are ticked", async () => {
  const { container } = show(list());
  const all = box("Alle 3 auf dieser Seite auswählen");
  await expectAccessible(container);
  expect(said()).toBe("");
  await userEvent.click(all);
  expect([ticked(), said()]).toEqual([[true, true, true, true], "3 Stellen ausgewählt"]);
  expect(box("einer anderen Liste").checked).toBe(false);

  await userEvent.click(box("Köchin auswählen"));
  expect([ticked(), said()]).toEqual([[false, true, false, true], "2 Stellen ausgewählt"]);
  expect(all.indeterminate).toBe(true);

  await userEvent.click(all);
  expect([ticked(), all.indeterminate]).toEqual([[true, true, true, true], false]);
  await userEvent.click(all);
  expect([ticked(), said()]).toEqual([[false, false, false, false], ""]);
});

test("the ticked rows are what is sent", async () => {
  show(list());
  await userEvent.click(box("Alle 3 auf dieser Seite auswählen"));
  const form = document.querySelector<HTMLFormElement>("#chosen-vacancies");
  expect(form && new FormData(form).getAll("chosen")).toHaveLength(3);
});

test("one row needs no box for all", () => {
  show(list(vacancies.slice(0, 1)));
  expect(screen.queryByRole("checkbox", { name: /auf dieser Seite/ })).toBeNull();
});
