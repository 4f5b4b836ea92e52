/*
 * To be imported before anything else. React chooses its half when it is loaded, by NODE_ENV, and the domains load it too
 * (a job's advertisement is written with it): set any later, the server would go on with the development half, which
 * takes about twice as long for every page.
 */

/** The environment as it was given: whether this is production, where demo accounts are refused, is decided by it. */
export const givenEnvironment: NodeJS.ProcessEnv = { ...process.env };

process.env.NODE_ENV = "production";
