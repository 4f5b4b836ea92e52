import { FEES } from "../parameters/fees.ts";
import { PENSION_CEILING, SALARY_THRESHOLDS } from "../parameters/salary.ts";
import { LAW_TEXT_AS_OF } from "../parameters/sources.ts";
import { TIMES } from "../parameters/times.ts";
import { TEXTS } from "../texts/say.ts";
import { fingerprint } from "./hash.ts";
import { RULES_DIGEST } from "./rules-digest.ts";

const content = [PENSION_CEILING, SALARY_THRESHOLDS, FEES, TIMES, RULES_DIGEST, TEXTS];

/** Version of the rules: the state of the law's text and a fingerprint of parameters, rules and texts. */
export const RULESET_VERSION = `${LAW_TEXT_AS_OF}.${fingerprint(JSON.stringify(content))}`;
