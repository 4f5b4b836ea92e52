import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { parseForm } from "#app/platform/http/form-data.ts";
import { expectAccessible, show } from "#tests/ui/render.tsx";
import { refusal, SampleForm, saved, schema } from "#tests/ui/sample-form.tsx";
import * as F from "./index.ts";

const summary = () => screen.getByRole("alert");
const post = () => userEvent.click(screen.getByRole("button", { name: "Speichern" }));

test("with scripts the same data is posted: nothing is ticked, emptied or rewritten on the way", async () => {
  const received: FormData[] = [];
  show(<SampleForm />, { action: (form) => received.push(form) });
  await post();
  await waitFor(() => expect(received).toHaveLength(1));
  expect(parseForm(received[0]!, schema)).toEqual({ ok: true, data: saved });
  expect(received[0]!.get("id")).toBe("the-id");
});

test("label, hint and error are tied to the field; optional fields say so", async () => {
  const { container } = show(<SampleForm values={{ ...saved, title: "" }} />);
  await post();
  const title = await screen.findByLabelText("Titel");
  expect(title).toHaveProperty("required", true);
  expect(title.getAttribute("aria-invalid")).toBe("true");
  const described = title.getAttribute("aria-describedby")!.split(" ");
  expect(described.map((id) => document.getElementById(id)!.textContent)).toEqual([
    "Kurz",
    "Bitte ausfüllen.",
  ]);
  expect(screen.getByLabelText("Aufgaben (freiwillig)")).toHaveProperty("required", false);
  await expectAccessible(container);
});

test("a wrong form is not sent; the summary takes the focus and leads to the fields in their order", async () => {
  const received: FormData[] = [];
  show(<SampleForm values={{ version: 1, salary: 100, hours: 4 }} />, {
    action: (form) => received.push(form),
  });
  await userEvent.clear(screen.getByLabelText("Gehalt"));
  await userEvent.type(screen.getByLabelText("Gehalt"), "viel");
  await post();
  await waitFor(() => expect(document.activeElement).toBe(summary()));
  expect(within(summary()).getByRole("heading").textContent).toBe("Bitte prüfen Sie 8 Angaben");
  const links = within(summary()).getAllByRole<HTMLAnchorElement>("link");
  expect(links.map(({ textContent }) => textContent)).toEqual([
    "Titel: Bitte ausfüllen.",
    "Art: Bitte wählen Sie etwas aus.",
    "Niveau: Bitte wählen Sie etwas aus.",
    "Themen: Bitte wählen Sie etwas aus.",
    "Beginn: Bitte ausfüllen.",
    "Gehalt: Bitte einen Betrag eingeben, zum Beispiel 46.000 oder 3.850,50.",
    "Tarifvertrag: Bitte wählen Sie etwas aus.",
    "Alles geprüft: Bitte bestätigen Sie das.",
  ]);
  for (const link of links) expect(document.querySelector(link.hash), link.hash).not.toBeNull();
  expect(received).toEqual([]);
});

test("putting a field right takes its error away at once, in text and in boxes", async () => {
  show(<SampleForm values={{ ...saved, title: "", topics: [] }} />);
  await post();
  await screen.findByRole("alert");
  await userEvent.type(screen.getByLabelText("Titel"), "Neu");
  await waitFor(() => expect(screen.getByLabelText("Titel").getAttribute("aria-invalid")).toBeNull());
  await userEvent.click(screen.getByLabelText("Wahl Y"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});

test("what the server refuses stands beside the field, and what was typed stays", async () => {
  show(<SampleForm />, {
    action: (form) =>
      refusal(Object.fromEntries(form) as object, { title: "too_long:20", form: "try_again" }),
  });
  await userEvent.clear(screen.getByLabelText("Titel"));
  await userEvent.type(screen.getByLabelText("Titel"), "Getippt");
  await post();
  await waitFor(() => expect(document.activeElement).toBe(summary()));
  expect(summary().textContent).toContain("Das hat gerade nicht geklappt.");
  expect(summary().textContent).toContain("Titel: Bitte kürzen: höchstens 20 Zeichen.");
  expect(screen.getByLabelText("Titel")).toHaveProperty("value", "Getippt");
});

test("a conflict stays to be read although the page is read anew, and ends with the next success", async () => {
  const answers: unknown[] = [refusal({ title: "Getippt", version: "3" }, { form: "changed_meanwhile" })];
  show(<SampleForm />, { action: () => answers.pop() ?? { saved: true } });
  await userEvent.clear(screen.getByLabelText("Titel"));
  await userEvent.type(screen.getByLabelText("Titel"), "Getippt");
  await post();
  await screen.findByText("Inzwischen gespeichert: Elektronikerin");
  await new Promise((settled) => setTimeout(settled, 50));
  expect(document.activeElement).toBe(summary());
  expect(screen.getByText("Inzwischen gespeichert: Elektronikerin")).toBeDefined();
  expect(screen.getByLabelText("Titel")).toHaveProperty("value", "Getippt");
  await post();
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(screen.queryByText(/Inzwischen gespeichert/)).toBeNull();
});

test("after a success the form starts afresh", async () => {
  show(<SampleForm />, { action: () => ({ saved: true }) });
  await userEvent.clear(screen.getByLabelText("Titel"));
  await userEvent.type(screen.getByLabelText("Titel"), "Etwas anderes");
  await post();
  await waitFor(() => expect(screen.getByLabelText("Titel")).toHaveProperty("value", "Elektronikerin"));
});

test("pressed twice it is sent once", async () => {
  let release = () => undefined as void;
  const received: FormData[] = [];
  show(<SampleForm />, {
    action: async (form) => {
      received.push(form);
      await new Promise<void>((resolve) => (release = resolve));
    },
  });
  await post();
  const busy = await screen.findByRole("button", { name: "Wird gesendet …" });
  expect(busy.getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(busy);
  release();
  await screen.findByRole("button", { name: "Speichern" });
  expect(received).toHaveLength(1);
});

test("a second button asks for another intent and need not wait for a finished form", async () => {
  const received: FormData[] = [];
  show(
    <F.Form intent="save" schema={schema} submitLabel="Speichern">
      <F.TextField name="title" label="Titel" />
      <F.SubmitButton name="intent" value="add_row" unchecked>
        Weitere Zeile
      </F.SubmitButton>
    </F.Form>,
    { action: (form) => received.push(form) },
  );
  await userEvent.click(screen.getByRole("button", { name: "Weitere Zeile" }));
  await waitFor(() => expect(received[0]?.get("intent")).toBe("add_row"));
});

test("Arabic forms speak Arabic", async () => {
  const { container } = show(<SampleForm values={{ version: 1 }} />, { locale: "ar" });
  await post();
  expect((await screen.findByRole("alert")).textContent).toContain("من فضلك املأ هذه الخانة.");
  await expectAccessible(container);
});
