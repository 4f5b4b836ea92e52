/** Looks for viruses; UNAVAILABLE when it does not answer, or not with a verdict. */
export interface Scanner {
  scan(bytes: Uint8Array): Promise<"CLEAN" | "INFECTED" | "UNAVAILABLE">;
}
