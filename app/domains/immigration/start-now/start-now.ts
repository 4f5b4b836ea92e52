import type { PlainDate } from "#app/domains/calendar/index.ts";
import { saidAs } from "../answer/said.ts";
import { RULEBASE_FROM } from "../answer/warnings.ts";
import { currentTitle } from "../criteria/current-title.ts";
import { hasFreeMovementRight, hasNationality, isGermanNational } from "../criteria/nationality.ts";
import { absatzOf, normOf } from "../criteria/title-norm.ts";
import { law } from "../criteria/types.ts";
import { evaluateCondition } from "../evaluate/route.ts";
import { hasFreeMovement, VISA_FREE_FOR_ANY_STAY } from "../facts/countries.ts";
import { flattenFacts } from "../facts/parse.ts";
import type { FactValue, FlatFacts } from "../facts/schema.ts";
import { fact, livesInGermany, type Situation } from "../logic/situation.ts";
import { any } from "../logic/truth.ts";
import { byTitle, officePermission, olderLaw, TITLE_MISSING } from "./by-title.ts";
import { nextLine, noteLine, timeLine } from "./lines.ts";
import type { Ruling, StartNow } from "./types.ts";
import { byPermission, byVisaFreeStay } from "./without-title.ts";

type Status = FactValue<"worker.residence.germanStatus">;

/** Any work by the law itself: no law forbids it with this title. */
const anyWork = (rule: string, norm: string): Ruling => ({
  verdict: "now",
  rule,
  basis: [law(norm)],
  next: ["copy"],
  notes: ["certificate"],
});

function byHumanitarianTitle(situation: Situation): Ruling {
  const title = fact(situation, "worker.residence.titleNorm");
  if (title === undefined) return TITLE_MISSING;
  const { state } = evaluateCondition(currentTitle, situation);
  if (state === "met") return anyWork("humanitarian", "§ 4a Abs. 1 S. 1 AufenthG");
  if (state === "unknown")
    return {
      verdict: "unclear",
      rule: "order_decides",
      basis: [law("§ 23 Abs. 1 S. 4 AufenthG")],
      because: saidAs("current-title.order_decides"),
      next: ["read_title"],
    };
  // § 31 BeschV frees titles of section 5 from consent; § 7 stands before the sections.
  const isOfSection5 = normOf(title) !== "7";
  return {
    verdict: "permission",
    rule: "humanitarian_barred",
    basis: isOfSection5
      ? [law(`§ 25 Abs. ${absatzOf(title)} AufenthG`), law("§ 4a Abs. 1 S. 3 AufenthG"), law("§ 31 BeschV")]
      : [law("§ 7 Abs. 1 S. 4 AufenthG"), law("§ 4a Abs. 1 S. 3 AufenthG")],
    ...officePermission(isOfSection5 ? "not_required" : "unknown"),
    next: ["ask_permission", "copy"],
  };
}

const BY_STATUS: Record<Status, (situation: Situation) => Ruling> = {
  settlement: () => anyWork("settlement", "§ 4a Abs. 1 S. 1, § 9 Abs. 1, § 9a Abs. 1 AufenthG"),
  family: () => anyWork("family", "§ 4a Abs. 1 S. 1 AufenthG"),
  temporary_protection_24: () => anyWork("temporary_protection", "§ 4a Abs. 1 S. 1, § 24 AufenthG"),
  protected_25_1_2: () => anyWork("protected", "§ 4a Abs. 1 S. 1, § 25 Abs. 1, 2 AufenthG"),
  humanitarian_other: byHumanitarianTitle,
  title_section_3: byTitle,
  title_section_4: byTitle,
  visa_free_stay: byVisaFreeStay,
  duldung: byPermission,
  gestattung: byPermission,
  none: () => ({
    verdict: "no",
    rule: "no_title",
    basis: [law("§ 4a Abs. 4, 5 AufenthG")],
    next: ["ask_office"],
  }),
};

