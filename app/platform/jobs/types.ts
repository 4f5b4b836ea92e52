/** `outbox` runs event handlers, `mail` sends what is queued, `due` does what has become due, `sweep` removes orphan files and forsaken forms. */
export const JOB_NAMES = ["outbox", "mail", "due", "sweep"] as const;
export type JobName = (typeof JOB_NAMES)[number];

/** `ending` is aborted when the application closes: what is done row by row begins no further one then. */
export type JobHandlers = Record<JobName, (ending?: AbortSignal) => Promise<void>>;

/**
 * Wakes work. What is to be done stands in rows (events, mails, due work), so a lost wake is only a delay until the
 * schedule wakes it again, and a test runs the handlers directly.
 */
export interface JobQueue {
  /** Asks for a run soon; never fails the caller. Before `start` it does nothing. */
  wake(name: JobName): Promise<void>;
  start(handlers: JobHandlers): Promise<void>;
  /** Tells running work to come to its end, lets it for some seconds, then ends. */
  stop(): Promise<void>;
}
