import type { Mover } from "./state.ts";

/** To whom a message of a case goes; the center reads every one. */
export const AUDIENCES = ["all", "center", "employer", "candidate"] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Which flags a message carries. Everybody reads what they have written themselves. */
export interface Readers {
  forEmployer: boolean;
  forCandidate: boolean;
}

const READERS: Readonly<Record<Mover, Partial<Record<Audience, Readers>>>> = {
  COMPANY: {
    all: { forEmployer: true, forCandidate: true },
    center: { forEmployer: true, forCandidate: false },
  },
  CANDIDATE: {
    all: { forEmployer: true, forCandidate: true },
    center: { forEmployer: false, forCandidate: true },
  },
  CENTER: {
    all: { forEmployer: true, forCandidate: true },
    employer: { forEmployer: true, forCandidate: false },
    candidate: { forEmployer: false, forCandidate: true },
  },
};

/** To whom a side may write, the usual one first. */
export function audiencesOf(side: Mover): Audience[] {
  return AUDIENCES.filter((audience) => READERS[side][audience] !== undefined);
}

/** Who reads a message of a side; null where the side cannot write to them. */
export function readersOf(side: Mover, audience: Audience): Readers | null {
  return READERS[side][audience] ?? null;
}
