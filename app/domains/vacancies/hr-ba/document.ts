import { berlinDay, LAND_CODES, type Land, type PlainDate } from "#app/domains/calendar/index.ts";
import { writeXml, type XmlTree } from "#app/platform/xml.ts";
import type { AgencyNumbers } from "./schema.ts";

// The shape is that of the sample the Federal Employment Agency gives its partners (release 18.3), element by element:
// docs/decisions/job-ads-and-feeds.md says where it is from, and what could not be filled in honestly.

/** The longest description the agency's job board takes, by what others report who send there. */
const LONGEST_OBJECTIVE = 4_000;
/** Codes of the interface: a new offer, public; a workplace or training; full time or part time; limited or not. */
const PUBLIC = 1;
const NEW = 1;
const OFFER = { EMPLOYMENT: 1, RESEARCH: 1, TRAINING: 4 } as const;
const WORKING_PLAN = { full: 1, part: 3 } as const;
const CONTRACT = { limited: 1, unlimited: 2 } as const;
/** From here on a week counts as full time. */
const FULL_TIME_QUARTER_HOURS = 35 * 4;

/** The agency numbers the Länder by their German names, as our list has them. */
const regionOf = (land: Land): number => LAND_CODES.indexOf(land) + 1;

interface Place {
  street: string;
  postcode: string;
  municipality: string;
  land: Land;
}

/** Who offers the jobs, and whom the agency can ask. */
export interface AgencyCompany extends Place {
  legalName: string;
  contactName: string;
  contactEmail: string;
}

/** A published vacancy. `lines` are what only words can say, each ready to read. */
export interface AgencyVacancy {
  id: string;
  title: string;
  tasks: string;
  lines: readonly string[];
  salary: string;
  hours: string;
  weeklyQuarterHours: number;
  contractKind: keyof typeof OFFER;
  contractMonths: number;
  openings: number;
  startsOn: PlainDate | null;
  place: Place;
  publishedAt: Date;
  updatedAt: Date;
  until: PlainDate;
  /** the public page, where there is one */
  url: string | null;
}

/** All published vacancies of a company as one full delivery in the shape of HR-BA-XML. */
export function hrBaXml(
  vacancies: readonly AgencyVacancy[],
  { company, numbers, now }: { company: AgencyCompany; numbers: AgencyNumbers; now: Date },
): string {
  return writeXml({
    HRBAXMLJobPositionPosting: {
      Header: {
        SupplierId: numbers.supplier,
        Timestamp: seconds(now),
        Amount: vacancies.length,
        TypeOfLoad: "F",
      },
      Data: { JobPositionPosting: vacancies.map((vacancy) => posting(vacancy, company, numbers)) },
    },
  });
}

const seconds = (instant: Date): string => instant.toISOString().replace(/\.\d+Z$/, "Z");

function posting(vacancy: AgencyVacancy, company: AgencyCompany, numbers: AgencyNumbers): XmlTree {
  const { id, url } = vacancy;
  return {
    JobPositionPostingId: numbers.alliance === undefined ? id : `${numbers.alliance}-${id}-S`,
    HiringOrg: {
      HiringOrgName: company.legalName,
      HiringOrgId: numbers.hiring,
      Contact: { ...personOf(company), PostalAddress: addressOf(company), EMail: company.contactEmail },
    },
    PostDetail: {
      StartDate: berlinDay(vacancy.publishedAt),
      EndDate: vacancy.until,
      LastModificationDate: seconds(vacancy.updatedAt),
      Status: PUBLIC,
      Action: NEW,
      SupplierId: numbers.supplier,
      SupplierName: company.legalName,
      InternetReference: url ?? undefined,
      PostedBy: {
        Contact: {
          Company: company.legalName,
          ...personOf(company),
          PostalAddress: addressOf(company),
          EMail: company.contactEmail,
          JobContactWebSite: url ?? undefined,
        },
      },
      BASupervision: 0,
      SupervisionDesired: 0,
    },
    JobPositionInformation: informationOf(vacancy),
  };
}

function informationOf(vacancy: AgencyVacancy): XmlTree {
  const { contractMonths, weeklyQuarterHours } = vacancy;
  const isFull = weeklyQuarterHours >= FULL_TIME_QUARTER_HOURS;
  return {
    JobPositionTitleDescription: vacancy.title,
    JobOfferType: OFFER[vacancy.contractKind],
    Objective: shortened([vacancy.tasks, ...vacancy.lines].join("\n")),
    JobPositionDescription: {
      JobPositionLocation: { Location: addressOf(vacancy.place) },
      Classification: {
        Schedule: {
          // whether it takes fractions is not known: those stand in words below
          HoursPerWeek: weeklyQuarterHours % 4 === 0 ? weeklyQuarterHours / 4 : undefined,
          WorkingPlan: isFull ? WORKING_PLAN.full : WORKING_PLAN.part,
          SummaryText: vacancy.hours,
        },
        Duration:
          contractMonths === 0
            ? { TemporaryOrRegular: CONTRACT.unlimited }
            : { TermLength: contractMonths, TemporaryOrRegular: CONTRACT.limited },
      },
      CompensationDescription: { Salary: vacancy.salary },
    },
    NumberToFill: vacancy.openings,
    AssignmentStartDate: vacancy.startsOn ?? undefined,
  };
}

function addressOf({ street, postcode, municipality, land }: Place): XmlTree {
  return {
    CountryCode: "DE",
    PostalCode: postcode === "" ? undefined : postcode,
    Region: regionOf(land),
    Municipality: municipality,
    StreetName: street === "" ? undefined : street,
  };
}

/** The last word of a name is the family's, as far as a program can tell. */
function personOf({ contactName }: AgencyCompany): XmlTree {
  const words = contactName.trim().split(/\s+/);
  const family = words.pop() ?? "";
  return { GivenName: words.length > 0 ? words.join(" ") : undefined, FamilyName: family };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_OBJECTIVE) return text;
  const cut = text.slice(0, LONGEST_OBJECTIVE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).toWellFormed()}…`;
}
