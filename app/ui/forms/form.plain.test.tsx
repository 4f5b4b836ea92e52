// @vitest-environment node
import { expect, test } from "vitest";
import { parseForm } from "#app/platform/http/form-data.ts";
import { showPlain } from "#tests/ui/plain.tsx";
import { refusal, SampleForm, saved, schema } from "#tests/ui/sample-form.tsx";
import * as F from "./index.ts";

test("without scripts the form holds the saved values and posts them so that they come back the same", async () => {
  const { posted, body } = await showPlain(<SampleForm />);
  expect(body.querySelector("form")?.method).toBe("post");
  expect([posted().get("intent"), posted().get("id")]).toEqual(["save", "the-id"]);
  expect(parseForm(posted(), schema)).toEqual({ ok: true, data: saved });
});

test("amounts, hours and days are written for people", async () => {
  const { posted } = await showPlain(<SampleForm />);
  expect(["salary", "hours", "starts"].map((name) => posted().get(name))).toEqual([
    "46.000,50",
    "38,75",
    "2027-03-01",
  ]);
});

test("a refused form comes back whole to a reader without scripts", async () => {
  const typed = {
    title: "Zu lang",
    topics: "Y",
    salary: "46.000,5x",
    starts: "31.2.2027",
    kind: "A",
    version: "2",
  };
  const page = await showPlain(<SampleForm />, { answered: refusal(typed, { salary: "not_an_amount" }) });
  const posted = page.posted();
  expect(posted.getAll("topics")).toEqual(["Y"]);
  expect(posted.get("salary")).toBe("46.000,5x");
  expect(posted.get("starts")).toBe("31.2.2027");
  expect(posted.get("kind")).toBe("A");
  expect(posted.has("checked")).toBe(false);
  expect(posted.has("tariff")).toBe(false);
  expect(page.screen.getByRole("alert").textContent).toContain("Gehalt: Bitte einen Betrag eingeben");
  expect(page.body.querySelector("form")?.getAttribute("action")).toBe("/page#form-save");
  await page.expectAccessible();
});

test("when somebody else saved meanwhile, each differing field shows what stands there now", async () => {
  const { body, posted } = await showPlain(<SampleForm />, {
    answered: refusal(
      { title: "Mein Titel", kind: "A", level: "B1", topics: ["X", "Y"], salary: "50.000", version: "2" },
      { form: "changed_meanwhile" },
    ),
  });
  const notes = [...body.querySelectorAll(".field__saved")].map(({ textContent }) => textContent);
  expect(notes.filter((note) => note !== "")).toEqual([
    "Inzwischen gespeichert: Elektronikerin",
    "Inzwischen gespeichert: Wahl B",
    "Inzwischen gespeichert: Wahl X, Wahl Z",
    "Inzwischen gespeichert: 01.03.2027",
    "Inzwischen gespeichert: 46.000,50",
    "Inzwischen gespeichert: 38,75",
    "Inzwischen gespeichert: Nein",
    "Inzwischen gespeichert: Ja",
  ]);
  expect(posted().get("title")).toBe("Mein Titel");
  expect(posted().get("version"), "the next save names the version it has seen").toBe("3");
});

test("of two forms of one intent only the refused one shows the refusal", async () => {
  const { body } = await showPlain(
    <>
      <F.Form intent="save" id="first" submitLabel="Speichern">
        <F.TextField name="title" label="Titel" />
      </F.Form>
      <F.Form intent="save" id="second" submitLabel="Speichern">
        <F.TextField name="title" label="Titel" />
      </F.Form>
    </>,
    { answered: { form: { intent: "save", values: { _form: "second" }, errors: { title: "required" } } } },
  );
  expect(body.querySelectorAll(".error-summary")).toHaveLength(1);
  expect(body.querySelector("#second .error-summary")).not.toBeNull();
});
