import { describe, expect, it } from "vitest";
import { parseForm } from "#app/platform/http/form-data.ts";
import { newVacancySchema } from "./schema.ts";

const TYPED = {
  id: "0193a5c0-0000-7000-8000-000000000001",
  title: "Pflegefachkraft (m/w/d)",
  occupation: "Gesundheits- und Krankenpflege (81302)",
  tasks: "Grund- und Behandlungspflege auf einer Station mit 24 Betten",
  qualification: "VOCATIONAL",
  skills: "Wundversorgung, Dokumentation\nWundversorgung",
  languageLevel: "B2",
  languageReason: "Übergaben und Arztgespräche auf Deutsch",
  regulated: "on",
  weeklyHours: "38,75",
  salaryMin: "3.450,50",
  salaryMax: "3900",
  salaryPeriod: "MONTH",
  collectiveAgreement: "on",
  contractKind: "EMPLOYMENT",
  contractMonths: "0",
  establishmentId: "",
  startsOn: "01.03.2027",
  openings: "2",
};

function post(changes: Partial<Record<keyof typeof TYPED, string>> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...TYPED, ...changes })) form.append(name, value);
  return parseForm(form, newVacancySchema);
}

function errorsOf(changes: Parameters<typeof post>[0]) {
  const result = post(changes);
  return result.ok ? {} : result.errors;
}

describe("newVacancySchema", () => {
  it("reads a plainly posted form", () => {
    expect(post()).toEqual({
      ok: true,
      data: {
        id: "0193a5c0-0000-7000-8000-000000000001",
        title: "Pflegefachkraft (m/w/d)",
        occupation: "81302",
        tasks: "Grund- und Behandlungspflege auf einer Station mit 24 Betten",
        qualification: "VOCATIONAL",
        skills: ["Wundversorgung", "Dokumentation"],
        languageLevel: "B2",
        languageReason: "Übergaben und Arztgespräche auf Deutsch",
        regulated: true,
        weeklyHours: 155,
        salaryMin: 345050,
        salaryMax: 390000,
        salaryPeriod: "MONTH",
        collectiveAgreement: true,
        contractKind: "EMPLOYMENT",
        contractMonths: 0,
        establishmentId: "head_office",
        startsOn: "2027-03-01",
        openings: 2,
        housingHelp: false,
        relocationHelp: false,
      },
    });
  });

  it("takes an occupation without a German code", () => {
    const result = post({ occupation: "2512" });
    expect(result.ok && result.data.occupation).toBe("2512");
  });

  it("takes a vacancy without skills, range, start and reason", () => {
    const result = post({ skills: "", salaryMax: "", startsOn: "", languageLevel: "A2", languageReason: "" });
    expect(result.ok && result.data.skills).toEqual([]);
  });

  it.each([
    ["a word instead of a choice", { occupation: "Pflege" }, { occupation: "choose_occupation" }],
    ["no occupation", { occupation: "" }, { occupation: "required" }],
    [
      "B1 without a reason",
      { languageLevel: "B1", languageReason: " " },
      { languageReason: "language_reason_required" },
    ],
    ["a range upside down", { salaryMax: "3.450,49" }, { salaryMax: "max_below_min" }],
    [
      "a year's pay said to be a month's",
      { salaryMin: "90000", salaryMax: "" },
      { salaryMin: "salary_implausible" },
    ],
    [
      "an hour's pay said to be a year's",
      { salaryMin: "15", salaryMax: "", salaryPeriod: "YEAR" },
      { salaryMin: "salary_implausible" },
    ],
    ["hours not in quarters", { weeklyHours: "38,8" }, { weeklyHours: "not_quarter_hours" }],
    ["more hours than sixty", { weeklyHours: "60,25" }, { weeklyHours: "too_big:60" }],
    ["less than an hour", { weeklyHours: "0,75" }, { weeklyHours: "too_small:1" }],
    ["a place that is no id", { establishmentId: "Halle 2" }, { establishmentId: "invalid" }],
    ["no opening", { openings: "0" }, { openings: "too_small:1" }],
    ["a day that does not exist", { startsOn: "30.02.2027" }, { startsOn: "invalid_date" }],
  ] as const)("refuses %s", (_, changes, errors) => expect(errorsOf(changes)).toEqual(errors));

  it("tells of several mistakes at once, the joint ones too", () => {
    expect(errorsOf({ title: "", languageReason: "", salaryMax: "1", weeklyHours: "viel" })).toEqual({
      title: "required",
      languageReason: "language_reason_required",
      salaryMax: "max_below_min",
      weeklyHours: "not_quarter_hours",
    });
  });
});
