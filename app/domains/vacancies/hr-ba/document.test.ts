import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { LAND_CODES, plainDate } from "#app/domains/calendar/index.ts";
import { hrBaXml, type AgencyCompany, type AgencyVacancy } from "./document.ts";
import { agencyNumbersSchema } from "./schema.ts";
import { shapeFaults } from "./testing/sample.ts";

const PLACE = { street: "Hafenstraße 1", postcode: "28195", municipality: "Bremen", land: "HB" } as const;
const COMPANY: AgencyCompany = {
  ...PLACE,
  legalName: "Werft & Söhne <GmbH>",
  contactName: "Dr. Anke Behrens",
  contactEmail: "kontakt@werft.example",
};
const VACANCY: AgencyVacancy = {
  id: "0193a000-0000-7000-8000-000000000001",
  title: "Elektroniker/in",
  tasks: "Krane warten",
  lines: ["Deutschkenntnisse: B1"],
  salary: "3.400 € bis 3.900 € im Monat",
  hours: "38,75 Stunden in der Woche",
  weeklyQuarterHours: 155,
  contractKind: "EMPLOYMENT",
  contractMonths: 0,
  openings: 2,
  startsOn: plainDate("2027-03-01"),
  place: { ...PLACE, municipality: "Bremerhaven", postcode: "27568" },
  publishedAt: new Date("2026-11-20T23:30:00Z"),
  updatedAt: new Date("2026-11-21T08:00:00.500Z"),
  until: plainDate("2027-02-19"),
  url: "https://lotse.example/jobs/elektroniker-in-0123456789",
};
const NUMBERS = { supplier: "V000311000", alliance: "12345", hiring: "A123B45678" };
const NOW = new Date("2026-11-21T09:00:00.123Z");

const written = (changes: Partial<AgencyVacancy> = {}, numbers = {}) =>
  hrBaXml([{ ...VACANCY, ...changes }], { company: COMPANY, numbers, now: NOW });
const read = (xml: string) =>
  new XMLParser({ parseTagValue: false }).parse(xml) as {
    HRBAXMLJobPositionPosting: { Header: object; Data: { JobPositionPosting: object } };
  };
const postingIn = (xml: string) => read(xml).HRBAXMLJobPositionPosting.Data.JobPositionPosting;

