import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { LOCALES } from "#app/i18n/index.ts";
import { expectAccessible, show } from "#tests/ui/render.tsx";
import * as U from "./index.ts";

const today = plainDate("2026-11-21");

const vacancies = [
  { id: "a", title: "Elektronikerin", state: "PUBLISHED", salary: "44.800 €" },
  { id: "b", title: "Schweißer", state: "DRAFT", salary: "3.850 €" },
] as const;

const everyPart = (
  <main>
    <U.PageHeader
      title="Elektronikerin"
      kicker="Stelle"
      lead="Ein Satz."
      action={<U.LinkButton to="/x">Weiter</U.LinkButton>}
    />
    <U.Alert kind="info" title="Hinweis">
      <p>Text</p>
    </U.Alert>
    <U.Alert kind="danger" title="Fehler" live />
    <U.Card title="Schritte" aside={<U.Badge tone="info">2 von 5</U.Badge>}>
      <U.TaskList
        tasks={[
          {
            key: "1",
            title: "Vollmacht",
            to: "/x",
            note: "heute",
            state: <U.Badge sign="done">erledigt</U.Badge>,
          },
          { key: "2", title: "Vereinbarung" },
        ]}
      />
    </U.Card>
    <U.Card kind="strong">
      <U.Progress done={4} total={11} label="4 von 11 Schritten" />
      <U.DueDate date={plainDate("2026-11-26")} today={today} />
    </U.Card>
    <U.Tabs label="Sichten" tabs={[{ label: "Alle", to: "?all", current: true, count: 3 }]} />
    <U.Table
      caption="Stellen"
      columns={[
        { head: "Stelle", rowHead: true, cell: ({ title }) => title },
        { head: "Stand", cell: ({ state }) => <U.StateLabel of="VacancyState" value={state} /> },
        { head: "Gehalt", numeric: true, cell: ({ salary }) => salary },
      ]}
      rows={vacancies}
      rowKey={({ id }) => id}
      selected={({ id }) => id === "b"}
      dense
    />
    <U.Pagination page={2} pageSize={25} total={80} />
    <U.DescriptionList
      items={[
        { term: "Ort", value: "Bremen" },
        { term: "Tarif", value: null },
      ]}
    />
    <U.EmptyState title="Noch nichts" action={<U.Button>Anlegen</U.Button>}>
      Hier steht bald etwas.
    </U.EmptyState>
    <U.Confirm label="Löschen">
      <p>Der Entwurf geht verloren.</p>
    </U.Confirm>
    <U.ExternalLink href="https://www.example.org/">Amt</U.ExternalLink>
  </main>
);

test.each(LOCALES)("no part breaks a rule of accessibility in %s", async (locale) => {
  const { container } = show(everyPart, { locale });
  await expectAccessible(container);
});

test("a table names its rows, puts figures right, and repeats its heads for small screens only to the eye", () => {
  show(everyPart);
  const table = screen.getByRole("table", { name: "Stellen" });
  const [first] = within(table).getAllByRole("rowheader");
  expect(first?.querySelector(".table__value")?.textContent).toBe("Elektronikerin");
  expect(within(table).getAllByRole("columnheader").at(2)?.className).toContain("--numeric");
  expect(first?.querySelector(".table__label")?.getAttribute("aria-hidden")).toBe("true");
});

test("a deadline is said twice, and a missed one in a word", () => {
  show(
    <>
      <U.DueDate date={plainDate("2026-11-26")} today={today} />
      <U.DueDate date={plainDate("2026-11-20")} today={today} />
    </>,
  );
  const [due, late] = document.querySelectorAll("time");
  expect(due?.textContent).toBe("in 5 Tagen · Do, 26.11.2026");
  expect(late?.textContent).toBe("überfälliggestern · Fr, 20.11.2026");
  expect(due?.dateTime).toBe("2026-11-26");
});

test("today is not late", () => {
  show(<U.DueDate date={today} today={today} />);
  expect(document.querySelector("time")?.textContent).toBe("heute · Sa, 21.11.2026");
});

test("states are a word with a sign", () => {
  show(<U.StateLabel of="CriterionState" value="not_met" />);
  const badge = document.querySelector(".badge");
  expect(badge?.textContent).toBe("nicht erfüllt");
  expect(badge?.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});

test.each([
  [1, "?state=DRAFT", ["?state=DRAFT&page=2"]],
  [2, "?state=DRAFT&page=2", ["?state=DRAFT", "?state=DRAFT&page=3"]],
  [4, "?page=4", ["?page=3"]],
])("page %d leads on and keeps the filter of %s", (page, search, expected) => {
  show(<U.Pagination page={page} pageSize={25} total={80} />, { path: `/list${search}` });
  const links = screen.getAllByRole<HTMLAnchorElement>("link");
  expect(links.map(({ search: query }) => query)).toEqual(expected);
});

test("a list that leads no further says that there are more", () => {
  const at = (page: number) =>
    show(<U.Pagination page={page} pageSize={25} total={101} lastPage={4} />).container;
  expect(at(1).textContent).toContain("Seite 1 von mehr als 4");
  expect(at(4).textContent).not.toContain("Weiter");
});

test("a list that ends on its last page says how many there are", () => {
  const { container } = show(<U.Pagination page={1} pageSize={25} total={100} lastPage={4} />);
  expect(container.textContent).toContain("Seite 1 von 4");
});

test("a single page shows no pagination", () => {
  const { container } = show(<U.Pagination page={1} pageSize={25} total={25} />);
  expect(container.textContent).toBe("");
});

test("a destructive step is closed at first and says what will be lost when opened", () => {
  show(everyPart);
  const details = screen.getByText("Löschen").closest("details");
  expect(details?.open).toBe(false);
  expect(details?.textContent).toContain("Der Entwurf geht verloren.");
});

test("a link to another website says so", () => {
  show(everyPart);
  expect(screen.getByRole("link", { name: "Amt (öffnet eine andere Website)" })).toBeDefined();
});
