import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { LOCALES } from "#app/i18n/index.ts";
import { expectAccessible, show } from "#tests/ui/render.tsx";
import { ErrorPage } from "./error-page.tsx";
import { navigationOf } from "./navigation.ts";
import { Shell, type ShellData } from "./shell.tsx";

const frame: ShellData = {
  ...navigationOf("employer", ["HR_ADMIN"]),
  areas: [{ area: "operator", to: "/operator/centers" }],
  account: { name: "Jana Petersen", organisation: "Weserwerft GmbH" },
  center: "Welcome Center Bremen",
  unread: 3,
  demo: true,
};

const page = (
  <Shell data={frame}>
    <main id="content">
      <h1>Stellen</h1>
    </main>
  </Shell>
);
const at = "/employer/vacancies?page=2";

test.each(LOCALES)("the frame breaks no rule of accessibility in %s", async (locale) => {
  const { container } = show(page, { locale, path: at });
  await expectAccessible(container);
});

test("the first stop leads past the frame to the content", async () => {
  show(page, { path: at });
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("Zum Inhalt springen");
  expect(document.querySelector((document.activeElement as HTMLAnchorElement).hash)).not.toBeNull();
});

test("the page one is in is marked, in the wide navigation and in the menu", () => {
  show(page, { path: at });
  const marked = [...document.querySelectorAll("[aria-current=page]")].map(({ textContent }) => textContent);
  expect(marked).toEqual(["Stellen", "Stellen"]);
});

test("the language is changed by a plain form that comes back to the same address", () => {
  show(page, { path: at });
  const form = document.querySelector<HTMLFormElement>("form[action='/language']")!;
  expect(form.method).toBe("post");
  expect(new FormData(form).get("next")).toBe(at);
  const buttons = within(form).getAllByRole<HTMLButtonElement>("button", { hidden: true });
  expect(buttons.map(({ value, lang }) => [value, lang])).toEqual([
    ["de", "de"],
    ["en", "en"],
  ]);
});

test("pages for everybody offer Arabic, too", () => {
  show(page, { path: "/candidate/checklist" });
  expect(screen.getByRole("button", { name: "العربية", hidden: true })).toBeDefined();
});

test("the account's menu says who is signed in for whom and signs out by a plain form", () => {
  show(page, { path: at });
  const menu = document.querySelector<HTMLElement>(".menu--account")!;
  expect(menu.textContent).toContain("Jana Petersen");
  expect(menu.textContent).toContain("Weserwerft GmbH");
  expect(menu.querySelector<HTMLFormElement>("form[action='/logout']")?.method).toBe("post");
  expect(within(menu).getByRole("link", { name: "Betrieb", hidden: true })).toBeDefined();
});

test("Escape closes an open menu and gives the focus back to its button", async () => {
  show(page, { path: at });
  const menu = document.querySelector<HTMLDetailsElement>(".menu--account")!;
  await userEvent.click(menu.querySelector("summary")!);
  expect(menu.open).toBe(true);
  await userEvent.keyboard("{Escape}");
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector("summary"));
});

test("a press elsewhere closes an open menu", async () => {
  show(page, { path: at });
  const menu = document.querySelector<HTMLDetailsElement>(".menu--account")!;
  await userEvent.click(menu.querySelector("summary")!);
  await userEvent.click(screen.getByRole("heading", { name: "Stellen" }));
  expect(menu.open).toBe(false);
});

test("a visitor is offered to sign in", () => {
  show(
    <Shell>
      <main id="content">Seite</main>
    </Shell>,
    { root: { frame: { ...frame, account: null, pages: [] } } },
  );
  expect(screen.getByRole("link", { name: "Anmelden" }).getAttribute("href")).toBe("/login");
  expect(screen.queryByRole("navigation", { name: "Hauptnavigation" })).toBeNull();
});

const failing = (status: number) => ({ status, statusText: "x", internal: false, data: null });
const errorPage = (
  <Shell>
    <ErrorPage />
  </Shell>
);

test.each([
  [400, "Diese Angaben konnten wir nicht lesen"],
  [403, "Dafür fehlt Ihnen die Berechtigung"],
  [404, "Diese Seite gibt es nicht"],
  [405, "Hier kann man nichts absenden"],
  [413, "Das war zu viel auf einmal"],
  [429, "Das waren viele Versuche kurz hintereinander"],
  [500, "Hier ist uns ein Fehler passiert"],
  [418, "Hier ist uns ein Fehler passiert"],
])("an answer of %d says what happened and leads on", async (status, title) => {
  const { container } = show(errorPage, { fails: failing(status), root: { frame, requestId: "req-1" } });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
  expect(screen.getByRole("link", { name: "Zur Startseite" })).toBeDefined();
  expect(document.body.textContent?.includes("Vorgang req-1")).toBe(status === 500 || status === 418);
  await expectAccessible(container);
});
