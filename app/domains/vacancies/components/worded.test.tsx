import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { expectAccessible, show } from "#tests/ui/render.tsx";
import { newVacancySchema } from "../schema.ts";
import { checkWording } from "../wording/check.ts";
import { vacancyOf } from "../wording/testing.ts";
import { VacancyForm, WordingCard } from "./index.ts";

const form = (values: Parameters<typeof VacancyForm>[0]["values"]) => (
  <VacancyForm
    schema={newVacancySchema}
    intent="create"
    submissionId="0198f3a0-0000-7000-8000-000000000001"
    values={values}
    establishments={[]}
    headOffice="Werft Nord GmbH, Bremen"
    today={plainDate("2026-11-22")}
    thresholds={{ asOf: plainDate("2026-11-22"), values: [] }}
    submitLabel="Entwurf speichern"
  />
);

/** Everything said beside a field. */
const saidOf = (label: string) =>
  screen
    .getByLabelText(new RegExp(`^${label}`))
    .closest(".worded")
    ?.querySelector("[aria-live=polite]")?.textContent;

test("while writing, what there is to say comes beside the field, and goes with the words", async () => {
  const { container } = show(form({}));
  expect(saidOf("Stellenbezeichnung")).toBe("");
  const title = screen.getByLabelText("Stellenbezeichnung");
  await userEvent.type(title, "Elektroniker");
  await waitFor(() => expect(saidOf("Stellenbezeichnung")).toContain("„Elektroniker“"), { timeout: 3000 });
  expect(saidOf("Stellenbezeichnung")).toContain(
    "Stattdessen: Elektroniker (m/w/d), Elektronikerin/Elektroniker",
  );
  expect(saidOf("Stellenbezeichnung")).toContain("(§§ 1, 11 AGG)");
  await expectAccessible(container);

  await userEvent.type(title, " (m/w/d)");
  await waitFor(() => expect(saidOf("Stellenbezeichnung")).toBe(""), { timeout: 3000 });
});

test("each field has its own, and a level is weighed against the occupation", async () => {
  show(form({ occupation: "9112" }));
  await userEvent.type(screen.getByLabelText("Aufgaben"), "Wir sind ein junges Team.");
  await userEvent.type(screen.getByLabelText(/^Kenntnisse/), "Reinigung{Enter}Muttersprachler");
  await userEvent.selectOptions(screen.getByLabelText("Deutschkenntnisse"), "C1");
  await waitFor(() => expect(saidOf("Deutschkenntnisse")).toContain("genügt meist A2"), { timeout: 3000 });
  expect(saidOf("Aufgaben")).toContain("„junges Team“");
  expect(saidOf("Kenntnisse")).toContain("„Deutsch auf Niveau C1“");
  expect(saidOf("Stellenbezeichnung")).toBe("");

  await userEvent.type(screen.getByLabelText(/^Warum braucht/), "Aufsicht und Berichte");
  await waitFor(() => expect(saidOf("Deutschkenntnisse")).toBe(""), { timeout: 3000 });
});

test("it stops nobody: the form is sent with the words in it", async () => {
  const sent: FormData[] = [];
  show(
    form({
      ...{ title: "Elektroniker", occupation: "7411", tasks: "Wir sind ein junges Team.", skills: [] },
      ...{ qualification: "VOCATIONAL", languageLevel: "A2", weeklyHours: 160, salaryMin: 3_200_00 },
    }),
    { action: (data) => sent.push(data) },
  );
  await userEvent.click(screen.getByRole("button", { name: "Entwurf speichern" }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.get("title")).toBe("Elektroniker");
});

test("the vacancy's own page gathers all, with the way to change it", async () => {
  const findings = checkWording(
    vacancyOf({
      title: "Welder (m/f)",
      tasks: "Native speaker preferred. Please send a photo with your CV.",
    }),
  );
  const { container } = show(
    <main>
      <h1>Welder</h1>
      <WordingCard findings={findings} vacancy={{ id: "v1", may: { edit: true } }} />
    </main>,
    { locale: "en" },
  );
  const card = screen.getByRole("region", { name: "Check the wording" });
  const items = within(card).getAllByRole("listitem");
  expect(items.map(({ textContent }) => /“.*?”/.exec(textContent)?.[0])).toEqual([
    "“(m/f)”",
    "“Native speaker”",
    "“photo”",
  ]);
  expect(items[0]?.textContent).toContain("Instead: Welder (m/w/d)");
  expect(items[1]?.textContent).toContain("Tasks");
  expect(within(card).getByRole("link").getAttribute("href")).toBe("/employer/vacancies/v1/edit");
  await expectAccessible(container);
});

test("who may not change the vacancy gets no link, and a vacancy without findings no card", () => {
  const findings = checkWording(vacancyOf({ title: "Koch" }));
  const { unmount } = show(<WordingCard findings={findings} vacancy={{ id: "v1", may: { edit: false } }} />);
  expect(screen.getByRole("region", { name: "Formulierung prüfen" })).toBeTruthy();
  expect(screen.queryByRole("link")).toBeNull();
  unmount();
  const { container } = show(<WordingCard findings={[]} vacancy={{ id: "v1", may: { edit: true } }} />);
  expect(container.textContent).toBe("");
});
