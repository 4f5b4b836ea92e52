// @vitest-environment node
import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm } from "#app/platform/http/form-data.ts";
import { showPlain } from "#tests/ui/plain.tsx";
import { formOccupation } from "./fields.ts";
import { Form, OccupationField } from "./index.ts";

const schema = z.object({ isco08: formOccupation });

const field = (
  <Form intent="save" schema={schema} values={{ isco08: "7212" }} submitLabel="Speichern">
    <OccupationField name="isco08" label="Beruf" savedLabel="Schweißen" />
  </Form>
);

test("without scripts a button searches, the suggestions come as a list, and the chosen one counts", async () => {
  const answered = {
    form: {
      intent: "search",
      values: { _form: "form-save", isco08: "pfleg" },
      errors: { isco08: "choose_occupation" },
      choices: { isco08: [{ value: "2221", label: "Pflegefachkräfte", hint: "Krankenpflege" }] },
    },
  };
  const page = await showPlain(field, { answered });
  const search = page.screen.getByRole("button", { name: "Suchen" });
  expect([search.getAttribute("name"), search.getAttribute("value")]).toEqual(["intent", "search"]);
  page.screen.getByRole("radio", { name: "Pflegefachkräfte" }).click();
  const posted = page.posted();
  expect(posted.getAll("isco08")).toEqual(["pfleg", "Pflegefachkräfte (2221)"]);
  expect(parseForm(posted, schema)).toEqual({ ok: true, data: { isco08: "2221" } });
  await page.expectAccessible();
});
