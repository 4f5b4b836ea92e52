import type { PlainDate } from "#app/domains/calendar/index.ts";
import { saidAs } from "../answer/said.ts";
import { RULEBASE_FROM } from "../answer/warnings.ts";
import type { BaConsent } from "../criteria/ba-consent.ts";
import { currentTitle } from "../criteria/current-title.ts";
import { normOf } from "../criteria/title-norm.ts";
import { law } from "../criteria/types.ts";
import { evaluateCondition } from "../evaluate/route.ts";
import { fact, type Situation } from "../logic/situation.ts";
import { formerly, tiedTo, TITLE_PARAMS, titleRule, type TitleRule } from "./title-rules.ts";
import type { Ruling } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** Before the first day of a rule: what was allowed then is not in our text of the law. */
export const olderLaw = (from: PlainDate): Ruling => ({
  verdict: "unclear",
  rule: "older_law",
  basis: [formerly("§ 4a AufenthG in früherer Fassung")],
  params: { from },
  next: ["ask_office"],
});

/** The paragraph on the title decides, and it is not known yet. */
export const TITLE_MISSING: Ruling = {
  verdict: "unclear",
  rule: "title_missing",
  basis: [law("§ 4a Abs. 3 S. 1 AufenthG")],
  missing: ["worker.residence.titleNorm"],
  next: ["read_title"],
};

/** Training is a purpose of its own: whoever is here for another one needs the title for it. */
const TRAINING_TITLE: Ruling = {
  verdict: "permission",
  rule: "training_title",
  basis: [law("§ 16a Abs. 1, 2 AufenthG"), law("§ 39 Nr. 1 AufenthV")],
  permission: { from: "immigration_office", baConsent: "unknown" },
  times: ["office", "consent"],
  next: ["other_title"],
  notes: ["card_ordered"],
};

/** A permission of the immigration office, with the times of those who take part. */
export const officePermission = (baConsent: BaConsent): Pick<Ruling, "permission" | "times"> => ({
  permission: { from: "immigration_office", baConsent },
  times: baConsent === "not_required" ? ["office"] : ["office", "consent"],
});

function tied({ name, basis, consent, notes = [] }: TitleRule, situation: Situation): Ruling {
  return {
    verdict: "permission",
    rule: name,
    basis,
    ...officePermission(consent?.(situation) ?? "unknown"),
    next: ["ask_permission", "copy"],
    notes,
  };
}

function exceeds({ name, basis, consent, notes = [] }: TitleRule, situation: Situation): Ruling {
  return {
    verdict: "permission",
    rule: `${name}_exceeds`,
    basis: [...basis, law("§ 4a Abs. 1 S. 3 AufenthG")],
    ...officePermission(consent?.(situation) ?? "unknown"),
    next: ["fewer_hours", "ask_permission", "other_title"],
    notes,
  };
}

/** What a title with a limit on hours or days allows. */
function byLimit(rule: TitleRule, title: string, situation: Situation): Ruling {
  const isOfTraining = ["16a", "16g"].includes(normOf(title));
  if (fact(situation, "job.kind") === "training")
    return isOfTraining ? tied(tiedTo(rule.basis), situation) : TRAINING_TITLE;
  const { state, missing } = evaluateCondition(currentTitle, situation);
  if (state === "not_met") return exceeds(rule, situation);
  if (state === "unknown" && normOf(title) === "16f")
    return {
      verdict: "unclear",
      rule: "school_or_course",
      basis: rule.basis,
      because: saidAs("current-title.school_or_course", { hours: FIXED.sideJob }),
      missing,
      next: ["read_title"],
    };
  if (state === "unknown" && missing.length === 0) return tied(tiedTo(rule.basis), situation);
  return {
    verdict: "limited",
    rule: rule.name,
    basis: rule.basis,
    missing,
    next: [...(rule.next ?? []), "copy"],
    notes: rule.notes ?? [],
  };
}

function withoutLimit(rule: TitleRule, situation: Situation): Ruling {
  const { state } = evaluateCondition(currentTitle, situation);
  const { name, basis, times = [], next = [] } = rule;
  if (state === "unknown") return tied(rule, situation);
  if (state === "not_met") return { verdict: "no", rule: name, basis, next };
  return { verdict: "now", rule: name, basis, times, next: [...next, "copy"] };
}

/** What a title of section 3 or 4 allows for this job; whether the job fits its limits, `currentTitle` knows. */
export function byTitle(situation: Situation): Ruling {
  const title = fact(situation, "worker.residence.titleNorm");
  if (title === undefined) return TITLE_MISSING;
  const rule = titleRule(title);
  const from = rule.from ?? RULEBASE_FROM;
  if (situation.asOf < from) return rule.before ?? olderLaw(from);
  const ruling = rule.isLimited ? byLimit(rule, title, situation) : withoutLimit(rule, situation);
  return { params: TITLE_PARAMS, ...ruling };
}
