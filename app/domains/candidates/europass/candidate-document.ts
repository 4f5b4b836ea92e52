import type { EuropassCv, WrittenPeriod } from "./cv.ts";
import { all, textAt } from "./tree.ts";
import type { XmlNode } from "./tree.ts";

// Today's Europass (schema 4.0 on HR Open): <Candidate><CandidatePerson/><CandidateProfile/>, prefixes left out.

/** Reads `<Candidate>`. */
export function readCandidate(root: XmlNode): EuropassCv {
  const [profile = ""] = all(root, "CandidateProfile");
  const competencies = [
    ...all(profile, "PersonQualifications", "PersonCompetency"),
    ...all(profile, "Skills", "PersonCompetency"),
    ...all(profile, "Skills", "SkillsGroup", "PersonCompetency"),
  ];
  const ofKind = (kind: string) =>
    competencies.filter((one) => textAt(one, "TaxonomyID").toLowerCase() === kind);
  return {
    languages: [
      ...all(root, "CandidatePerson", "PrimaryLanguageCode").map((one) => ({
        language: textAt(one),
        motherTongue: true,
        levels: [],
      })),
      ...ofKind("language").map((one) => ({
        language: textAt(one, "CompetencyID"),
        motherTongue: false,
        levels: all(one, "CompetencyDimension")
          .map((dimension) => textAt(dimension, "Score", "ScoreText"))
          .filter(Boolean),
      })),
    ],
    qualifications: all(profile, "EducationHistory", "EducationOrganizationAttendance").map((one) => {
      const [period = ""] = all(one, "AttendancePeriod");
      return {
        ...periodOf(period),
        title: textAt(one, "EducationDegree", "DegreeName") || textAt(one, "ProgramName"),
        organisation: textAt(one, "OrganizationName"),
        country: countryOf(one),
        ongoing: textAt(period, "Ongoing") === "true",
        eqf: textAt(one, "EducationLevelCode"),
      };
    }),
    experiences: all(profile, "EmploymentHistory", "EmployerHistory").flatMap((employer) =>
      all(employer, "PositionHistory").map((one) => {
        const [period = ""] = all(one, "EmploymentPeriod");
        return {
          ...periodOf(period),
          title: textAt(one, "PositionTitle"),
          organisation: textAt(employer, "OrganizationName"),
          country: textAt(one, "Country") || countryOf(employer),
          ongoing: textAt(period, "CurrentIndicator") === "true",
          eqf: "",
        };
      }),
    ),
    skills: [
      ...ofKind("digital_skill").map((one) => textAt(one, "CompetencyName")),
      ...all(profile, "Licenses", "License", "LicenseTypeCode").map((one) => `Führerschein ${textAt(one)}`),
    ].filter(Boolean),
  };
}

const countryOf = (node: XmlNode): string =>
  textAt(node, "OrganizationContact", "Communication", "Address", "CountryCode");

function periodOf(period: XmlNode): Pick<WrittenPeriod, "start" | "end"> {
  return {
    start: textAt(period, "StartDate", "FormattedDateTime"),
    end: textAt(period, "EndDate", "FormattedDateTime"),
  };
}
