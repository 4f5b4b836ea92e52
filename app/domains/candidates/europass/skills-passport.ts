import type { EuropassCv, WrittenPeriod } from "./cv.ts";
import { all, textAt } from "./tree.ts";
import type { XmlNode } from "./tree.ts";

// The older Europass (Cedefop, XML schema 3.x): <SkillsPassport><LearnerInfo>…

const LEVELS = ["Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing"];

/** Reads `<SkillsPassport>`. */
export function readSkillsPassport(root: XmlNode): EuropassCv {
  const [learner = ""] = all(root, "LearnerInfo");
  const [linguistic = ""] = all(learner, "Skills", "Linguistic");
  return {
    languages: [
      ...all(linguistic, "MotherTongueList", "MotherTongue").map((one) => ({
        language: languageOf(one),
        motherTongue: true,
        levels: [],
      })),
      ...all(linguistic, "ForeignLanguageList", "ForeignLanguage").map((one) => ({
        language: languageOf(one),
        motherTongue: false,
        levels: LEVELS.map((name) => textAt(one, "ProficiencyLevel", name)).filter(Boolean),
      })),
    ],
    qualifications: all(learner, "EducationList", "Education").map((one) => ({
      ...periodOf(one),
      title: textAt(one, "Title"),
      organisation: textAt(one, "Organisation", "Name"),
      country: textAt(one, "Organisation", "ContactInfo", "Address", "Contact", "Country", "Code"),
      eqf: textAt(one, "Level", "Code"),
    })),
    experiences: all(learner, "WorkExperienceList", "WorkExperience").map((one) => ({
      ...periodOf(one),
      title: textAt(one, "Position", "Label"),
      organisation: textAt(one, "Employer", "Name"),
      country: textAt(one, "Employer", "ContactInfo", "Address", "Contact", "Country", "Code"),
      eqf: "",
    })),
    skills: all(learner, "Skills", "Driving", "Description", "Licence").map(
      (licence) => `Führerschein ${textAt(licence)}`,
    ),
  };
}

const languageOf = (node: XmlNode): string =>
  textAt(node, "Description", "Code") || textAt(node, "Description", "Label");

function periodOf(node: XmlNode): Pick<WrittenPeriod, "start" | "end" | "ongoing"> {
  const [period = ""] = all(node, "Period");
  return {
    start: dayOf(all(period, "From")[0]),
    end: dayOf(all(period, "To")[0]),
    ongoing: textAt(period, "Current") === "true",
  };
}

/** `<From year="2016" month="--03" day="---15"/>` as "2016-03-15", as far as it goes. */
function dayOf(node: XmlNode | undefined): string {
  const parts = ["@year", "@month", "@day"].map((name) => textAt(node, name).replace(/^-+/, ""));
  const missing = parts.indexOf("");
  return (missing < 0 ? parts : parts.slice(0, missing)).join("-");
}
