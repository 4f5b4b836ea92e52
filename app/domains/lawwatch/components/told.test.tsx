import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { expectAccessible, show } from "#tests/ui/render.tsx";
import type { WatchedMatter } from "../queries.server.ts";
import { LawHints, TellAll, WatchedMatters } from "./index.ts";

const DAY = plainDate("2027-01-01");
const ROUTE = {
  ...{ id: "18g-1-shortage", name: "Blaue Karte EU, Mangelberuf", norm: "§ 18g AufenthG" },
  ...{ before: "open" as const, after: "unknown" as const, draft: "below" as const },
  reasons: ["Nach dem Entwurf wären es 48.108,60 € im Jahr."],
};

const matter = (given: Partial<WatchedMatter>): WatchedMatter => ({
  ...{ kind: "vacancy", id: "v1", title: "Softwareentwicklung", savedOn: null, version: "line" },
  ...{ company: "Werft Nord GmbH", companyId: "c1", routes: [ROUTE], notice: null },
  concerned: { people: 2, representatives: 0, advisorName: null },
  ...given,
});

const notice = (state: "told" | "earlier_rules" | "other_result") => ({
  ...{ state, at: new Date("2026-11-21T09:00:00Z"), by: "Ben Weber" },
});

test("a line says whom it concerns and whether they know", async () => {
  const { container } = show(
    <main>
      <h1>Was sich ändert</h1>
      <WatchedMatters
        day={DAY}
        matters={[
          matter({}),
          matter({ id: "v2", title: "Montage", notice: notice("told") }),
          matter({ id: "v3", title: "Pflege", notice: notice("other_result") }),
          matter({ id: "v4", title: "Küche", notice: notice("earlier_rules") }),
          matter({
            ...{ kind: "case", id: "k1", title: "2026-101", notice: notice("told") },
            concerned: { people: 0, representatives: 1, advisorName: "Ayşe Özdemir" },
          }),
        ]}
      />
    </main>,
  );
  const lines = screen.getAllByRole("row").map(({ textContent }) => textContent);
  const lineOf = (title: string) => lines.find((text) => text.includes(title));
  expect(lineOf("Softwareentwicklung")).toContain("Werft Nord GmbH: 2 Personen erhalten eine E-Mail");
  expect(lineOf("Montage")).toContain("benachrichtigt am 21.11.2026 von Ben Weber");
  expect(lineOf("Pflege")).toContain("anderes Ergebnis mitgeteilt am 21.11.2026 von Ben Weber");
  expect(lineOf("Küche")).toContain("benachrichtigt, frühere Regelfassung");
  expect(lineOf("2026-101")).toContain("niemand hat einen Zugang. Bitte rufen Sie dort an.");
  expect(lineOf("2026-101")).toContain("Ansprechperson im Welcome Center: Ayşe Özdemir");
  expect(screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual([
    "Benachrichtigen: Softwareentwicklung, Werft Nord GmbH",
    "Noch einmal benachrichtigen: Pflege, Werft Nord GmbH",
    "Noch einmal benachrichtigen: Küche, Werft Nord GmbH",
  ]);
  await expectAccessible(container);
});

test("the button for all sends the list as it is shown, once", async () => {
  const sent: Record<string, unknown>[] = [];
  const answer = Promise.withResolvers<null>();
  const action = (form: FormData) => {
    sent.push(Object.fromEntries(form));
    return answer.promise;
  };
  show(<TellAll day={DAY} waiting={3} version="list" />, { action });
  expect(screen.getByText(/Bei 3 Vorgängen wissen die Betroffenen noch nichts davon/)).toBeDefined();
  await userEvent.dblClick(screen.getByRole("button", { name: "Betroffene benachrichtigen" }));
  await waitFor(() => expect(sent).not.toEqual([]));
  answer.resolve(null);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ intent: "tellAll", day: "2027-01-01", version: "list" });
});

test("there is no button when nobody waits", () => {
  show(<TellAll day={DAY} waiting={0} version="list" />);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText("Keine Benachrichtigung steht aus.")).toBeDefined();
});

test.each([
  [true, "From 1 January 2027 something else may apply"],
  [false, "From 1 January 2027 something else applies"],
])("a hint is certain only where the answer is (open: %s)", async (open, title) => {
  const hints = [{ day: DAY, toldAt: new Date("2026-11-21T09:00:00Z"), routes: [ROUTE], open }];
  const { container } = show(<LawHints hints={hints} />, { locale: "en" });
  expect(screen.getByRole("group", { name: title })).toBeDefined();
  expect(screen.getByText(/These figures are only a draft so far/)).toBeDefined();
  expect(screen.getByText(/The Welcome Center told you on 21\/11\/2026/)).toBeDefined();
  await expectAccessible(container);
});
