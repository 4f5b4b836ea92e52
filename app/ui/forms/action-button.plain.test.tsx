// @vitest-environment node
import { expect, test } from "vitest";
import { showPlain } from "#tests/ui/plain.tsx";
import { ActionButton } from "./index.ts";

const buttons = (
  <>
    <ActionButton intent="publish" values={{ vacancyId: "a", version: 3 }}>
      Veröffentlichen
    </ActionButton>
    <ActionButton
      intent="publish"
      values={{ vacancyId: "b", version: 3 }}
      description="Schweißerin veröffentlichen"
    >
      Veröffentlichen
    </ActionButton>
  </>
);

test("posts its intent and values without scripts", async () => {
  const { posted } = await showPlain(buttons);
  expect(Object.fromEntries(posted())).toMatchObject({ intent: "publish", vacancyId: "a", version: "3" });
});

test("the reason of a refusal stands beside the button that was pressed, also when the version has moved on", async () => {
  const page = await showPlain(buttons, {
    answered: {
      form: {
        intent: "publish",
        values: { _form: "do-publish-b", version: "2" },
        errors: { form: "not_allowed_now" },
      },
    },
  });
  const [first, second] = page.body.querySelectorAll("form");
  expect(first?.querySelector("[role=alert]")).toBeNull();
  expect(second?.querySelector("[role=alert]")?.textContent).toBe(
    "Das geht in diesem Stand nicht mehr. Bitte laden Sie die Seite neu.",
  );
  await page.expectAccessible();
});
