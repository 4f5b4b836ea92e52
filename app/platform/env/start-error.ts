/** Why the application cannot start or a command cannot run: one sentence for the person at the terminal, exit code 1. */
export class StartError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "StartError";
  }
}
