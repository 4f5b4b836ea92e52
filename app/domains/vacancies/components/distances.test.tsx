import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { Form, MoneyField, NumberField } from "#app/ui/forms/index.ts";
import { show } from "#tests/ui/render.tsx";
import { DistancesOfForm } from "./distances.tsx";

const thresholds = {
  asOf: plainDate("2026-11-22"),
  values: [{ id: "blue-card-standard" as const, norm: "§ 18g Abs. 1 S. 1 AufenthG", cents: 50_700_00 }],
};

test("while a salary is typed its distance stands beside, and goes when nothing can be read", async () => {
  show(
    <Form
      intent="save"
      submitLabel="Speichern"
      labels="vacancies"
      values={{ salaryMin: 4_000_00, weeklyHours: 160 }}
    >
      <NumberField name="weeklyHours" kind="quarterHours" />
      <input type="hidden" name="salaryPeriod" value="MONTH" />
      <input type="hidden" name="contractKind" value="EMPLOYMENT" />
      <MoneyField name="salaryMin" />
      <DistancesOfForm thresholds={thresholds} />
    </Form>,
  );
  expect(await screen.findByText(/2\.700\s€ darunter:/)).toBeTruthy();
  const field = screen.getByLabelText(/mindestens/);
  await userEvent.clear(field);
  await userEvent.type(field, "4.250");
  expect(await screen.findByText(/300\s€ darüber:/, {}, { timeout: 3_000 })).toBeTruthy();
  expect(screen.getByText(/Rechtsstand 22\.11\.2026/)).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, "viel");
  await waitFor(() => expect(screen.queryByText(/Rechtsstand/)).toBeNull(), { timeout: 3_000 });
});
