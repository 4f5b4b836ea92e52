/** The record does not exist, or not for this person: both look the same (404). */
export class NotFoundError extends Error {
  constructor(subject: string) {
    super(`${subject}: not found`);
    this.name = "NotFoundError";
  }
}

/** The person may know of the record but may not do this with it (403). */
export class ForbiddenError extends Error {
  constructor(action: string, subject: string) {
    super(`${subject}: ${action} is not permitted`);
    this.name = "ForbiddenError";
  }
}

/** A unique key is already taken. Often an expected failure: catch it and answer with a code. */
export class UniqueConflictError extends Error {
  readonly subject: string;
  /** the fields of the key, as far as the engine tells them */
  readonly fields: readonly string[];

  constructor(subject: string, fields: readonly string[]) {
    super(`${subject}: ${fields.join(", ")} already taken`);
    this.name = "UniqueConflictError";
    this.subject = subject;
    this.fields = fields;
  }
}

/** A query of a shape the guarded database does not offer: a mistake in the program, never of the user (500). */
export class GuardViolation extends Error {
  constructor(message: string) {
    super(message);
    this.name = "GuardViolation";
  }
}

/** Ends the request with the page "not found". */
export function notFound(subject = "Page"): never {
  throw new NotFoundError(subject);
}
