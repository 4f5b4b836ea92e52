import { plainDate } from "#app/domains/calendar/index.ts";

/*
 * First days of the changes of the law that several rules begin with.
 */

/** First stage of the Skilled Immigration reform: the Blue Card, §§ 18a, 18b AufenthG. */
export const FIRST_STAGE = plainDate("2023-11-18");
/** Second stage: recognition, experience, students and side jobs, settlement and family. */
export const SECOND_STAGE = plainDate("2024-03-01");
/** Third stage: the Chancenkarte (§§ 20a, 20b AufenthG). */
export const THIRD_STAGE = plainDate("2024-06-01");
/** The asylum rules that carry out the Union's reform (§ 61 AsylG, § 104 Abs. 18 AufenthG). */
export const ASYLUM_REFORM = plainDate("2026-06-12");
/** § 18 Abs. 4 AufenthG with the longer time after the end of a contract. */
export const LONGER_AFTER_CONTRACT = plainDate("2026-08-12");
