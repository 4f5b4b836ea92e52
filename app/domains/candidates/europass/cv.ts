/** What of a Europass CV concerns a profile, as it was written there. */
export interface EuropassCv {
  languages: WrittenLanguage[];
  qualifications: WrittenPeriod[];
  experiences: WrittenPeriod[];
  skills: string[];
}

export interface WrittenLanguage {
  /** a code of ISO 639, or the name in any language */
  language: string;
  motherTongue: boolean;
  /** up to five: listening, reading, two ways of speaking, writing */
  levels: string[];
}

export interface WrittenPeriod {
  title: string;
  /** school or employer */
  organisation: string;
  country: string;
  /** "2019-03-15", "2019-03" or "2019"; "" where nothing was written */
  start: string;
  end: string;
  ongoing: boolean;
  /** level of the European Qualifications Framework, of qualifications */
  eqf: string;
}
