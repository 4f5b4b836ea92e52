import { fact, when } from "../logic/situation.ts";
import { law, type Criterion } from "./types.ts";

/** The job is a research project. */
export const researchProject: Criterion = {
  id: "research-project",
  basis: [law("§ 18d Abs. 1 S. 1 AufenthG")],
  test: (situation) => when(situation, "job.kind", (kind) => kind === "research"),
};

/**
 * A university degree that gives access to doctoral studies: without it a research institution cannot validly conclude
 * the agreement. Whether the degree is recognised in Germany does not matter.
 */
export const researchDegree: Criterion = {
  id: "research-degree",
  basis: [law("§ 38f Abs. 2 Nr. 2 AufenthV")],
  test: (situation) => when(situation, "worker.qualification.kind", (kind) => kind === "academic"),
  find: (situation) => ({ actual: fact(situation, "worker.qualification.kind") }),
};