/** People abroad: the visa comes first; nationals of § 41 AufenthV may come without, but not work. */
function byVisa(situation: Situation): Ruling {
  const isListed = hasNationality(situation, (nationality) => VISA_FREE_FOR_ANY_STAY.has(nationality));
  const basis = [law("§ 4a Abs. 5 AufenthG")];
  return {
    verdict: "no",
    rule: isListed.value === true ? "abroad_41" : "abroad",
    basis: [...basis, law(isListed.value === true ? "§ 41 Abs. 1 AufenthV" : "§ 6 Abs. 3 AufenthG")],
    brief: true,
  };
}

/** The Swiss move freely by their agreement with the Union, which § 28 AufenthV carries out. */
const freeMovementBasis = (situation: Situation) => {
  const isInUnionOrEea = hasNationality(
    situation,
    (nationality) => nationality !== "CH" && hasFreeMovement(nationality),
  );
  return law(isInUnionOrEea.value === true ? "§§ 2, 12 FreizügG/EU" : "§ 28 AufenthV");
};

function rulingOf(situation: Situation): Ruling | null {
  if (isGermanNational(situation).value === true)
    return { verdict: "now", rule: "german", basis: [law("§ 2 Abs. 1 AufenthG")], brief: true };
  if (hasFreeMovementRight(situation).value === true)
    return {
      verdict: "now",
      rule: "free_movement",
      basis: [freeMovementBasis(situation)],
      brief: true,
    };
  const isFree = any(isGermanNational(situation), hasFreeMovementRight(situation));
  const here = livesInGermany(situation);
  if (here.value === null) return null;
  if (!here.value) return isFree.value === null ? null : byVisa(situation);
  const status = fact(situation, "worker.residence.germanStatus");
  if (status === undefined)
    return {
      verdict: "unclear",
      rule: "status_missing",
      basis: [law("§ 4a AufenthG")],
      missing: [
        ...(isFree.value === null ? (["worker.nationalities"] as const) : []),
        "worker.residence.germanStatus",
      ],
    };
  return situation.asOf < RULEBASE_FROM ? olderLaw(RULEBASE_FROM) : BY_STATUS[status](situation);
}

/** Where a profession needs a licence that is not held, no title helps. */
function withLicence(ruling: Ruling, situation: Situation): Ruling {
  const needsLicence = fact(situation, "job.regulated") === true;
  const licence = fact(situation, "job.licence");
  if (!needsLicence || licence === "held") return ruling;
  const notes = [...(ruling.notes ?? []), "licence"];
  if (licence === undefined || !["now", "limited"].includes(ruling.verdict)) return { ...ruling, notes };
  return {
    ...ruling,
    verdict: "permission",
    rule: "licence",
    because: saidAs("start-now.licence"),
    permission: { from: "licensing_body", baConsent: "not_required" },
    next: ["licence", ...(ruling.next ?? [])],
    brief: false,
  };
}

function answer(ruling: Ruling): StartNow {
  const { verdict, rule, basis, params, permission = null, missing = [], brief = false } = ruling;
  return {
    verdict,
    rule,
    because: ruling.because ?? saidAs(`start-now.${rule}`, params),
    basis,
    permission,
    times: (ruling.times ?? []).map(timeLine),
    next: (ruling.next ?? []).map(nextLine),
    notes: (ruling.notes ?? []).map(noteLine),
    missing,
    brief,
  };
}

/**
 * Whether a person may start the job now with the title or permission they hold on a day, what must be asked for first,
 * from whom, and how long it takes (§ 4a AufenthG). Null if the facts are refused, or if neither nationality nor place
 * of living tell which law governs. The facts' own day, if they name one, is left aside; never throws, holds no clock.
 */
export function mayStartNow(facts: unknown, asOf: PlainDate): StartNow | null {
  const flat = flattenFacts(facts);
  if (!flat.ok) return null;
  const { asOf: _own, ...known } = flat.facts;
  const situation: Situation = { asOf, facts: known as FlatFacts };
  const ruling = rulingOf(situation);
  return ruling === null ? null : answer(withLicence(ruling, situation));
}
