import { expect, it, test } from "vitest";
import { check, ELECTRICIAN, MARKETING_SPECIALIST, routeOf, WELDER, type Changes } from "./testing/cases.ts";
import { toResultView } from "./view.ts";

const viewOf = (changes: Changes, asOf?: string) => toResultView(check(changes, asOf), "en");

it("shows the ways that are open, unclear or blocked, and no others", () => {
  const { routes } = viewOf({ ...ELECTRICIAN, "job.comparablePay": null });
  const shown = new Set(routes.map(({ status }) => status));
  expect([...shown].sort()).toEqual(["blocked", "unknown"]);
  expect(viewOf(ELECTRICIAN).routes.find(({ id }) => id === "18a")?.status).toBe("open");
  expect(routes.some(({ id }) => id === "free-movement" || id === "104c")).toBe(false);
});

it("leaves out the conditions that are not asked here", () => {
  const asked = viewOf(MARKETING_SPECIALIST).routes.find(({ id }) => id === "18g-1-standard");
  const all = routeOf("18g-1-standard", MARKETING_SPECIALIST).criteria;
  const left = all.filter(({ state }) => state === "not_applicable").map(({ id }) => id);
  expect(left).toContain("licence");
  expect(asked?.criteria.map(({ id }) => id)).toEqual(
    all.map(({ id }) => id).filter((id) => !left.includes(id)),
  );
});

it("says each condition with its norms once, no paragraph sign at the end of a line", () => {
  const way = viewOf(ELECTRICIAN).routes.find(({ id }) => id === "18a");
  expect(way).toMatchObject({
    kind: "job",
    norm: "§\u00a018a AufenthG",
    missing: [],
  });
  const job = way?.criteria.find(({ id }) => id === "skilled-worker-vocational");
  expect(job).toMatchObject({ state: "met", missing: [] });
  expect(job?.sentence).toMatch(/^[A-Z].+\.$/);
  expect(job?.norms.length).toBeGreaterThan(0);
  for (const { norms } of way?.criteria ?? []) expect(norms.join()).not.toMatch(/§ /);
});

it("names what would open a blocked way", () => {
  const tooLittle = { ...MARKETING_SPECIALIST, "job.grossAnnualSalary": 50_000 };
  const way = viewOf(tooLittle).routes.find(({ id }) => id === "18g-1-standard");
  expect(way?.remedies).toEqual(["Raise the salary by €700 to €50,700 a year."]);
});

test.each<[string, Changes, string | undefined, boolean | undefined]>([
  ["the Migrationsamt, officially", ELECTRICIAN, "Migrationsamt Bremen", true],
  [
    "Bremerhaven, from a newspaper",
    { ...ELECTRICIAN, "job.municipality": "Bremerhaven" },
    "Ausländerbehörde Bremerhaven (Magistrat, Abteilung Migration und Einbürgerung)",
    false,
  ],
  ["nobody without a Land", { ...ELECTRICIAN, "job.state": null }, undefined, undefined],
])("the office: %s", (_title, changes, name, sure) => {
  const { authority } = viewOf(changes).fastTrack;
  expect([authority?.name, authority?.sure]).toEqual([name, sure]);
  if (name !== undefined)
    expect(authority?.norm).toBe("§\u00a071 Abs. 1 AufenthG, §\u00a031 Abs. 4 AufenthV");
});

it("shows steps with their documents and both times, fees and days", () => {
  const { status, route, steps, fees, duration } = viewOf(ELECTRICIAN).fastTrack;
  expect([status, route]).toEqual(["open", "18a"]);
  expect(steps.find(({ id }) => id === "ba-consent")).toMatchObject({
    party: "ba",
    statutory: { amount: 1, unit: "week", kind: "deemed" },
    normal: { amount: 2, unit: "week", kind: "deemed" },
  });
  const consent = steps.find(({ id }) => id === "ba-consent");
  expect(consent?.documents).toHaveLength(1);
  expect(consent?.documents[0]).toMatch(/^[A-Z]/);
  expect(steps.find(({ id }) => id === "advice")).toMatchObject({ statutory: null, normal: null });
  expect(fees.map(({ id, amount, payer }) => `${id} ${amount} ${payer}`)).toEqual([
    "fast-track 411 employer",
    "visa 75 worker",
    "residence-title 100 worker",
  ]);
  expect(fees.every(({ norm, text }) => norm.startsWith("§\u00a0") && text.length > 3)).toBe(true);
  expect(duration).toMatchObject({
    fastTrack: { from: "2027-01-21", until: "2027-03-21", daysToFrom: 61, daysToUntil: 120 },
    statutory: { until: "2027-01-09", daysToUntil: 49 },
    regular: { from: "2026-12-05", until: null, daysToFrom: 14, daysToUntil: null },
  });
});

it("gives no days, steps or fees where no title is needed", () => {
  expect(viewOf({ ...ELECTRICIAN, "worker.nationalities": ["FR"] }).fastTrack).toMatchObject({
    steps: [],
    fees: [],
    duration: null,
  });
});

it("says duties, warnings and reasons in the language of the reader", () => {
  const view = viewOf(WELDER, "2027-02-01");
  expect(view).toMatchObject({ asOf: "2027-02-01", lawTextAsOf: "2026-08-19", titleRequired: "yes" });
  expect(view.warnings).toHaveLength(4);
  expect(view.warnings.every((warning) => typeof warning === "string" && warning.length > 10)).toBe(true);
  const { duties, recommended, recommendedBecause } = viewOf(ELECTRICIAN);
  expect(recommended).toBe("18a");
  // that consent is needed speaks against the way
  expect(recommendedBecause).toHaveLength(2);
  expect(duties[0]).toMatchObject({
    id: "check-title",
    party: "employer",
    norm: "§\u00a04a Abs. 5 S. 3 Nr. 1 AufenthG",
  });
});
