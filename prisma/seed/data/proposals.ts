/** What happens to a proposal after it was made, with the days ago it happens. */
export type ProposalMove =
  | "interest"
  | "consent"
  | "suggests times"
  | "picks a time"
  | "offer"
  | "company declines"
  | "candidate declines"
  | "declines offer"
  | "takes consent back"
  | "withdrawn";

export interface DemoProposal {
  vacancy: string;
  candidate: string;
  made: number;
  moves: readonly (readonly [ProposalMove, number])[];
  /** the first working day the offer names, in days from today; only with an offer */
  startsIn?: number;
}

/** Proposals that lead to the cases of data/cases.ts, up to the offer; oldest first, as their numbers are given out. */
export const ACCEPTED: readonly DemoProposal[] = [
  offered("kaelte", "yusuf", 218, -9),
  offered("software", "rahul", 136, 3),
  offered("pflege", "linh", 105, 190),
  offered("lkw", "samir", 92, 12),
  offered("elektronik", "amine", 84, 80),
  offered("bau", "wei", 68, 55),
  offered("arzt", "hossam", 66, 200),
  offered("schweissen", "piotr", 52, 6),
  offered("lkw", "stefan", 38, 10),
  offered("zerspanung", "jiri", 33, 12),
  offered("mechatronik", "ana", 31, 140),
  offered("systeme", "oksana", 24, 21),
];

function offered(vacancy: string, candidate: string, made: number, startsIn: number): DemoProposal {
  const moves = [
    ["interest", made - 3],
    ["consent", made - 7],
    ["offer", made - 15],
  ] as const;
  return { vacancy, candidate, made, moves, startsIn };
}

/** Proposals in every other state, and every reason to end. */
export const OPEN_AND_ENDED: readonly DemoProposal[] = [
  { vacancy: "schweissen", candidate: "carlos", made: 6, moves: [] },
  { vacancy: "elektronik", candidate: "mohammed", made: 9, moves: [] },
  { vacancy: "mechatronik", candidate: "selam", made: 4, moves: [] },
  { vacancy: "zerspanung", candidate: "kathrin", made: 2, moves: [] },
  { vacancy: "pflege", candidate: "maricel", made: 13, moves: [["interest", 5]] },
  { vacancy: "metallbau", candidate: "hana", made: 10, moves: [["interest", 3]] },
  {
    vacancy: "pflege",
    candidate: "sherin",
    made: 20,
    moves: [
      ["interest", 16],
      ["consent", 8],
    ],
  },
  {
    vacancy: "kueche",
    candidate: "fatou",
    made: 18,
    moves: [
      ["interest", 15],
      ["consent", 11],
      ["suggests times", 5],
      ["picks a time", 3],
    ],
  },
  {
    vacancy: "mechatronik",
    candidate: "tomas",
    made: 15,
    moves: [
      ["interest", 12],
      ["consent", 6],
    ],
  },
  {
    vacancy: "pflege",
    candidate: "elena",
    made: 27,
    moves: [
      ["interest", 24],
      ["consent", 20],
      ["offer", 4],
    ],
    startsIn: 45,
  },
  { vacancy: "metallbau", candidate: "marko", made: 40, moves: [["company declines", 33]] },
  {
    vacancy: "bau",
    candidate: "lukas",
    made: 58,
    moves: [
      ["interest", 54],
      ["candidate declines", 50],
    ],
  },
  {
    vacancy: "software",
    candidate: "nadia",
    made: 88,
    moves: [
      ["interest", 84],
      ["consent", 80],
      ["offer", 70],
      ["declines offer", 64],
    ],
    startsIn: 30,
  },
  { vacancy: "lkw", candidate: "piotr", made: 62, moves: [["withdrawn", 55]] },
  {
    vacancy: "systeme",
    candidate: "nadia",
    made: 60,
    moves: [
      ["interest", 57],
      ["consent", 50],
      ["takes consent back", 46],
    ],
  },
];

/** Open until their vacancy is closed. */
export const CLOSED_WITH_VACANCY: readonly DemoProposal[] = [
  { vacancy: "mechanik", candidate: "mohammed", made: 44, moves: [["interest", 42]] },
];