describe("the file for the Federal Employment Agency", () => {
  it("says each thing in the element of the sample that is meant for it", () => {
    const { Header, Data } = read(written({}, NUMBERS)).HRBAXMLJobPositionPosting;
    expect(Header).toEqual({
      SupplierId: "V000311000",
      Timestamp: "2026-11-21T09:00:00Z",
      Amount: "1",
      TypeOfLoad: "F",
    });
    const person = { GivenName: "Dr. Anke", FamilyName: "Behrens" };
    const office = {
      CountryCode: "DE",
      PostalCode: "28195",
      Region: "5",
      Municipality: "Bremen",
      StreetName: "Hafenstraße 1",
    };
    const url = "https://lotse.example/jobs/elektroniker-in-0123456789";
    expect(Data.JobPositionPosting).toEqual({
      JobPositionPostingId: "12345-0193a000-0000-7000-8000-000000000001-S",
      HiringOrg: {
        HiringOrgName: "Werft & Söhne <GmbH>",
        HiringOrgId: "A123B45678",
        Contact: { ...person, PostalAddress: office, EMail: "kontakt@werft.example" },
      },
      PostDetail: {
        StartDate: "2026-11-21",
        EndDate: "2027-02-19",
        LastModificationDate: "2026-11-21T08:00:00Z",
        Status: "1",
        Action: "1",
        SupplierId: "V000311000",
        SupplierName: "Werft & Söhne <GmbH>",
        InternetReference: url,
        PostedBy: {
          Contact: {
            Company: "Werft & Söhne <GmbH>",
            ...person,
            PostalAddress: office,
            EMail: "kontakt@werft.example",
            JobContactWebSite: url,
          },
        },
        BASupervision: "0",
        SupervisionDesired: "0",
      },
      JobPositionInformation: {
        JobPositionTitleDescription: "Elektroniker/in",
        JobOfferType: "1",
        Objective: "Krane warten\nDeutschkenntnisse: B1",
        JobPositionDescription: {
          JobPositionLocation: {
            Location: { ...office, PostalCode: "27568", Municipality: "Bremerhaven" },
          },
          Classification: {
            Schedule: { WorkingPlan: "1", SummaryText: "38,75 Stunden in der Woche" },
            Duration: { TemporaryOrRegular: "2" },
          },
          CompensationDescription: { Salary: "3.400 € bis 3.900 € im Monat" },
        },
        NumberToFill: "2",
        AssignmentStartDate: "2027-03-01",
      },
    });
  });

  it.each<[string, Partial<AgencyVacancy>, object]>([
    ["with all numbers", {}, NUMBERS],
    ["without any", {}, {}],
    [
      "limited, part time, as training",
      { contractMonths: 24, weeklyQuarterHours: 80, contractKind: "TRAINING" },
      {},
    ],
    [
      "without start, page or street",
      { startsOn: null, url: null, place: { ...PLACE, street: "", postcode: "" } },
      {},
    ],
  ])("has the shape of the sample, element by element, %s", (_name, changes, numbers) => {
    expect(shapeFaults(written(changes, numbers))).toEqual([]);
  });

  it("numbers hours, contracts and kinds as the interface does", () => {
    const xml = written({ contractMonths: 24, weeklyQuarterHours: 80, contractKind: "TRAINING" });
    expect(postingIn(xml)).toMatchObject({
      JobPositionInformation: {
        JobOfferType: "4",
        JobPositionDescription: {
          Classification: {
            Schedule: { HoursPerWeek: "20", WorkingPlan: "3" },
            Duration: { TermLength: "24", TemporaryOrRegular: "1" },
          },
        },
      },
    });
  });

  it("numbers the Länder as the agency does", () => {
    const regions = LAND_CODES.map((land) => {
      const xml = written({ place: { ...PLACE, land } });
      return [land, /<Location>.*?<Region>(\d+)</s.exec(xml)?.[1]];
    });
    expect(Object.fromEntries(regions)).toEqual({
      ...{ BW: "1", BY: "2", BE: "3", BB: "4", HB: "5", HH: "6", HE: "7", MV: "8", NI: "9", NW: "10" },
      ...{ RP: "11", SL: "12", SN: "13", ST: "14", SH: "15", TH: "16" },
    });
  });

  it("shortens a description that is longer than the board takes, between words", () => {
    const xml = written({ tasks: "Krane warten ".repeat(400) });
    const [, objective = ""] = /<Objective>(.*?)<\/Objective>/s.exec(xml) ?? [];
    expect(objective.length).toBeLessThanOrEqual(4_000);
    expect(objective).toMatch(/(Krane|warten)…$/);
  });

  it("may be empty of vacancies", () => {
    const xml = hrBaXml([], { company: COMPANY, numbers: {}, now: NOW });
    expect(shapeFaults(xml)).toEqual([]);
    expect(xml).toContain("<Amount>0</Amount>");
  });
});

describe("the check against the sample", () => {
  it("notices unknown elements and another order", () => {
    const xml = written({}, NUMBERS);
    expect(shapeFaults(xml.replaceAll("EMail>", "Email>"))).toEqual([
      "/HRBAXMLJobPositionPosting/Data/JobPositionPosting/HiringOrg/Contact/Email is not in the sample",
      "/HRBAXMLJobPositionPosting/Data/JobPositionPosting/PostDetail/PostedBy/Contact/Email is not in the sample",
    ]);
    expect(shapeFaults(xml.replace(/(<Status>1<\/Status>)(\s*)(<Action>1<\/Action>)/, "$3$2$1"))).toEqual([
      "/HRBAXMLJobPositionPosting/Data/JobPositionPosting/PostDetail/Status stands behind Action",
    ]);
  });
});

describe("the company's numbers", () => {
  it("are taken in the form the agency gives them, or not at all", () => {
    expect(
      agencyNumbersSchema.parse({ supplier: " v000311000 ", alliance: "", hiring: "a123b45678" }),
    ).toEqual({
      supplier: "V000311000",
      alliance: undefined,
      hiring: "A123B45678",
    });
    for (const wrong of [
      { supplier: "V1" },
      { alliance: "12a" },
      { hiring: "zu kurz" },
      { supplier: "V00031100<" },
    ])
      expect(agencyNumbersSchema.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  });
});
