/** The compared features in the order in which they are shown. */
export const LINE_IDS = [
  "occupation",
  "skills",
  "language",
  "qualification",
  "experience",
  "hours",
  "start",
  "place",
  "wishes",
] as const;
export type LineId = (typeof LINE_IDS)[number];

/** Points a feature can bring at most; together 100. */
export type Weights = Readonly<Record<LineId, number>>;

/** Weights and the name under which a stored explanation refers to them: "house-2" or "center-5". */
export interface WeightSet {
  version: string;
  /** the center's own version; 0 stands for the house's */
  number: number;
  weights: Weights;
}

/** What counts until a center has set weights of its own. Changed weights get a new name. */
export const HOUSE_WEIGHTS: WeightSet = {
  version: "house-2",
  number: 0,
  weights: {
    occupation: 30,
    skills: 20,
    language: 15,
    qualification: 15,
    experience: 8,
    hours: 3,
    start: 3,
    place: 3,
    wishes: 3,
  },
};

/** Lines that compare what the job offers with what the person would like; the others compare what the job asks for. */
export const PERSONS_LINES: readonly LineId[] = ["hours", "start", "place", "wishes"];
