import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { parseForm } from "#app/platform/http/form-data.ts";
import { expectAccessible, show } from "#tests/ui/render.tsx";
import { formOccupation } from "./fields.ts";
import { Form, OccupationField } from "./index.ts";

const schema = z.object({ isco08: formOccupation });
const asked: string[] = [];

// The door that answers is tested on the server; here it is the network.
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    return Response.json({
      choices: [
        { value: "2221", label: "Pflegefachkräfte" },
        { value: "3221", label: "Pflegeassistenz" },
      ],
    });
  });
});
afterEach(() => vi.unstubAllGlobals());

const field = (
  <Form intent="save" schema={schema} values={{ isco08: "7212" }} submitLabel="Speichern">
    <OccupationField name="isco08" label="Beruf" savedLabel="Schweißen" />
  </Form>
);

test("suggestions come while typing, are chosen with the keyboard, and the code is posted", async () => {
  const received: FormData[] = [];
  const { container } = show(field, { action: (form) => received.push(form) });
  const input = screen.getByRole("combobox", { name: "Beruf" });
  expect(input).toHaveProperty("value", "Schweißen (7212)");
  await userEvent.clear(input);
  await userEvent.type(input, "pfleg");
  await screen.findByRole("option", { name: /Pflegeassistenz/ });
  expect(asked).toEqual(["/api/occupations?q=pfleg"]);
  expect(input.getAttribute("aria-expanded")).toBe("true");
  await expectAccessible(container);

  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(input).toHaveProperty("value", "Pflegeassistenz (3221)");
  expect(input.getAttribute("aria-expanded")).toBe("false");
  await userEvent.click(screen.getByRole("button", { name: "Speichern" }));
  await waitFor(() => expect(received).toHaveLength(1));
  expect(parseForm(received[0]!, schema)).toEqual({ ok: true, data: { isco08: "3221" } });
});

test("Escape closes the suggestions and keeps the text", async () => {
  show(field);
  const input = screen.getByRole("combobox");
  await userEvent.type(input, "x");
  await screen.findByRole("option", { name: /Pflegeassistenz/ });
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("option")).toBeNull();
  expect(input).toHaveProperty("value", "Schweißen (7212)x");
});
