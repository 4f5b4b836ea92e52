import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { ELECTRICIAN_ANSWERS } from "#tests/factories/electrician.ts";
import { checkPage } from "./page.server.ts";
import type { CheckPage } from "./page.server.ts";

const today = plainDate("2026-11-21");
const page = (query: string, known = {}): CheckPage =>
  checkPage(new URL(`http://localhost/check?${query}`), { today, locale: "de", known });

/** Answers what is asked, page after page, until nothing more is asked. */
function walk(says: Record<string, string>): CheckPage[] {
  const pages = [page("")];
  for (let last = pages[0]; last?.group; last = pages.at(-1)) {
    const query = new URLSearchParams(last.carried.map(([name, value]) => [name, value]));
    for (const { fact } of last.questions) query.set(fact, says[fact] ?? "");
    pages.push(page(query.toString()));
  }
  return pages;
}

describe("checkPage", () => {
  it("begins with three questions about the person and no result", () => {
    const first = page("");
    expect(first.group).toBe("person");
    expect(first.questions.map(({ fact }) => fact)).toEqual([
      "worker.nationalities",
      "worker.residence.country",
      "worker.qualification.kind",
    ]);
    expect(first.result).toBeNull();
  });

  it("says something useful after the first screen", () => {
    const second = page(
      "worker.nationalities=TN&worker.residence.country=TN&worker.qualification.kind=vocational",
    );
    expect(second.group).toBe("qualification");
    expect(second.counter.routes.map(({ id }) => id)).toContain("18a");
    expect(second.counter.routes.map(({ id }) => id)).not.toContain("18b");
  });

  it("sends the whole result only once nothing more is asked", () => {
    const second = page("worker.nationalities=TN&worker.residence.country=TN&asOf=2027-02-30");
    expect([page("").begun, second.begun]).toEqual([false, true]);
    expect(second.result).toBeNull();
    // the day has no field here that could say what is wrong with it
    expect(second.errors).toEqual({});
  });

  it("tells a citizen of the Union at once that no title is needed", () => {
    const second = page("worker.nationalities=PL&worker.residence.country=PL&worker.qualification.kind=");
    expect(second.group).toBeNull();
    expect(second.result?.titleRequired).toBe("no");
    expect(second.result?.recommended).toBe("free-movement");
  });

  it("leads an electrician with recognised training to § 18a in at most eight screens", () => {
    const pages = walk(ELECTRICIAN_ANSWERS);
    expect(pages.length - 1).toBeLessThanOrEqual(8);
    const result = pages.at(-1)?.result;
    expect(result?.recommended).toBe("18a");
    expect(result?.fastTrack.authority?.name).toBe("Migrationsamt Bremen");
    expect(result?.fastTrack.steps[0]?.id).toBe("power-of-attorney");
    expect(result?.fastTrack.fees.map(({ amount }) => amount)).toEqual([411, 75, 100]);
  });

  it("applies the law of another day, and keeps what is no day beside its field", () => {
    const answers = "worker.nationalities=TN&worker.residence.country=TN&view=result";
    const past = page(`${answers}&asOf=2025-12-31`);
    expect(past.result?.asOf).toBe("2025-12-31");
    expect(past.day).toEqual({ value: "2025-12-31", isToday: false, error: null });

    const wrong = page(`${answers}&asOf=2027-02-30`);
    expect(wrong.group).toBeNull();
    expect(wrong.result?.asOf).toBe("2026-11-21");
    expect(wrong.day).toEqual({ value: "2027-02-30", isToday: true, error: "invalid_date" });
  });

  it("says an open-ended contract in words", () => {
    const { answers } = page("worker.nationalities=TN&job.contractMonths=0&view=result");
    expect(answers.find(({ fact }) => fact === "job.contractMonths")?.text).toBe("unbefristet");
  });

  it("never asks the same question twice on the way", () => {
    const asked = walk(ELECTRICIAN_ANSWERS).flatMap(({ questions }) => questions.map(({ fact }) => fact));
    expect(asked).toHaveLength(new Set(asked).size);
  });

  it("asks for the status only of people who live here", () => {
    const facts = (query: string) => page(query).questions.map(({ fact }) => fact);
    const first = "worker.nationalities=SY&worker.qualification.kind=vocational&worker.residence.country=";
    expect(facts(`${first}DE`)).toContain("worker.residence.germanStatus");
    expect(facts(`${first}SY`)).not.toContain("worker.residence.germanStatus");
  });

  it("asks what is left at last on one page, part by part", () => {
    const helper = {
      ...ELECTRICIAN_ANSWERS,
      "worker.nationalities": "AF",
      "worker.residence.country": "DE",
      "worker.residence.germanStatus": "duldung",
      "worker.qualification.recognition": "not_applied",
    };
    const last = walk(helper).at(-2);
    const parts = [...new Set(last?.questions.map(({ group }) => group))];
    expect(parts).toEqual(["person", "stay", "qualification", "experience", "employer"]);
    expect(last?.questions.filter(({ group }) => group === "stay").map(({ fact }) => fact)).toEqual([
      "worker.residence.enteredGermanyOn",
      "worker.residence.toleratedSince",
      "worker.residence.identityClarified",
    ]);
  });

  it("asks people abroad of protection in another member state, and of what was in Germany before", () => {
    const abroad =
      "worker.nationalities=RS&worker.residence.country=RS&worker.qualification.kind=none&part=stay";
    expect(page(abroad).questions.map(({ fact }) => fact)).toEqual([
      "worker.residence.asylumBenefitsLast24Months",
    ]);
  });

  it("goes back to a part with everything in it, and forgets what that ends", () => {
    const query = "worker.nationalities=SY&worker.residence.country=DE&worker.residence.germanStatus=duldung";
    expect(page(`${query}&part=stay`).typed["worker.residence.germanStatus"]).toBe("duldung");
    const moved = page(query.replace("country=DE", "country=SY"));
    expect(moved.facts.worker?.residence).toEqual({ country: "SY" });
    expect(moved.query).not.toContain("duldung");
  });

  it("shows the part of an answer it does not understand, with what was typed", () => {
    const wrong = page(
      "worker.nationalities=TN&worker.residence.country=TN&job.grossAnnualSalary=viel&view=result",
    );
    expect(wrong.group).toBe("offer");
    expect(wrong.errors).toEqual({ "job.grossAnnualSalary": "not_an_amount" });
    expect(wrong.typed["job.grossAnnualSalary"]).toBe("viel");
  });

  it("offers occupations for a word", () => {
    const choices = page("job.isco08=Schweißer&worker.nationalities=TN").choices["job.isco08"];
    expect(choices?.[0]).toMatchObject({ value: "7212" });
  });

  it("shows the result early when it is asked for", () => {
    const early = page("worker.nationalities=TN&worker.residence.country=TN&view=result");
    expect(early.group).toBeNull();
    expect(early.openPart).not.toBeNull();
  });

  it("knows what the vacancy settles", () => {
    const known = { job: { isco08: "2221", regulated: true, state: "HB" as const, municipality: "Bremen" } };
    const after = page(
      "worker.nationalities=IN&worker.residence.country=IN&worker.qualification.kind=vocational" +
        "&worker.qualification.obtainedIn=IN&worker.qualification.recognition=pending",
      known,
    );
    expect(after.answers.find(({ fact }) => fact === "job.isco08")?.text).toBe("Pflegefachkräfte (2221)");
    expect(after.questions.map(({ fact }) => fact)).not.toContain("job.isco08");
  });
});
