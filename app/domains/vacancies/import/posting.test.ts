import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { findPosting, type Posting } from "./find-posting.ts";
import { plainText } from "./plain-text.ts";
import { fromPosting } from "./posting.ts";

const KNOWN = {
  companyName: "Werft Nord GmbH",
  headOffice: "Hafenstraße 1, 28195 Bremen",
  establishments: [
    { value: "0193a000-0000-7000-8000-000000000001", label: "Dock: Kai 2, 27568 Bremerhaven" },
  ],
  today: plainDate("2026-11-21"),
  occupations: null,
};

const POSTING = {
  "@context": "https://schema.org/",
  "@type": "JobPosting",
  title: "Elektroniker (m/w/d) f&uuml;r Betriebstechnik",
  description: "<p>Krane &amp; Steuerungen warten</p><ul><li>Prüfen</li><li>Messen</li></ul>",
  datePosted: "2026-11-01",
  validThrough: "2027-01-31T00:00",
  employmentType: "FULL_TIME",
  workHours: "38,5 Std. pro Woche",
  hiringOrganization: { "@type": "Organization", name: "werft nord gmbh" },
  jobLocation: { address: { "@type": "PostalAddress", postalCode: "27568", addressLocality: "Bremerhaven" } },
  baseSalary: {
    "@type": "MonetaryAmount",
    currency: "EUR",
    value: { "@type": "QuantitativeValue", minValue: "3400.50", maxValue: 3900, unitText: "MONTH" },
  },
  educationRequirements: { credentialCategory: "professional certificate" },
  skills: "SPS, Schaltpläne; DGUV V3",
  totalJobOpenings: "2",
  jobStartDate: "2027-03-01",
};

const taken = (changes: object) => fromPosting({ ...POSTING, ...changes }, KNOWN);
const leftOf = (changes: object) => taken(changes).left.map(({ property, code }) => `${property}: ${code}`);

describe("a posting becomes a form", () => {
  it("takes what is said, and chooses the occupation by the title", () => {
    expect(fromPosting(POSTING, KNOWN)).toEqual({
      values: {
        title: "Elektroniker (m/w/d) für Betriebstechnik",
        occupation: "26252",
        tasks: "Krane & Steuerungen warten\n- Prüfen\n- Messen",
        qualification: "VOCATIONAL",
        skills: ["SPS", "Schaltpläne", "DGUV V3"],
        weeklyHours: 154,
        salaryMin: 340050,
        salaryMax: 390000,
        salaryPeriod: "MONTH",
        establishmentId: "0193a000-0000-7000-8000-000000000001",
        startsOn: "2027-03-01",
        openings: 2,
      },
      left: [{ property: "title", value: "Elektroniker (m/w/d) für Betriebstechnik", code: "guessed" }],
    });
  });

  it("believes a code of the occupation before the title", () => {
    const { values, left } = taken({ occupationalCategory: { codeValue: "7212" } });
    expect(values.occupation).toBe("7212");
    expect(left).toEqual([]);
    expect(taken({ occupationalCategory: "81302 Pflege" }).values.occupation).toBe("81302");
    expect(leftOf({ occupationalCategory: "Handwerk" })).toContain("occupationalCategory: unclear");
  });

  it.each<[string, object, string]>([
    [
      "pay in another currency",
      { baseSalary: { ...POSTING.baseSalary, currency: "USD" } },
      "baseSalary: other_currency",
    ],
    [
      "pay by the week",
      { baseSalary: { currency: "EUR", value: { value: 900, unitText: "WEEK" } } },
      "baseSalary: other_period",
    ],
    ["pay as a bare number", { baseSalary: 40000 }, "baseSalary: unclear"],
    ["no hours", { workHours: undefined }, "employmentType: hours_needed"],
    ["hours in words", { workHours: "nach Absprache" }, "workHours: unclear"],
    [
      "another place",
      { jobLocation: { address: { addressLocality: "Hamburg" } } },
      "jobLocation: no_such_place",
    ],
    ["another company", { hiringOrganization: "Zeitarbeit AG" }, "hiringOrganization: other_company"],
    ["a start that has passed", { jobStartDate: "2026-11-20" }, "jobStartDate: past"],
    ["a day that is none", { jobStartDate: "sofort" }, "jobStartDate: unclear"],
    ["a long title", { title: "Schweißer ".repeat(20) }, "title: shortened"],
    ["a long description", { description: "Wort ".repeat(1_000) }, "description: shortened"],
    ["no number of openings", { totalJobOpenings: "viele" }, "totalJobOpenings: unclear"],
    ["unknown schooling", { educationRequirements: "Gesellenbrief" }, "educationRequirements: unclear"],
    [
      "who may apply from where",
      { applicantLocationRequirements: { name: "DE" } },
      "applicantLocationRequirements: no_field",
    ],
    ["benefits", { jobBenefits: "Jobrad" }, "jobBenefits: no_field"],
  ])("says what did not come along: %s", (_name, changes, wanted) => {
    // as it comes from JSON: what is undefined is not there
    const posting = JSON.parse(JSON.stringify({ ...POSTING, ...changes })) as Posting;
    const left = fromPosting(posting, KNOWN).left.map(({ property, code }) => `${property}: ${code}`);
    expect(left).toContain(wanted);
  });

  it("shows what did not come along in words", () => {
    const contact = { "@type": "ContactPoint", name: "Anke", email: ["a@werft.example", "b@werft.example"] };
    const long = { jobBenefits: "Jobrad ".repeat(50), applicationContact: contact };
    expect(taken(long).left.map(({ value }) => value)).toEqual([
      "Elektroniker (m/w/d) für Betriebstechnik",
      `${"Jobrad ".repeat(50).slice(0, 160)}…`,
      "Anke, a@werft.example, b@werft.example",
    ]);
  });

  it("finds the place by its name where no postcode is said, and the head office", () => {
    const at = (addressLocality: string) => taken({ jobLocation: [{ address: { addressLocality } }] }).values;
    expect(at("Bremen").establishmentId).toBe("head_office");
    expect(at("bremerhaven").establishmentId).toBe("0193a000-0000-7000-8000-000000000001");
    expect(at("")).not.toHaveProperty("establishmentId");
  });

  it("survives anything", () => {
    const deep = JSON.parse(`{"jobBenefits":${"[".repeat(100_000)}${"]".repeat(100_000)}}`) as Posting;
    expect(fromPosting(deep, KNOWN).left).toEqual([{ property: "jobBenefits", value: "", code: "no_field" }]);
    for (const odd of [
      null,
      7,
      true,
      [],
      {},
      [[]],
      { a: { b: null } },
      "",
      [null],
      { address: 1, value: [] },
    ]) {
      const all = Object.fromEntries(Object.keys(POSTING).map((name) => [name, odd]));
      expect(() => fromPosting(all, KNOWN), JSON.stringify(odd)).not.toThrow();
    }
  });
});

