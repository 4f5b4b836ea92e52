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
  /** name of the constraint, e.g. "Vacancy_pkey" or "Consent_live" */
  readonly key: string;

  constructor(subject: string, key: string) {
    super(`${subject}: ${key} already taken`);
    this.name = "UniqueConflictError";
    this.subject = subject;
    this.key = key;
  }
}

/** The row cannot be deleted while others refer to it. */
export class StillLinkedError extends Error {
  constructor(subject: string) {
    super(`${subject}: other rows refer to it`);
    this.name = "StillLinkedError";
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
