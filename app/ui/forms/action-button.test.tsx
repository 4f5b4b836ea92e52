import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { show } from "#tests/ui/render.tsx";
import { ActionButton } from "./index.ts";

test("pressed, it posts its intent and values once", async () => {
  const received: FormData[] = [];
  show(
    <ActionButton
      intent="publish"
      values={{ vacancyId: "b", version: 3 }}
      description="Schweißerin veröffentlichen"
    >
      Veröffentlichen
    </ActionButton>,
    { action: (form) => new Promise((answer) => setTimeout(answer, 50, received.push(form))) },
  );
  await userEvent.dblClick(screen.getByRole("button", { name: "Schweißerin veröffentlichen" }));
  await waitFor(() => expect(received).toHaveLength(1));
  expect(Object.fromEntries(received[0]!)).toMatchObject({ intent: "publish", vacancyId: "b", version: "3" });
});