describe("finding a posting in what was pasted", () => {
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const found = (text: string) => {
    const result = findPosting(text);
    return result.ok ? result.posting.title : result.code;
  };

  it.each([
    ["JSON-LD itself", '{"@type":"JobPosting","title":"A"}'],
    ["a list", '[{"@type":"WebSite"},{"@type":["Thing","JobPosting"],"title":"A"}]'],
    [
      "a graph",
      '{"@graph":[{"@type":"BreadcrumbList"},{"@type":"https://schema.org/JobPosting","title":"A"}]}',
    ],
    [
      "a page",
      `<html><script>var a = "</b>"</script>${script('{"@type":"Organization"}')}${script('{"@type":"JobPosting","title":"A"}')}`,
    ],
    [
      "a page with other attributes",
      `<script data-x='1' type=application/ld+json id="p">\n{"@type":"JobPosting","title":"A"}\n</script >`,
    ],
    ["a page with one broken block", `${script("{oops")}${script('{"@type":"JobPosting","title":"A"}')}`],
  ])("%s", (_name, text) => {
    expect(found(text)).toBe("A");
  });

  it("says whether there is no data at all, or no job in it", () => {
    expect(found("Wir suchen Elektroniker")).toBe("no_structured_data");
    expect(found(script("{oops"))).toBe("no_structured_data");
    expect(found('<script type="application/ld+json">{"@type":"JobPosting"}')).toBe("no_structured_data");
    expect(found(script('{"@type":"Organization"}'))).toBe("no_posting");
    expect(found("7")).toBe("no_posting");
    expect(found(`${'{"a":'.repeat(20)}{"@type":"JobPosting"}${"}".repeat(20)}`)).toBe("no_posting");
  });

  it("is not kept busy by a text made for it", () => {
    const opening = '<script type="application/ld+json">';
    for (const text of ["<script ", opening, `${opening}{`, "<li ", "&#x", "<"]) {
      const long = `${text.repeat(Math.floor(500_000 / text.length))}</script>`;
      const start = performance.now();
      findPosting(long);
      plainText(long);
      expect(performance.now() - start, text).toBeLessThan(2_000);
    }
  });
});

describe("the words of HTML", () => {
  it.each([
    ["Text ohne alles", "Text ohne alles"],
    ["Lohn > 20 € & mehr, 3 < 5", "Lohn > 20 € & mehr, 3 < 5"],
    ["<p>Eins</p>\n\n<p>Zwei<br>Drei</p>", "Eins\nZwei\nDrei"],
    ["&lt;p&gt;Doppelt &amp;amp; maskiert&lt;/p&gt;", "Doppelt & maskiert"],
    ["<script>alert(1)</script><style>p{}</style>Rest", "Rest"],
    ["K&ouml;ln &#8211; &#x41; &unknown; &#0;", "Köln – A &unknown;"],
    ["<ul><li>a</li><li></li></ul>", "- a"],
  ])("%s", (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
